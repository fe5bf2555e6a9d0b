// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/packedcell.h"

#include <map>
#include <optional>

namespace hqs {

enum class CardState { Active, Renewed, Expired, Cancelled };

QString codeOf(CardState state);

/// A card without what it says.
struct CardHead {
    std::optional<CardId> id; ///< none until first saved
    KindId kind;
    std::optional<CardId> owner; ///< a passport belongs to a person
    int position = 0; ///< among the cards of the same kind and owner
    CardState state = CardState::Active;
    int revision = 0; ///< grows with each save that changed something; 0 until first saved
};

/// What is known about somebody or something, as it is kept: values are text.
struct Card : CardHead {
    std::map<QString, QString> values; ///< by field name without the role
};

/// A card as it comes from a query: its values are still packed, in turn with their names and in the order of these.
/// Thousands of cards are read in a row, and most of the texts become a date, a code, a number at once.
struct ReadCard : CardHead {
    PackedCell values;
};

/// What a query of `cards` packs for a whole card.
QString cardColumns();
/// Takes the next card out of a cell of such columns.
ReadCard readCard(PackedCell &cell);
Card unpacked(ReadCard card);

} // namespace hqs
