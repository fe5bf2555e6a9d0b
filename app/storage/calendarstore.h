// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transaction.h"

#include <QDate>

#include <vector>

namespace hqs {

/// An entry as it was last written into a calendar file.
struct WrittenEntry {
    QString uid;
    CaseId ofCase {};
    QDate day;
    QString summary;
    int sequence = 0;
    bool isCancelled = false;

    friend bool operator==(const WrittenEntry &, const WrittenEntry &) = default;
};

/// Remembers what calendar files were told, so that the next one can say what has changed.
class CalendarStore {
public:
    explicit CalendarStore(Database &database);

    /// By uid. Faults: Damaged (a day that is none), those of Database::run().
    Result<std::vector<WrittenEntry>> ofCase(CaseId id) const;

    /// Keeps an entry in place of an earlier one with that uid. Faults: NotFound (no such case), those of
    /// Database::run().
    Done put(Transaction &transaction, const WrittenEntry &entry);

private:
    Database &m_database;
};

} // namespace hqs
