// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casestore.h"
#include "storage/journal.h"

#include <map>

namespace hqs {

/// How much a database holds, to be compared with another state of it.
struct StoreContent {
    quint32 generation = 0;
    int cases = 0;
    std::map<KindId, int> cards; ///< how many of each kind
    std::optional<QDateTime> lastChange; ///< of any card
    JournalHead journal;
};

/// Faults: those of Database::run().
Result<StoreContent> contentOf(Database &database);

/// When something of a case was last changed: its own card, the cards that take part in it, and all they own.
struct CaseChange {
    CaseHead head;
    QDateTime at;
};

/// All cases, the newest first. Faults: those of Database::run().
Result<std::vector<CaseChange>> caseChanges(Database &database);

/// Whether the journal of `earlier` is the beginning of that of `later`. Faults: those of Database::run().
Result<bool> isEarlierState(Database &earlier, Database &later);

} // namespace hqs
