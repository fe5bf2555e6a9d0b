// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

namespace hqs {

/// A case that other rules judge otherwise.
struct TouchedCase {
    CaseId id {};
    QString number; ///< "2026-017"
    Text name; ///< of the specialist
    std::vector<Text> differences; ///< «срок „…“: 12.05.2026 вместо 06.05.2026»
};

/// The open cases whose findings or terms of today are others under the coming rules, in the order of the list. Both
/// rules say what the office says as well. Faults: BadRulePack (a case cannot be opened under the coming
/// rules: a reason not to use them), those of CaseStore::list() and CaseFile::open().
Result<std::vector<TouchedCase>> touchedCases(
    Database &database, const Catalog &inUse, const Catalog &coming, QDate today);

} // namespace hqs
