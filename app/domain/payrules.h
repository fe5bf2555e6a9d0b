// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/provenance.h"

#include <map>

namespace hqs {

/// Whether the pay of a quarter reaches the threshold. Enough is never said below it.
enum class PayVerdict { Enough, Short, Unknown };

/// What must be known about the figures of a quarter.
enum class PayNote {
    NoRequirement,
    NoPay,
    NoCategory,
    NoStart,
    NotEmployed,
    NoThreshold, ///< not known for every day of the quarter
    NoCalendar,
    ProvisionalCalendar,
    PartQuarter,
    LawChanged, ///< inside the quarter
    PaidLate, ///< some of it after the quarter had ended
    PastNotEntered, ///< months that are over are counted by the contract
    DaysOff,
    ByMonthTimesThree,
    ByYearQuarter,
    TriedDaysUnused, ///< days off that are tried: every month is entered already
    TriedBonusElsewhere, ///< a bonus that is tried: its month lies in another quarter
};

/// What the pay monitor takes from the rules: a threshold for each category, and the words of its result.
struct PayRules {
    std::map<QString, ParameterId> thresholds; ///< by the code of the category
    Provenance partQuarter;
    std::map<PayVerdict, Text> verdicts; ///< all of them
    std::map<PayNote, Text> notes; ///< all of them
};

} // namespace hqs
