// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/chosenitems.h"

#include <algorithm>

namespace hqs {

ChosenItems::ChosenItems(const ItemChoice &choice, const PrintContext &context)
    : m_all(context.record)
    , m_roles(choice.roles)
{
    if (m_roles.empty())
        return;
    const Facts facts(m_all, context.on, &context.catalog.parameters());
    for (int item = 1; item <= m_all.items(m_roles.front()); ++item) {
        if (holds(choice.when, facts, item))
            m_items.push_back(item);
    }
    m_record.emplace(m_all);
    for (const auto &[place, value] : m_all) {
        if (isChosen(place))
            m_record->set(place, std::nullopt);
    }
    for (const auto &[place, value] : m_all) {
        const auto found = isChosen(place) ? std::ranges::find(m_items, place.item) : m_items.end();
        if (found != m_items.end())
            m_record->set(Place(place.field, static_cast<int>(found - m_items.begin()) + 1), value);
    }
    for (const RoleId &role : m_roles)
        m_record->setItems(role, static_cast<int>(m_items.size()));
}

bool ChosenItems::isChosen(const Place &place) const
{
    return place.item > 0 && std::ranges::find(m_roles, roleOf(place.field)) != m_roles.end();
}

Place ChosenItems::original(const Place &place) const
{
    const bool isKnown = isChosen(place) && place.item <= static_cast<int>(m_items.size());
    return isKnown ? Place(place.field, m_items[static_cast<std::size_t>(place.item) - 1]) : place;
}

bool ChosenItems::isThere(const Place &place) const
{
    return !isChosen(place) || place.item <= static_cast<int>(m_items.size());
}

} // namespace hqs
