// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/touchedcards.h"

#include <utility>

namespace hqs {

namespace {

/// An import, a new database: to read all anew is sooner done.
constexpr std::size_t mostWorthFollowing = 500;

} // namespace

std::optional<std::set<CardId>> TouchedCards::since(const Mark &mark) const
{
    if (mark.images != m_images)
        return std::nullopt;
    std::set<CardId> cards(m_cards.begin() + static_cast<std::ptrdiff_t>(mark.cards), m_cards.end());
    return cards.size() > mostWorthFollowing ? std::nullopt : std::optional(std::move(cards));
}

void TouchedCards::addAll()
{
    ++m_images;
    m_cards.clear();
}

} // namespace hqs
