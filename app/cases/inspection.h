// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/progress.h"

namespace hqs {

/// A rule of the inspector that a case breaks, and the place to jump to.
struct Finding {
    const Check *check = nullptr;
    Place place;
};

/// The fields whose answers decide a check: those of its condition and, of a missed term, those of the term.
std::vector<FieldId> fieldsOf(const Catalog &catalog, const Check &check);
/// The numbers of the law in a check: those of its condition and, of a missed term, those it is counted with.
std::vector<ParameterId> parametersOf(const Catalog &catalog, const Check &check);

/// Runs every check of the rules over a case. The worst come first.
std::vector<Finding> inspect(const Catalog &catalog, const Facts &facts);

} // namespace hqs
