// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/standins.h"

#include <algorithm>

namespace hqs {

namespace {

FieldId sameFieldOf(const RoleId &role, const FieldId &field)
{
    return fieldOf(role, nameOf(field));
}

} // namespace

StandIns::StandIns(const FurtherCopies &further, const PrintContext &context)
    : m_further(further)
    , m_all(context.record)
    , m_item(context.item)
{
    if (m_item == 0)
        return;
    m_record.emplace(m_all);
    for (const auto &[place, value] : m_all) {
        if (isLeftOut(place) || standInAt(place))
            m_record->set(place, std::nullopt);
    }
    for (const auto &[place, value] : m_all) {
        const auto found = std::ranges::find(m_further.roles, roleOf(place.field), &StandIn::role);
        const bool isAsked = found != m_further.roles.end() && place.item == m_item;
        if (isAsked && !found->keeps.contains(nameOf(place.field)))
            m_record->set(sameFieldOf(found->place, place.field), value);
    }
}

const StandIn *StandIns::standInAt(const Place &place) const
{
    const auto found = std::ranges::find(m_further.roles, roleOf(place.field), &StandIn::place);
    const bool isReplaced = found != m_further.roles.end() && !found->keeps.contains(nameOf(place.field));
    return m_item > 0 && isReplaced ? &*found : nullptr;
}

Place StandIns::original(const Place &place) const
{
    const StandIn *standIn = standInAt(place);
    return standIn ? Place(sameFieldOf(standIn->role, place.field), m_item) : place;
}

bool StandIns::isLeftOut(const Place &place) const
{
    return m_item > 0 && std::ranges::find(m_further.without, roleOf(place.field)) != m_further.without.end();
}

std::vector<int> furtherItems(const Form &form, const Facts &facts)
{
    std::vector<int> items;
    if (form.further.roles.empty())
        return items;
    for (int item = 1; item <= facts.record.items(form.further.roles.front().role); ++item) {
        if (holds(form.further.when, facts, item))
            items.push_back(item);
    }
    return items;
}

} // namespace hqs
