// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/countedstore.h"

#include "storage/cardstore.h"
#include "storage/journal.h"
#include "storage/settingstore.h"

#include <QTimeZone>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace countedstore {

namespace {

const QString name = u"count"_s;

JournalEntry entryOf(int count)
{
    return { .id = {},
        .at = QDateTime({ 2026, 11, 24 }, { 9, 0 }, QTimeZone::utc()).addSecs(count),
        .who = u"А. А. Проба"_s,
        .what = ActId(u"count.raised"_s),
        .subject = name,
        .before = {},
        .after = QString::number(count),
        .why = {} };
}

Result<Transaction> raised(Database &database, int count)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = SettingStore(database).set(*transaction, name, QString::number(count)); !done)
        return done.error();
    if (auto done = Journal(database).append(*transaction, entryOf(count)); !done)
        return done.error();
    return transaction;
}

} // namespace

Done countUp(Database &database, int count)
{
    auto transaction = raised(database, count);
    return transaction ? transaction->commit() : transaction.error();
}

Done countUpSoon(Database &database, int count)
{
    auto transaction = raised(database, count);
    if (!transaction)
        return transaction.error();
    const auto ticket = transaction->commitSoon();
    if (!ticket)
        return ticket.error();
    auto done = database.finishSaving();
    if (!*ticket || (*ticket)->has_value() != done.has_value())
        return Error { Fault::BadInput, database.path(), u"the ticket says something else"_s };
    return done;
}

Result<int> countOf(Database &database)
{
    const auto kept = SettingStore(database).value(name);
    if (!kept)
        return kept.error();
    const auto broken = Journal(database).firstBreak();
    if (!broken)
        return broken.error();
    const auto entries = Journal(database).entries();
    if (!entries)
        return entries.error();
    if (*broken || entries->empty() || entries->back().after != *kept)
        return Error { Fault::Damaged, database.path(), u"the journal and the settings disagree"_s };
    return kept->toInt();
}

Result<int> countIn(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    return countOf(*database);
}

Done make(const QString &path)
{
    auto database = Database::create(path);
    if (!database)
        return database.error();
    {
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        Card card;
        card.kind = KindId(u"ballast"_s);
        card.values = { { u"text"_s, u"патент серия 77 "_s.repeated(100) } };
        for (int i = 0; i < 20; ++i) {
            if (auto saved = CardStore(*database).save(*transaction, card); !saved)
                return saved.error();
        }
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return countUp(*database, 0);
}

} // namespace countedstore
