// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/touchedcases.h"

#include "rulepack/installedrules.h"
#include "rulepack/ruledifference.h"

namespace hqs {

/// A pack of rules that has been checked and can be installed, and what that would change.
struct RuleArrival {
    RuleBook coming; ///< with what the office says laid over; its pack is there
    std::vector<RuleDifference> differences;
    std::vector<TouchedCase> cases;
};

/// Reads a pack and compares it with the rules in use; changes nothing. Faults: those of readComingRules(),
/// differencesBetween(), hearOffice() and touchedCases().
Result<RuleArrival> examineArrival(const QString &path, Database &database, const RuleBook &inUse, QDate today);

/// Installs the pack for this database: the file beside it, the journal and the lines of the cases change together, or
/// nothing does. Only when the machine stops between file and database, the pack lies there without its journal entry.
/// Faults: those of PackPlacement::put(), renewHeadlines() and Transaction::commit().
Done installRules(const RuleBook &coming, Database &database, const QString &editionInUse, const Act &act, QDate today);

} // namespace hqs
