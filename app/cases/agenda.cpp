// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/agenda.h"

#include <algorithm>

namespace hqs {

std::vector<Appointment> agendaOf(const Catalog &catalog, const Facts &facts)
{
    std::vector<Appointment> agenda;
    for (const DeadlineRule &rule : catalog.deadlines()) {
        const int first = rule.each.isEmpty() ? 0 : 1;
        const int last = rule.each.isEmpty() ? 0 : facts.record.items(rule.each);
        for (int item = first; item <= last; ++item) {
            const auto found = due(rule, facts, catalog.calendar(), item);
            if (found && !isKept(rule, facts, item))
                agenda.push_back({ &rule, item, *found, facts.today.daysTo(found->due) });
        }
    }
    std::ranges::stable_sort(agenda, {}, [](const Appointment &appointment) { return appointment.due.due; });
    return agenda;
}

} // namespace hqs
