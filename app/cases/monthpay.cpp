// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/monthpay.h"

#include "cases/paythreshold.h"

#include <algorithm>

namespace hqs {

Money earned(PaidDays before, PaidDays after, int daysOff, int workingDays)
{
    PaidDays better = after;
    PaidDays worse = before;
    if (better.monthly < worse.monthly)
        std::swap(better, worse);
    const int offOfWorse = std::max(0, daysOff - better.days);
    const int betterDays = std::max(0, better.days - daysOff);
    const int worseDays = std::max(0, worse.days - offOfWorse);
    return Money { share(better.monthly, betterDays, workingDays).kopecks
        + share(worse.monthly, worseDays, workingDays).kopecks };
}

} // namespace hqs
