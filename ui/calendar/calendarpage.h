// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casestandings.h"

#include <QWidget>

#include <set>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace hqs {

class Localization;
class MonthPane;
class PersonTerms;
class Prompt;
class TermFilters;
class TermListModel;

/// All terms of all cases: by month, as a list, person by person. What is shown can go into a calendar file.
class CalendarPage : public QWidget {
    Q_OBJECT

public:
    CalendarPage(const Catalog &catalog, Database &database, CaseStandings &standings, QDate today, Prompt &prompt,
        Localization &localization, QWidget *parent = nullptr);

    /// Reads the cases anew.
    void reload();

Q_SIGNALS:
    /// The case, and the place in it where the term is kept.
    void opened(hqs::CaseId id, const hqs::Place &place);

private:
    QWidget *makeList();
    void refresh();
    void retranslate();
    void exportShown();
    void saveShown();
    void fillTab();
    void open(const CaseTerm &term);
    Result<std::vector<CaseId>> completeCases() const;

    const Catalog &m_catalog;
    Database &m_database;
    CaseStandings &m_standings;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    std::vector<CaseTerm> m_terms;
    std::vector<CaseTerm> m_shown; ///< chosen by the filters; what ends with a shared card only once
    std::set<QWidget *> m_stale; ///< tabs that show what was chosen before
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_save;
    QPushButton *m_export;
    TermFilters *m_filters;
    QTabWidget *m_tabs;
    MonthPane *m_month;
    TermListModel *m_model;
    QTableView *m_list;
    PersonTerms *m_people;
};

} // namespace hqs
