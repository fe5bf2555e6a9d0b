// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/progress.h"

namespace hqs {

/// A rule of the inspector that a case breaks, and the place to jump to.
struct Finding {
    const Check *check = nullptr;
    Place place;
};

/// Runs every check of the rules over a case. The worst come first.
std::vector<Finding> inspect(const Catalog &catalog, const Facts &facts);

} // namespace hqs
