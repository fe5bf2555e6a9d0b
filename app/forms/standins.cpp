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
    : m_catalog(context.catalog)
    , m_further(further)
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
    for (const StandIn &standIn : m_further.roles) {
        for (const FieldId &field : m_catalog.fieldsOf(standIn.role)) {
            const Place there(sameFieldOf(standIn.place, field));
            const FieldValue *value = m_all.find(field, m_item);
            if (value && m_catalog.field(there.field) && standInAt(there) == &standIn)
                m_record->set(there, *value);
        }
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
    if (!standIn)
        return place;
    const FieldId own = sameFieldOf(standIn->role, place.field);
    return m_catalog.field(own) ? Place(own, m_item) : place;
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
