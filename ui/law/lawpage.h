// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace hqs {

class Catalog;
class Database;
class LawChangesTab;
class LawOfDay;
class LawWordDesk;
class Localization;
class Prompt;

/// «Правила и ставки»: the law of any day, what changes between two days, and what the office itself says of it.
class LawPage : public QWidget {
    Q_OBJECT

public:
    LawPage(Catalog &catalog, Database &database, Prompt &prompt, QDate today, Localization &localization,
        QWidget *parent = nullptr);

    /// Turns to the law of a day.
    void showDay(QDate day);
    /// Turns to what is called so in the law of today.
    void find(const QString &title);

Q_SIGNALS:
    /// The office has said something: the rules in use are others now.
    void lawChanged();
    /// Where something was saved, for the line over the pages.
    void told(const QString &words);

private:
    void reload();
    void saveShown();
    void retranslate();

    const Catalog &m_catalog;
    Database &m_database;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    LawWordDesk *m_desk;
    QLabel *m_title;
    QLabel *m_edition;
    QPushButton *m_save;
    QPushButton *m_import;
    QPushButton *m_export;
    QTabWidget *m_tabs;
    LawOfDay *m_ofDay;
    LawChangesTab *m_changes;
    QString m_editionName;
};

} // namespace hqs
