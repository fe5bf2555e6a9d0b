// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casestandings.h"
#include "cases/waitingfilings.h"

#include <QObject>
#include <QTimer>

namespace hqs {

/// How the pay of a quarter and the notices of the one before stand.
struct QuarterState {
    Quarter pay; ///< the quarter of today
    int paid = 0; ///< specialists of it …
    int enough = 0; ///< … whose pay reaches the threshold as far as is known
    Quarter notices; ///< the quarter whose notices are to be filed now
    int owed = 0;
    int filed = 0;
};

/// Reads how all cases stand a little at a time, so that the window stays alive however many there are.
class DeskReader : public QObject {
    Q_OBJECT

public:
    explicit DeskReader(CaseStandings &standings, QObject *parent = nullptr);

    /// Reads what the standings have not read yet, and tells, as soon as the window has nothing else to do: at the
    /// start it shows itself first. A reading under way goes on with that.
    void start();
    /// Lists the cases at once, whether or not the rest is to be read.
    void listNow();
    /// Reads what is left at once.
    void finishNow();
    bool isDone() const { return !m_turn.isActive(); }
    /// The terms of all open cases in the order of deskTerms().
    const std::vector<CaseTerm> &terms() const { return m_terms; }
    /// The filings of all open cases that somebody has to see to.
    const std::vector<WaitingFiling> &filings() const { return m_filings; }
    const std::vector<CaseHead> &cases() const { return m_standings.heads(); }
    const QuarterState &quarter() const { return m_quarter; }

Q_SIGNALS:
    /// The heads of the cases are those of now.
    void listed();
    void finished();
    void failed(const hqs::Error &error);

private:
    bool list();
    bool goOn(const Done &done);
    void readSome();
    void finish();

    CaseStandings &m_standings;
    QTimer m_turn;
    bool m_isListed = false;
    std::vector<CaseTerm> m_terms;
    std::vector<WaitingFiling> m_filings;
    QuarterState m_quarter;
};

} // namespace hqs
