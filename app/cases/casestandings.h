// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/firstreading.h"
#include "cases/waitingfilings.h"

#include <deque>
#include <map>

namespace hqs {

/// How all cases stand today. Opening thousands of cases takes its time, so what was read is kept, and only cases that
/// have changed since are opened again. Database and catalog must outlive it.
class CaseStandings {
public:
    CaseStandings(const Catalog &catalog, Database &database, QDate today);

    /// Notices what has changed since the last time; what has to be opened for that is left to readSome(). Faults:
    /// those of CaseStore.
    Done refresh();
    /// The law says something else now: the next refresh() opens all cases again.
    void forget();

    /// As of the last refresh(), the newest case first.
    const std::vector<CaseHead> &heads() const { return m_heads; }
    /// Nothing can be read while the database is locked.
    bool isLocked() const { return m_database.isLocked(); }
    bool isComplete() const { return m_unread.empty(); }
    /// How many cases are to be opened.
    std::size_t unread() const { return m_unread.size(); }
    /// Goes on for some milliseconds, if any is left. One that cannot be opened stays the next: without its terms
    /// nobody may believe that nothing is due. Faults: those of CaseFile::open().
    Done readSome();
    /// refresh() and all that is left. Faults: as above.
    Done readAll();

    /// The terms of all cases that were read: case by case, the newest first.
    std::vector<CaseTerm> terms() const;
    /// The cases for which the program opens a next one by itself, if there is none: the oldest first.
    std::vector<CaseId> callingForNextCase() const;
    /// The filings of all open cases that wait, as they are now. Faults: those of FilingStore::outlines().
    Result<std::vector<WaitingFiling>> waitingFilings() const;
    /// The lines of a quarter, in the order of quarterRound(). None: these are of other quarters than today's and the
    /// one whose notices are to be filed now.
    std::optional<std::vector<QuarterLine>> linesOf(Quarter quarter) const;

    Quarter payQuarter() const { return Quarter::of(m_today); }
    Quarter noticeQuarter() const { return quarterToReport(m_today); }
    /// Shows the line of each case that has one for this quarter, one of the two above.
    void eachLine(Quarter quarter, const std::function<void(const QuarterLine &line)> &show) const;

private:
    Done startAnew();
    Done follow(const std::set<CardId> &touched);
    Done readFirst();
    Done readTurn();
    Done keep(WorkedOut out);

    const Catalog &m_catalog;
    Database &m_database;
    QDate m_today;
    std::optional<TouchedCards::Mark> m_seen; ///< none: nothing was read yet
    std::vector<CaseHead> m_heads;
    std::map<CaseId, CaseStanding> m_standings;
    std::deque<CaseHead> m_unread;
    std::optional<FirstReading> m_first; ///< while all cases are read for the first time
};

} // namespace hqs
