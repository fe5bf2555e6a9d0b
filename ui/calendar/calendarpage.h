// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;
class QTableView;
class QTreeWidget;

namespace hqs {

class Localization;
class MonthView;
class Prompt;
class TermListModel;

/// All terms of all cases: by month, as a list, person by person. What is shown can go into a calendar file.
class CalendarPage : public QWidget {
    Q_OBJECT

public:
    CalendarPage(const Catalog &catalog, Database &database, QDate today, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

    /// Reads the cases anew.
    void reload();

Q_SIGNALS:
    /// The case, and the place in it where the term is kept.
    void opened(hqs::CaseId id, const hqs::Place &place);

private:
    QWidget *makeMonth();
    QWidget *makeList();
    QWidget *makePeople();
    QString nameOfStage(const StageId &id) const;
    void fillFilters();
    void refresh();
    void fillDay();
    void fillPeople();
    void retranslate();
    void exportShown();
    void open(const CaseTerm &term);
    std::vector<CaseTerm> shown() const;
    Result<std::vector<CaseId>> completeCases() const;

    const Catalog &m_catalog;
    Database &m_database;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    std::vector<CaseTerm> m_terms;
    std::vector<CaseTerm> m_shown;
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_export;
    QComboBox *m_kind;
    QComboBox *m_stage;
    QComboBox *m_person;
    QComboBox *m_case;
    QTabWidget *m_tabs;
    MonthView *m_month;
    QLabel *m_monthName;
    QPushButton *m_before;
    QPushButton *m_thisMonth;
    QPushButton *m_after;
    QLabel *m_dayName;
    QListWidget *m_day;
    TermListModel *m_model;
    QTableView *m_list;
    QTreeWidget *m_people;
};

} // namespace hqs
