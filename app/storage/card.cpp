// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/card.h"

#include <algorithm>
#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stateSpellings = { "active"_L1, "renewed"_L1, "expired"_L1, "cancelled"_L1 };

/// The schema lets no other spelling in.
CardState stateOf(QLatin1StringView text)
{
    const auto found = std::find(stateSpellings.begin(), stateSpellings.end(), text);
    return static_cast<CardState>(found - stateSpellings.begin());
}

} // namespace

QString codeOf(CardState state)
{
    return stateSpellings.at(static_cast<size_t>(state));
}

QString cardColumns()
{
    return u"id, kind, owner, position, state, revision,"
           " (SELECT all_packed(name, value) FROM card_values WHERE card = cards.id)"_s;
}

ReadCard readCard(PackedCell &cell)
{
    CardHead head;
    head.id = CardId { cell.takeNumber() };
    head.kind = KindId(cell.takeText());
    if (const QByteArrayView owner = cell.takeBytes(); !owner.isEmpty())
        head.owner = CardId { owner.toLongLong() };
    head.position = static_cast<int>(cell.takeNumber());
    head.state = stateOf(QLatin1StringView(cell.takeBytes()));
    head.revision = static_cast<int>(cell.takeNumber());
    return { std::move(head), cell.takeCell() };
}

Card unpacked(ReadCard card)
{
    Card unpacked { std::move(card), {} };
    while (!card.values.isAtEnd()) {
        QString name = card.values.takeText();
        unpacked.values.emplace_hint(unpacked.values.end(), std::move(name), card.values.takeText());
    }
    return unpacked;
}

} // namespace hqs
