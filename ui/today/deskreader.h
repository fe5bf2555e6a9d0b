// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/deskterms.h"
#include "cases/quarterround.h"

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

/// Reads the terms of all open cases a little at a time, so that the window stays alive however many there are.
class DeskReader : public QObject {
    Q_OBJECT

public:
    DeskReader(const Catalog &catalog, Database &database, QDate today, QObject *parent = nullptr);

    /// Begins anew with these cases; a reading under way is given up.
    void start(const std::vector<CaseHead> &heads);
    /// Reads what is left at once.
    void finishNow();
    bool isDone() const { return m_next >= m_cases.size(); }
    /// In the order of deskTerms().
    const std::vector<DeskTerm> &terms() const { return m_terms; }
    const QuarterState &quarter() const { return m_quarter; }

Q_SIGNALS:
    void finished();
    void failed(const hqs::Error &error);

private:
    bool readNext();
    void readSome();
    void finish();

    const Catalog &m_catalog;
    Database &m_database;
    QDate m_today;
    QTimer m_turn;
    std::vector<CaseId> m_cases;
    std::size_t m_next = 0;
    std::vector<DeskTerm> m_terms;
    QuarterState m_quarter;
};

} // namespace hqs
