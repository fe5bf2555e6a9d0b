// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/happenings.h"

#include "cases/caseterms.h"

#include <algorithm>
#include <set>

namespace hqs {

namespace {

bool isOfTheCase(const Catalog &catalog, const FieldId &field)
{
    const Role *role = catalog.role(roleOf(field));
    return role && !role->linked && role->owner.isEmpty();
}

/// The fields of which a day is a fact.
std::set<FieldId> factsOf(const Catalog &catalog, const Procedure &procedure)
{
    std::set<FieldId> facts;
    std::set<FieldId> others;
    for (const Stage &stage : procedure.stages)
        others.insert(stage.doneOn);
    for (const DeadlineRule &rule : catalog.deadlines()) {
        (isOfExpiry(rule) ? others : facts).insert(rule.event);
        facts.insert(rule.kept.on);
        for (const FieldId &field : fieldsOf(rule.done))
            facts.insert(field);
    }
    for (const FieldId &other : others)
        facts.erase(other);
    std::erase_if(facts, [&catalog](const FieldId &field) { return !isOfTheCase(catalog, field); });
    return facts;
}

} // namespace

std::vector<Happening> happeningsOf(const CaseFile &file, QDate today)
{
    const auto facts = factsOf(file.catalog(), file.procedure());
    std::vector<Happening> happenings;
    for (const auto &[place, value] : file.record()) {
        const QDate *day = std::get_if<QDate>(&value);
        if (day && *day <= today && facts.contains(place.field))
            happenings.push_back({ *day, place });
    }
    return happenings;
}

} // namespace hqs
