// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalue.h"

namespace hqs {

/// Working days of a month at one monthly pay.
struct PaidDays {
    Money monthly;
    int days = 0;
};

/// What is earned in a month of `workingDays` (more than none) in which the pay changes once, rounded down. On which
/// days nothing is earned is not known: the better paid ones are taken, so as not to promise too much.
Money earned(PaidDays before, PaidDays after, int daysOff, int workingDays);

} // namespace hqs
