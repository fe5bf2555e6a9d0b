// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/touchedcards.h"

namespace hqs {

std::optional<std::set<CardId>> TouchedCards::since(const Mark &mark) const
{
    if (mark.images != m_images)
        return std::nullopt;
    return std::set<CardId>(m_cards.begin() + static_cast<std::ptrdiff_t>(mark.cards), m_cards.end());
}

void TouchedCards::addAll()
{
    ++m_images;
    m_cards.clear();
}

} // namespace hqs
