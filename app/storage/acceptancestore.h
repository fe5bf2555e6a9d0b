// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/transaction.h"

#include <QDateTime>

#include <vector>

namespace hqs {

/// A finding that somebody took responsibility for.
struct Acceptance {
    CheckId check;
    Place place;
    QString fingerprint; ///< stands for the answers that were judged
    QString reason;
    QString by; ///< the name of the person
    QDateTime at; ///< the moment, UTC; kept to the second

    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

/// Keeps what was accepted in which case, at most once for a check and a place.
class AcceptanceStore {
public:
    explicit AcceptanceStore(Database &database);

    /// In the order in which they were accepted. Faults: those of Database::run().
    Result<std::vector<Acceptance>> ofCase(CaseId id) const;

    /// Keeps an acceptance in place of an earlier one of the same check and place. Faults: NotFound (no such case),
    /// BadInput (`place` is "reason", "by" or "fingerprint": empty), and those of Database::run().
    Done put(Transaction &transaction, CaseId id, const Acceptance &acceptance);

    /// Faults: NotFound, those of Database::run().
    Done remove(Transaction &transaction, CaseId id, const CheckId &check, const Place &place);

private:
    Database &m_database;
};

} // namespace hqs
