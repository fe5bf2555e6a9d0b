// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/transaction.h"

#include <QDate>

#include <vector>

namespace hqs {

/// A reminder that somebody put off.
struct Snooze {
    CaseId id {};
    QString term; ///< which end of which term: never empty
    QDate until; ///< the day it comes back
    QString reason;
    QString by; ///< the name of the person

    friend bool operator==(const Snooze &, const Snooze &) = default;
};

/// Keeps which reminders are put off, at most once a term.
class SnoozeStore {
public:
    explicit SnoozeStore(Database &database);

    /// All of them, also those whose day has come. Faults: those of Database::run().
    Result<std::vector<Snooze>> list() const;

    /// Keeps one in place of an earlier one of the same term. Faults: NotFound (no such case), BadInput (`place` is
    /// "term", "until", "reason" or "by": empty), and those of Database::run().
    Done put(Transaction &transaction, const Snooze &snooze);

    /// Faults: NotFound, those of Database::run().
    Done remove(Transaction &transaction, CaseId id, const QString &term);

private:
    Database &m_database;
};

} // namespace hqs
