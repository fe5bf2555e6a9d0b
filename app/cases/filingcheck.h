// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filingstore.h"
#include "storage/lawwordstore.h"

namespace hqs {

enum class FilingFlaw {
    Changed, ///< it is not what was sealed
    NotInJournal, ///< the journal does not know it
    Missing, ///< the journal knows it, but it is not there
};

/// What is wrong with something that was filed.
struct FilingTrouble {
    QString subject; ///< as the journal calls it, or the number of the filing
    FilingFlaw flaw = FilingFlaw::Changed;
};

/// Compares every filing and every outcome with its seal and with the journal. The files themselves are those of
/// Vault::troubles(). Faults: those of FilingStore and of Journal::entries().
Result<std::vector<FilingTrouble>> checkFilings(Database &database);

/// Takes away all that was filed and scanned in a case, for the destruction of a whole case, and writes each filing
/// into the journal ("filing.destroyed") so that it is not missed. The caller commits, then discards the files.
/// Faults: those of FilingStore::destroyOf() and Journal::append().
Result<std::vector<VaultFile>> destroyFilings(Database &database, Transaction &transaction, CaseId id, const Act &act);

} // namespace hqs
