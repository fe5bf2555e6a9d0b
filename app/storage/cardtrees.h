// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/card.h"

#include <map>
#include <span>
#include <vector>

namespace hqs {

/// Cards with all that they own, read at once.
class CardTrees {
public:
    /// `cards` in any order, none of them twice.
    explicit CardTrees(std::vector<ReadCard> cards);

    /// Null: it is not among them.
    const ReadCard *card(CardId id) const;
    /// By kind and position.
    std::span<const ReadCard> ownedBy(CardId owner) const;

private:
    std::vector<ReadCard> m_cards;
    std::map<CardId, std::size_t> m_places;
};

} // namespace hqs
