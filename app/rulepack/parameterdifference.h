// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulepack/ruledifference.h"

namespace hqs {

/// What other numbers of the law hold on which days: every value that begins, changes, ends, stands on another basis or
/// in another standing, and every bill.
std::vector<RuleDifference> parameterDifferences(const Parameters &inUse, const Parameters &coming, QDate today);

} // namespace hqs
