// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardstore.h"

#include "storage/idlist.h"
#include "storage/officeperson.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant toRow(CardId id)
{
    return static_cast<qint64>(id);
}

QVariant toRow(std::optional<CardId> id)
{
    return id ? toRow(*id) : QVariant();
}

bool hasSameContent(const Card &one, const Card &other)
{
    return one.owner == other.owner && one.position == other.position && one.state == other.state
        && one.values == other.values;
}

QString momentText(const QDateTime &moment)
{
    return moment.toString(Qt::ISODateWithMs);
}

/// The only reference of a card to another one is its owner.
Error withOwnerAsPlace(Error error)
{
    if (error.fault == Fault::BadInput)
        error.place = u"owner"_s;
    return error;
}

} // namespace

CardStore::CardStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<ReadCard>> CardStore::read(const QString &query, const QVariant &value) const
{
    std::vector<ReadCard> cards;
    auto done = m_database.eachRow(query.arg(cardColumns()), { value }, [&](const QSqlQuery &row) {
        PackedCell cell(row.value(0).toByteArray());
        cards.push_back(readCard(cell));
    });
    if (!done)
        return done.error();
    return cards;
}

Result<Card> CardStore::load(CardId id) const
{
    auto cards = read(u"SELECT packed(%1) FROM cards WHERE id = ?"_s, toRow(id));
    if (!cards)
        return cards.error();
    if (cards->empty())
        return Error { Fault::NotFound, u"card"_s, QString::number(static_cast<qint64>(id)) };
    return unpacked(std::move(cards->front()));
}

Result<CardTrees> CardStore::treesOf(const std::vector<CardId> &roots) const
{
    // CROSS: without it SQLite may look through all cards for those few.
    auto cards = read(u"WITH RECURSIVE "_s + listedIds()
            + u", within (id) AS (SELECT id FROM listed"
              " UNION SELECT cards.id FROM within CROSS JOIN cards ON owner = within.id)"
              " SELECT packed(%1) FROM within CROSS JOIN cards USING (id)"_s,
        listOf(roots));
    if (!cards)
        return cards.error();
    return CardTrees(*std::move(cards));
}

Result<std::vector<Card>> CardStore::ofKind(const KindId &kind) const
{
    auto read = this->read(u"SELECT packed(%1) FROM cards WHERE kind = ? ORDER BY id"_s, kind.text());
    if (!read)
        return read.error();
    std::vector<Card> cards;
    cards.reserve(read->size());
    for (ReadCard &card : *read)
        cards.push_back(unpacked(std::move(card)));
    return cards;
}

Result<CardId> CardStore::save(Transaction &transaction, const Card &card)
{
    if (!card.id) {
        auto inserted = insert(card);
        if (inserted)
            transaction.touch(*inserted);
        return inserted;
    }
    auto known = load(*card.id);
    if (!known)
        return known.error();
    if (known->revision != card.revision)
        return Error { Fault::ChangedElsewhere, u"card"_s,
            u"revision %1, known is %2"_s.arg(card.revision).arg(known->revision) };
    if (known->kind != card.kind)
        return Error { Fault::BadInput, u"kind"_s, known->kind.text() };
    if (hasSameContent(*known, card))
        return *card.id;
    transaction.touch(*card.id);
    if (known->owner && known->owner != card.owner)
        transaction.touch(*known->owner);
    if (auto done = update(*known, card); !done)
        return done.error();
    return *card.id;
}

Result<CardId> CardStore::insert(const Card &card)
{
    const auto by = author();
    if (!by)
        return by.error();
    const QString moment = momentText(by->at);
    auto inserted = m_database.run(
        u"INSERT INTO cards (kind, owner, position, state, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { card.kind.text(), toRow(card.owner), card.position, codeOf(card.state), moment, moment });
    if (!inserted)
        return withOwnerAsPlace(inserted.error());
    const CardId id { inserted->lastInsertId().toLongLong() };
    for (const auto &[name, value] : card.values) {
        if (auto done = writeValue(id, name, value, *by); !done)
            return done.error();
    }
    return id;
}

Done CardStore::update(const Card &known, const Card &card)
{
    const auto by = author();
    if (!by)
        return by.error();
    auto updated = m_database.run(
        u"UPDATE cards SET owner = ?, position = ?, state = ?, revision = revision + 1, updated_at = ? WHERE id = ?"_s,
        { toRow(card.owner), card.position, codeOf(card.state), momentText(by->at), toRow(card.id) });
    if (!updated)
        return withOwnerAsPlace(updated.error());

    for (const auto &[name, value] : card.values) {
        const auto before = known.values.find(name);
        if (before != known.values.end() && before->second == value)
            continue;
        if (auto done = writeValue(*card.id, name, value, *by); !done)
            return done;
    }
    for (const auto &[name, value] : known.values) {
        if (card.values.contains(name))
            continue;
        if (auto done
            = m_database.run(u"DELETE FROM card_values WHERE card = ? AND name = ?"_s, { toRow(card.id), name });
            !done)
            return done.error();
    }
    return {};
}

Done CardStore::writeValue(CardId id, const QString &name, const QString &value, const Authorship &author)
{
    auto written
        = m_database.run(u"INSERT INTO card_values (card, name, value, said_by, said_at) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (card, name) DO UPDATE"
                         " SET value = excluded.value, said_by = excluded.said_by, said_at = excluded.said_at"_s,
            { toRow(id), name, value, author.who, momentText(author.at) });
    return written ? Done() : Done(written.error());
}

Result<std::optional<Authorship>> CardStore::authorOf(CardId id, const QString &name, const QString &value) const
{
    std::optional<Authorship> author;
    auto done = m_database.eachRow(
        u"SELECT said_by, said_at FROM card_values WHERE card = ? AND name = ? AND value = ? AND said_at <> ''"_s,
        { toRow(id), name, value }, [&author](const QSqlQuery &row) {
            author = { row.value(0).toString(), QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs) };
        });
    if (!done)
        return done.error();
    return author;
}

/// Whoever is named at this computer, now.
Result<Authorship> CardStore::author() const
{
    const auto who = officePerson(m_database);
    if (!who)
        return who.error();
    return Authorship { who->value_or(u""_s), QDateTime::currentDateTimeUtc() };
}

Done CardStore::remove(Transaction &transaction, CardId id)
{
    const auto known = load(id);
    if (!known)
        return known.error();
    transaction.touch(id);
    if (known->owner) // who has read the owner has read this card with it
        transaction.touch(*known->owner);
    auto removed = m_database.run(u"DELETE FROM cards WHERE id = ?"_s, { toRow(id) });
    if (!removed) {
        Error error = removed.error();
        if (error.fault == Fault::BadInput)
            error.place = u"links"_s;
        return error;
    }
    return {};
}

} // namespace hqs
