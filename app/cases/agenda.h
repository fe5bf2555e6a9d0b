// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/deadline.h"

namespace hqs {

/// A term that runs in a case.
struct Appointment {
    const DeadlineRule *rule = nullptr;
    int item = 0;
    Due due;
    qint64 daysLeft = 0; ///< calendar days until the last day; negative: overdue
};

/// The terms that run in a case and are not kept yet, the soonest first.
std::vector<Appointment> agendaOf(const Catalog &catalog, const Facts &facts);

/// The date that starts a term, or the term before it. Empty when no case has it.
FieldId eventOf(const Catalog &catalog, const DeadlineRule &rule);

} // namespace hqs
