// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/card.h"

#include <algorithm>
#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stateSpellings = { "active"_L1, "renewed"_L1, "expired"_L1, "cancelled"_L1 };

/// The schema lets no other spelling in.
CardState stateOf(const QString &text)
{
    const auto found = std::find(stateSpellings.begin(), stateSpellings.end(), text);
    return static_cast<CardState>(found - stateSpellings.begin());
}

} // namespace

QString codeOf(CardState state)
{
    return stateSpellings.at(static_cast<size_t>(state));
}

QString cardCell()
{
    return u"packed(id, kind, owner, position, state, revision,"
           " (SELECT all_packed(name, value) FROM card_values WHERE card = cards.id))"_s;
}

Card cardFrom(PackedCell cell)
{
    Card card;
    card.id = CardId { cell.takeNumber() };
    card.kind = KindId(cell.takeText());
    if (const QString owner = cell.takeText(); !owner.isEmpty())
        card.owner = CardId { owner.toLongLong() };
    card.position = static_cast<int>(cell.takeNumber());
    card.state = stateOf(cell.takeText());
    card.revision = static_cast<int>(cell.takeNumber());
    for (PackedCell values = cell.takeCell(); !values.isAtEnd();) {
        QString name = values.takeText();
        card.values.emplace_hint(card.values.end(), std::move(name), values.takeText());
    }
    return card;
}

} // namespace hqs
