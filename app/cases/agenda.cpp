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
            if (isKept(rule, facts, item))
                continue;
            for (Due &due : dues(rule, facts, catalog.calendar(), item)) {
                const qint64 daysLeft = facts.today.daysTo(due.due);
                if (rule.passes && daysLeft < 0)
                    continue;
                agenda.push_back({ &rule, item, std::move(due), daysLeft });
            }
        }
    }
    std::ranges::stable_sort(agenda, {}, [](const Appointment &appointment) { return appointment.due.due; });
    return agenda;
}

FieldId eventOf(const Catalog &catalog, const DeadlineRule &rule)
{
    const DeadlineRule *first = &rule;
    while (first && first->event.isEmpty() && !first->after.isEmpty())
        first = catalog.deadline(first->after);
    return first ? first->event : FieldId();
}

} // namespace hqs
