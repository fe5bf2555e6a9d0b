// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardtrees.h"

#include <algorithm>
#include <tuple>

namespace hqs {

namespace {

auto placeAmongOwned(const ReadCard &card)
{
    return std::tie(card.owner, card.kind, card.position, card.id);
}

} // namespace

CardTrees::CardTrees(std::vector<ReadCard> cards)
    : m_cards(std::move(cards))
{
    std::ranges::sort(m_cards, {}, &placeAmongOwned);
    for (const ReadCard &card : m_cards)
        m_places.emplace(*card.id, m_places.size());
}

const ReadCard *CardTrees::card(CardId id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_cards[place->second];
}

std::span<const ReadCard> CardTrees::ownedBy(CardId owner) const
{
    const auto first = std::ranges::lower_bound(m_cards, std::optional(owner), {}, &ReadCard::owner);
    const auto last = std::find_if(first, m_cards.end(), [owner](const ReadCard &card) { return card.owner != owner; });
    return { first, last };
}

} // namespace hqs
