// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/deadline.h"

namespace hqs {

/// One term of a case, kept or running: from the day that started it to its last day.
struct ChainLink {
    const DeadlineRule *rule = nullptr;
    int item = 0;
    Place event; ///< the date it hangs on
    QDate started;
    QDate due;
    QDate safeDue;
    bool isKept = false;
    std::optional<QDate> keptOn; ///< none when the case does not say the day
    std::optional<int> slack; ///< working days to spare until the safe last day, from the day it was kept, else from
                              ///< today; negative: late. None where the calendar does not reach.
};

/// The terms of a case in the order of the days that started them.
std::vector<ChainLink> chainOf(const Catalog &catalog, const Facts &facts);

/// The dates that terms of the case hang on, each once, in the order of their days.
std::vector<Place> anchorsOf(const std::vector<ChainLink> &chain);

/// A last day that is another one under a what-if. No day: the term does not run.
struct TermShift {
    const DeadlineRule *rule = nullptr;
    int item = 0;
    std::optional<QDate> before;
    std::optional<QDate> after;
    std::optional<int> workingDays; ///< how far it moves; negative: earlier
};

/// What moves if one date of the case were another, or were not there. The case stays as it is.
std::vector<TermShift> shiftsBy(
    const Catalog &catalog, const Facts &facts, const Place &changed, std::optional<QDate> day);

/// Working days from one day to another, the first not counted; negative backwards. None outside the calendar.
std::optional<int> workingDaysBetween(const WorkCalendar &calendar, QDate from, QDate to);

} // namespace hqs
