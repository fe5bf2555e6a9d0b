// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casestore.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hqs {

class CaseListModel;
class Catalog;
class EmptyState;
class Localization;

/// All cases, found as one types.
class CaseListPage : public QWidget {
    Q_OBJECT

public:
    CaseListPage(const Catalog &catalog, Localization &localization, QDate today, QWidget *parent = nullptr);

    void setCases(std::vector<CaseHead> cases);
    /// Puts the cursor into the search field (Ctrl+F).
    void startSearch();

Q_SIGNALS:
    void opened(hqs::CaseId id);
    void newCaseRequested();
    void demoRequested();
    /// What is shown shall be kept as a table.
    void tableRequested(const std::vector<hqs::CaseId> &shown);

private:
    void search(const QString &query);
    void showWhich();
    void showState();
    void requestTable();
    void retranslate();

    Localization &m_localization;
    CaseListModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_search;
    QComboBox *m_which;
    QPushButton *m_save;
    QPushButton *m_new;
    QStackedWidget *m_states;
    QTableView *m_table;
    EmptyState *m_nothingYet;
    EmptyState *m_nothingFound;
    QPushButton *m_firstCase;
    QPushButton *m_demo;
    QPushButton *m_clear;
};

} // namespace hqs
