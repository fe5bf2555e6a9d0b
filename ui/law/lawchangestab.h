// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace hqs {

class Catalog;
class DateEditor;
class EmptyState;
class LawChangesModel;
class Localization;

/// What changes in the law between two days, in plain words.
class LawChangesTab : public QWidget {
    Q_OBJECT

public:
    LawChangesTab(const Catalog &catalog, QDate today, Localization &localization, QWidget *parent = nullptr);

    /// Reads the span again: what changes may be another thing now. Also called when a day was typed.
    void readSpan();
    /// The days that are shown; invalid ones while something else is written there.
    const std::pair<QDate, QDate> &span() const { return m_span; }

private:
    void retranslate();

    Localization &m_localization;
    LawChangesModel *m_model;
    std::pair<QDate, QDate> m_span;
    QLabel *m_fromLabel;
    DateEditor *m_from;
    QLabel *m_toLabel;
    DateEditor *m_to;
    QLabel *m_problem;
    QStackedWidget *m_states;
    QTableView *m_table;
    EmptyState *m_nothing;
};

} // namespace hqs
