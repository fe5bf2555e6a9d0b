// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/deskterms.h"
#include "storage/casestore.h"

#include <QFrame>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hqs {

class DueListModel;
class DeskReader;
class EmptyState;
class Localization;
class StageBars;

/// What can hurt us: the terms of all cases by urgency and harm, the roubles at risk, what expires, the pay and the
/// notices of the quarter, and where the cases stand.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(const Catalog &catalog, Localization &localization, QDate today, QWidget *parent = nullptr);

    void setCases(const std::vector<CaseHead> &cases);
    /// Shows what was read of all cases.
    void setDesk(const DeskReader &reader);

Q_SIGNALS:
    void opened(hqs::CaseId id);
    void placeOpened(hqs::CaseId id, const hqs::Place &place);
    /// The filings of a stage are to be seen to.
    void filingOpened(hqs::CaseId id, const hqs::StageId &stage);
    void newCaseRequested();
    void daySheetRequested();
    void quarterRequested();
    /// The reminder of a term shall be put off by so many days.
    void snoozeRequested(const hqs::CaseTerm &term, int days);

private:
    /// A number with what it counts.
    struct Tile {
        QLabel *caption;
        QLabel *number;
        QLabel *note;
    };

    /// Where the cases stand.
    struct Stages {
        int open = 0;
        int employed = 0;
    };

    /// What was read of all cases.
    struct Counts {
        qint64 roublesAtRisk = 0;
        int expiring30 = 0;
        int expiring60 = 0;
        int expiring90 = 0;
        int paid = 0;
        int enough = 0;
        int owed = 0;
        int filed = 0;
        int noticeQuarter = 0;
    };

    Tile addTile(QLayout &row);
    void makeSnoozeMenu();
    void openRow(const QModelIndex &index);
    void refreshRows();
    void refreshTiles();
    void refreshButtons();
    void retranslate();

    Localization &m_localization;
    QDate m_today;
    DueListModel *m_model;
    QLabel *m_title;
    QPushButton *m_new;
    QPushButton *m_daySheet;
    QPushButton *m_snooze;
    QPushButton *m_openQuarter;
    std::vector<Tile> m_tiles;
    QLabel *m_heading;
    QStackedWidget *m_states;
    QTableView *m_table;
    EmptyState *m_nothing;
    QLabel *m_stagesHeading;
    StageBars *m_bars;
    std::optional<Stages> m_stages; ///< none until the cases are listed
    std::optional<Counts> m_counts; ///< none while the cases are being read
    std::vector<std::pair<QAction *, int>> m_snoozeDays;
};

} // namespace hqs
