// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/destroyedcards.h"

#include "storage/backupname.h"
#include "storage/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestList = qint64(64) * 1024 * 1024;

QString listOf(const QString &store)
{
    return store + u".destroyed"_s;
}

std::optional<DestroyedCard> cardOf(const QJsonValue &entry)
{
    const qint64 id = entry[u"card"].toInteger(0);
    const QString madeAt = entry[u"madeAt"].toString();
    if (id <= 0 || madeAt.isEmpty())
        return std::nullopt;
    return DestroyedCard { .id = CardId { id }, .madeAt = madeAt };
}

Result<QString> madeAt(const Database &database, CardId id)
{
    QString moment;
    auto done = database.eachRow(u"SELECT created_at FROM cards WHERE id = ?"_s, { static_cast<qint64>(id) },
        [&moment](const QSqlQuery &row) { moment = row.value(0).toString(); });
    if (!done)
        return done.error();
    return moment;
}

} // namespace

Result<DestroyedCard> destructionOf(const Database &database, CardId id)
{
    const auto moment = madeAt(database, id);
    if (!moment)
        return moment.error();
    if (moment->isEmpty())
        return Error { Fault::NotFound, u"card"_s, QString::number(static_cast<qint64>(id)) };
    return DestroyedCard { .id = id, .madeAt = *moment };
}

QString storeOfCopy(const QString &backup)
{
    const QFileInfo file(backup);
    const auto name = BackupName::of(file.fileName());
    return name ? file.absoluteDir().filePath(name->store + u'.' + name->ending) : file.absoluteFilePath();
}

Result<std::vector<DestroyedCard>> destroyedCards(const QString &store)
{
    const QString path = listOf(store);
    const auto bytes = readWhole(path, largestList);
    if (!bytes)
        return bytes.error().fault == Fault::NotFound ? Result(std::vector<DestroyedCard>()) : bytes.error();
    const QJsonDocument list = QJsonDocument::fromJson(*bytes);
    if (!list.isArray())
        return Error { Fault::Damaged, path, u"not a JSON array"_s };
    std::vector<DestroyedCard> cards;
    for (const QJsonValue &entry : list.array()) {
        const auto card = cardOf(entry);
        if (!card)
            return Error { Fault::Damaged, path, u"entry %1"_s.arg(cards.size() + 1) };
        cards.push_back(*card);
    }
    return cards;
}

Done setDestroyedCards(const QString &store, const std::vector<DestroyedCard> &cards)
{
    QJsonArray list;
    for (const DestroyedCard &card : cards)
        list.append(QJsonObject { { u"card"_s, static_cast<qint64>(card.id) }, { u"madeAt"_s, card.madeAt } });
    return writeSafely(listOf(store), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Done rememberDestroyed(const QString &store, const std::vector<DestroyedCard> &cards)
{
    auto known = destroyedCards(store);
    if (!known)
        return known.error();
    for (const DestroyedCard &card : cards) {
        if (std::ranges::find(*known, card) == known->end())
            known->push_back(card);
    }
    return setDestroyedCards(store, *known);
}

Result<std::vector<CardId>> stillHeld(const Database &database, const std::vector<DestroyedCard> &cards)
{
    std::vector<CardId> held;
    for (const DestroyedCard &card : cards) {
        const auto moment = madeAt(database, card.id);
        if (!moment)
            return moment.error();
        if (*moment == card.madeAt)
            held.push_back(card.id);
    }
    return held;
}

} // namespace hqs
