// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/packedcell.h"

#include <map>
#include <optional>

namespace hqs {

enum class CardState { Active, Renewed, Expired, Cancelled };

QString codeOf(CardState state);

/// What is known about somebody or something, as it is kept: values are text.
struct Card {
    std::optional<CardId> id; ///< none until first saved
    KindId kind;
    std::optional<CardId> owner; ///< a passport belongs to a person
    int position = 0; ///< among the cards of the same kind and owner
    CardState state = CardState::Active;
    int revision = 0; ///< grows with each save that changed something; 0 until first saved
    std::map<QString, QString> values; ///< by field name without the role
};

/// What a query of `cards` selects for a whole card: one cell.
QString cardCell();
Card cardFrom(PackedCell cell);

} // namespace hqs
