// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casestanding.h"
#include "storage/cardscan.h"

#include <future>

namespace hqs {

/// All cases of a store are read for the first time: their cards in a row, a little at a time; then other threads work
/// out what they say, and this one is free. Catalog and database must outlive it.
class FirstReading {
public:
    FirstReading(const Catalog &catalog, Database &database, QDate today, std::vector<CaseHead> heads);
    /// Stops the other threads.
    ~FirstReading();

    /// Reads for a millisecond, or waits so long for the other threads. Faults: those of Database::run().
    Done goOn();
    bool isAtEnd() const;
    /// At the end, once.
    WorkedOut take();

private:
    Done workOutAll();

    const Catalog &m_catalog;
    Database &m_database;
    QDate m_today;
    std::vector<CaseHead> m_heads;
    CardScan m_scan;
    std::stop_source m_stop;
    std::vector<std::future<WorkedOut>> m_parts; ///< in the order of the heads; the last member: it waits for them
};

} // namespace hqs
