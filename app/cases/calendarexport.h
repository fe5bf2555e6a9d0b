// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"
#include "cases/icalendar.h"

namespace hqs {

/// How a term stands in a calendar of another program. No name of a person: the number of the case says whose it is.
CalendarEntry calendarEntryFor(const CaseTerm &term, const Catalog &catalog, Language language);

/// A calendar file with these terms. What was told to earlier files is compared and remembered: an entry that has
/// changed gets a greater sequence; of the cases in `complete`, all of whose terms are among `terms`, an entry that no
/// term stands behind any more is written as cancelled. Faults: those of Transaction and CalendarStore.
Result<QByteArray> exportCalendar(Database &database, const Catalog &catalog, const std::vector<CaseTerm> &terms,
    const std::vector<CaseId> &complete, Language language, QDate today);

} // namespace hqs
