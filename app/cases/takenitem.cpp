// SPDX-License-Identifier: GPL-3.0-or-later
// Items that leave a composition, and come back.
#include "cases/composition.h"

#include <algorithm>

namespace hqs {

TakenItem Composition::removeItem(const RoleId &role, int item)
{
    TakenItem taken { .role = role, .item = item, .moved = {}, .answers = {}, .cards = {} };
    takeAway(taken, role, m_catalog->role(role)->linked);
    return taken;
}

void Composition::takeAway(TakenItem &taken, const RoleId &role, bool keepsCards)
{
    const int item = taken.item;
    for (const Role &owned : m_catalog->roles()) {
        if (item > m_record.items(owned.id))
            continue;
        if (owned.owner == role)
            takeAway(taken, owned.id, keepsCards);
        else if (owned.beside == role)
            takeAway(taken, owned.id, false); // the case's own
    }
    if (const auto card = m_cards.find({ role, item }); card != m_cards.end()) {
        taken.cards.emplace_back(role, card->second);
        if (!keepsCards)
            m_removed.push_back(*card->second.id);
    }
    for (const auto &[place, value] : m_record.answersOf(role)) {
        if (place.item == item)
            taken.answers.emplace_back(place, value);
    }
    taken.moved.push_back(role);
    const int count = m_record.items(role);
    clearSeat(role, item);
    for (int next = item + 1; next <= count; ++next)
        moveSeat(role, next, next - 1);
    m_record.setItems(role, count - 1);
}

Done Composition::putBack(const CardStore &store, const TakenItem &taken)
{
    const Role &declared = *m_catalog->role(taken.role);
    if (m_record.items(taken.role) >= declared.repeats || m_record.items(taken.role) < taken.item - 1)
        return Error { Fault::BadInput, taken.role.text(), {} };
    for (const RoleId &role : taken.moved) {
        const int count = m_record.items(role);
        for (int next = count; next >= taken.item; --next)
            moveSeat(role, next, next + 1);
        m_record.setItems(role, std::max(count + 1, taken.item));
    }
    for (const auto &[role, card] : taken.cards) {
        if (declared.linked && m_catalog->role(role)->beside.isEmpty()) {
            if (role != taken.role)
                continue; // comes with its owner
            const auto trees = store.treesOf({ *card.id });
            if (!trees)
                return trees.error();
            if (auto done = seatShared(*trees, role, taken.item, *card.id); !done) // nobody sits there
                return done;
        } else if (std::erase(m_removed, *card.id) > 0) { // it is in the store still
            m_cards.insert_or_assign(Seat { role, taken.item }, card);
        }
    }
    for (const auto &[place, value] : taken.answers)
        m_record.set(place, value);
    return {};
}

} // namespace hqs
