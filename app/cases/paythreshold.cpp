// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/paythreshold.h"

#include "domain/knownfields.h"

namespace hqs {

const Parameter *thresholdOf(const Catalog &catalog, const Facts &facts)
{
    const auto category = facts.record.get(known::category);
    const auto &thresholds = catalog.pay().thresholds;
    const auto found = category ? thresholds.find(category->text) : thresholds.end();
    if (found == thresholds.end())
        return nullptr;
    return (facts.parameters ? *facts.parameters : catalog.parameters()).find(found->second);
}

std::vector<ThresholdPeriod> thresholdBetween(const Parameter &threshold, QDate first, QDate last)
{
    std::vector<ThresholdPeriod> periods;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const ParameterValue *value = threshold.on(day);
        if (periods.empty() || periods.back().value != value)
            periods.push_back({ day, day, value });
        periods.back().to = day;
    }
    return periods;
}

Money forQuarter(const ParameterValue &value)
{
    const Money amount { value.amount * 100 };
    switch (value.unit) {
    case Unit::RoublesPerMonth:
        return Money { amount.kopecks * 3 };
    case Unit::RoublesPerYear:
        return shareAtLeast(amount, 1, 4);
    default: // a quarter's, or zero: the rules allow nothing else
        return amount;
    }
}

Money forMonth(const ParameterValue &value)
{
    return shareAtLeast(forQuarter(value), 1, 3);
}

Money share(Money amount, qint64 part, qint64 whole)
{
    return Money { amount.kopecks * part / whole };
}

Money shareAtLeast(Money amount, qint64 part, qint64 whole)
{
    return Money { (amount.kopecks * part + whole - 1) / whole };
}

} // namespace hqs
