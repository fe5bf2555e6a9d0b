// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulepack/ruledifference.h"

namespace hqs {

/// The files of an edition together with what was read from them.
struct RuleEdition {
    const RuleTexts &texts;
    const Catalog &catalog;
    QDate today;
};

/// What differs in everything but the numbers of the law: compared as it is written, so that nothing is overlooked.
std::vector<RuleDifference> itemDifferences(const RuleEdition &inUse, const RuleEdition &coming);

} // namespace hqs
