// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <variant>
#include <vector>

namespace hqs {

/// One thing that the law of a later day says otherwise than the law of an earlier one.
struct LawChange {
    enum class Kind {
        Begins, ///< nothing held before
        Changes, ///< another value holds, or the same one on another basis
        Ends, ///< nothing holds after
        Proposed, ///< a bill: not law, whatever its day
    };

    Kind kind = Kind::Changes;
    QDate on; ///< the first day of the new standing; invalid: a bill that names no day
    std::variant<const Parameter *, const DeadlineRule *> subject;
    const ParameterValue *before = nullptr; ///< in force until then; none of a deadline. Beside a bill: in force then
    const ParameterValue *after = nullptr; ///< in force from then on, or proposed

    QString id() const;
    const Text &title() const;
    /// Where the new standing comes from; of the old one when something ends.
    const Provenance &provenance() const;
    /// Whether the number stays and only its basis is another.
    bool isSameAmount() const;
};

/// What changes after the day `from` up to the day `to`, the latter included: by day, then by id; bills come last. A
/// bill without a day is there when the span goes on after the day it was last seen pending. Empty when `to` is not
/// later than `from`. Points into the catalog.
std::vector<LawChange> changesBetween(const Catalog &catalog, QDate from, QDate to);

} // namespace hqs
