// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QTabWidget;

namespace hqs {

class Catalog;
class LawOfDay;
class Localization;

/// «Правила и ставки»: the law of any day, and what changes between two days.
class LawPage : public QWidget {
    Q_OBJECT

public:
    LawPage(const Catalog &catalog, QDate today, Localization &localization, QWidget *parent = nullptr);

    /// Turns to the law of a day.
    void showDay(QDate day);

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_edition;
    QTabWidget *m_tabs;
    LawOfDay *m_ofDay;
    QString m_editionName;
};

} // namespace hqs
