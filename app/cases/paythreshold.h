// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/quarter.h"
#include "catalog/catalog.h"

namespace hqs {

/// The threshold of a category as it holds from one day to another.
struct ThresholdPeriod {
    QDate from;
    QDate to;
    const ParameterValue *value = nullptr; ///< none: no value is known for these days
};

/// The parameter with the threshold of the category that was chosen; none when there is no choice.
const Parameter *thresholdOf(const Catalog &catalog, const Facts &facts);

/// What holds on each day from one to another, both included.
std::vector<ThresholdPeriod> thresholdBetween(const Parameter &threshold, QDate first, QDate last);

/// A threshold for a quarter: a month's three times, a quarter of a year's. Never rounded down.
Money forQuarter(const ParameterValue &value);
/// A threshold for a month: a third of the quarter's. Never rounded down.
Money forMonth(const ParameterValue &value);

/// `amount` times `part` by `whole`, rounded down to a kopeck.
Money share(Money amount, qint64 part, qint64 whole);
/// The same, rounded up.
Money shareAtLeast(Money amount, qint64 part, qint64 whole);

} // namespace hqs
