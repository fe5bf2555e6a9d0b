// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/composition.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Composition::Composition(const Catalog &catalog)
    : m_catalog(&catalog)
{
}

void Composition::set(const Place &place, std::optional<FieldValue> value)
{
    const bool given = value.has_value();
    m_record.set(place, std::move(value));
    if (given && place.item > m_record.items(roleOf(place.field)))
        m_record.setItems(roleOf(place.field), place.item);
}

int Composition::addItem(const RoleId &role)
{
    const Role *declared = m_catalog->role(role);
    Q_ASSERT(declared && declared->repeats > 0);
    const int next = m_record.items(role) + 1;
    if (next > declared->repeats)
        return 0;
    m_record.setItems(role, next);
    return next;
}

void Composition::clearSeat(const RoleId &role, int item)
{
    m_cards.erase({ role, item });
    std::vector<Place> places;
    for (const auto &[place, value] : m_record.answersOf(role)) {
        if (place.item == item)
            places.push_back(place);
    }
    for (const Place &place : places)
        m_record.set(place, std::nullopt);
}

void Composition::moveSeat(const RoleId &role, int from, int to)
{
    std::vector<std::pair<Place, FieldValue>> answers;
    for (const auto &[place, value] : m_record.answersOf(role)) {
        if (place.item == from)
            answers.emplace_back(Place(place.field, to), value);
    }
    auto card = m_cards.extract({ role, from });
    clearSeat(role, from);
    clearSeat(role, to);
    for (auto &[place, value] : answers)
        m_record.set(place, std::move(value));
    if (card) {
        card.key() = { role, to };
        m_cards.insert(std::move(card));
    }
}

Result<Composition> Composition::of(
    const Catalog &catalog, const std::vector<Link> &links, CardId caseCard, const CardTrees &trees)
{
    Composition composition(catalog);
    for (const Link &link : links) {
        if (auto done = composition.seatShared(trees, link.role, link.position, link.card); !done)
            return done.error();
    }
    composition.seatOwned(trees, {}, 0, caseCard);
    return composition;
}

Done Composition::take(const CardTrees &trees, const RoleId &role, int item, CardId id)
{
    if (trees.card(id) && cardOf(role, item) == id)
        vacate(role, item); // read anew: what the case says of the person stays
    else if (trees.card(id))
        release(role, item);
    return seatShared(trees, role, item, id);
}

Done Composition::seatShared(const CardTrees &trees, const RoleId &role, int item, CardId id)
{
    const ReadCard *card = trees.card(id);
    if (!card)
        return Error { Fault::NotFound, u"card"_s, QString::number(static_cast<qint64>(id)) };
    const Role *declared = m_catalog->role(role);
    Q_ASSERT(declared);
    seat(*declared, item, *card);
    seatOwned(trees, role, item, id);
    return {};
}

void Composition::release(const RoleId &role, int item)
{
    for (const Role &beside : m_catalog->roles()) {
        if (beside.beside != role)
            continue;
        if (const auto card = m_cards.find({ beside.id, item }); card != m_cards.end())
            m_removed.push_back(*card->second.id); // of somebody else from now on
        clearSeat(beside.id, item);
    }
    vacate(role, item);
}

void Composition::vacate(const RoleId &role, int item)
{
    for (const Role &owned : m_catalog->roles()) {
        if (owned.owner != role)
            continue;
        if (item > 0 || owned.repeats == 0) {
            vacate(owned.id, item);
            continue;
        }
        for (int each = 1; each <= m_record.items(owned.id); ++each)
            vacate(owned.id, each);
        m_record.setItems(owned.id, 0);
    }
    clearSeat(role, item);
}

void Composition::seatOwned(const CardTrees &trees, const RoleId &owner, int ownerItem, CardId ownerCard)
{
    const auto cards = trees.ownedBy(ownerCard);
    for (const Role *role : m_catalog->ownedBy(owner)) {
        const bool perOwnerItem = ownerItem > 0;
        int item = perOwnerItem ? ownerItem : role->repeats > 0 ? 1 : 0;
        for (const ReadCard &card : cards) {
            if (card.kind != role->kind || card.state != CardState::Active)
                continue;
            if (!role->beside.isEmpty())
                item = card.position; // there are gaps: not everybody has one
            seat(*role, item, card);
            seatOwned(trees, role->id, item, *card.id);
            if (perOwnerItem || role->repeats == 0)
                break; // of several active documents the first one counts
            ++item;
        }
    }
}

/// Where nobody sits.
void Composition::seat(const Role &role, int item, const ReadCard &card)
{
    const auto &fields = m_catalog->fieldsByName(role.id);
    std::vector<std::pair<Place, FieldValue>> answers;
    for (PackedCell values = card.values; !values.isAtEnd();) {
        const QByteArrayView name = values.takeBytes();
        const QUtf8StringView value(values.takeBytes());
        // The id of the rules, not one more copy of the same letters: thousands of cases lie closer together.
        const Field *field = fields.value(QByteArray::fromRawData(name.data(), name.size()));
        answers.emplace_back(Place(field ? field->id : fieldOf(role.id, QString::fromUtf8(name)), item),
            fromStorage(field ? field->type() : FieldType::Text, value));
    }
    m_record.setAll(std::move(answers));
    if (item > m_record.items(role.id))
        m_record.setItems(role.id, item);
    m_cards.insert_or_assign({ role.id, item }, card);
}

std::optional<CardId> Composition::cardOf(const RoleId &role, int item) const
{
    const auto found = m_cards.find({ role, item });
    return found == m_cards.end() ? std::nullopt : found->second.id;
}

std::map<QString, QString> Composition::valuesFor(const Seat &seat) const
{
    std::map<QString, QString> values;
    for (const auto &[place, value] : m_record.answersOf(seat.first)) {
        if (place.item == seat.second)
            values.emplace(nameOf(place.field), toStorage(value));
    }
    return values;
}

bool Composition::hasValues(const RoleId &role, int item) const
{
    return std::ranges::any_of(
        m_record.answersOf(role), [item](const auto &entry) { return entry.first.item == item; });
}

int Composition::ownerItemOf(const Role &role, int item) const
{
    const Role *owner = m_catalog->role(role.owner);
    return owner && owner->repeats > 0 ? item : 0;
}

/// A card is kept when it has answers, was kept before, stands in a list, or owns a card that is kept.
bool Composition::isNeeded(const Role &role, int item) const
{
    if (role.repeats > 0 && role.beside.isEmpty()
        && (role.owner.isEmpty() || m_catalog->role(role.owner)->repeats == 0))
        return true;
    if (m_cards.contains({ role.id, item }) || hasValues(role.id, item))
        return true;
    return std::ranges::any_of(m_catalog->roles(), [&](const Role &owned) {
        if (owned.owner != role.id)
            return false;
        if (owned.repeats > 0 && role.repeats == 0)
            return m_record.items(owned.id) > 0;
        return isNeeded(owned, item);
    });
}

Done Composition::write(CardStore &store, Transaction &transaction, std::optional<CardId> caseCard)
{
    for (const CardId id : m_removed) {
        if (auto done = store.remove(transaction, id); !done && done.error().fault != Fault::NotFound)
            return done;
    }
    for (const Role &role : m_catalog->roles()) {
        const int first = role.repeats > 0 ? 1 : 0;
        const int last = role.repeats > 0 ? m_record.items(role.id) : 0;
        for (int item = first; item <= last; ++item) {
            if (!isNeeded(role, item))
                continue;
            CardHead &head = m_cards[{ role.id, item }];
            Card card { head, {} };
            card.kind = role.kind;
            card.values = valuesFor({ role.id, item });
            if (!role.linked) {
                card.owner = role.owner.isEmpty() ? caseCard : cardOf(role.owner, ownerItemOf(role, item));
                card.position = item;
                if (!card.owner)
                    return Error { Fault::BadInput, role.id.text(), u"the card has no owner"_s };
            }
            auto saved = store.save(transaction, card);
            if (!saved)
                return saved.error();
            auto written = store.load(*saved); // with the revision that the next save starts from
            if (!written)
                return written.error();
            head = *written;
        }
    }
    m_removed.clear();
    return {};
}

std::vector<Link> Composition::links() const
{
    std::vector<Link> links;
    for (const auto &[seat, card] : m_cards) {
        if (m_catalog->role(seat.first)->linked && card.id)
            links.push_back({ .role = seat.first, .position = seat.second, .card = *card.id });
    }
    return links;
}

} // namespace hqs
