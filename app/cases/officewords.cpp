// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/officewords.h"

#include "cases/headline.h"
#include "storage/safefile.h"

#include <QFileInfo>

#include <functional>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestWordFile = qint64(16) * 1024 * 1024;

using Work = std::function<Done(LawWordStore &store, Transaction &transaction)>;

Done inTransaction(Catalog &catalog, Database &database, QDate today, const Work &work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    LawWordStore store(database);
    if (auto done = work(store, *transaction); !done)
        return done;
    if (auto done = hearOffice(catalog, database); !done)
        return done;
    if (auto done = renewHeadlines(catalog, database, *transaction, today); !done)
        return done;
    return transaction->commit();
}

Done change(Catalog &catalog, Database &database, QDate today, const Work &work)
{
    auto done = inTransaction(catalog, database, today, work);
    if (!done)
        std::ignore = hearOffice(catalog, database); // again what the database says; the reason is told already
    return done;
}

} // namespace

Done hearOffice(Catalog &catalog, Database &database)
{
    const auto words = LawWordStore(database).list();
    catalog.setOfficeWords(words ? *words : std::vector<LawWord>()); // never those of another database
    if (!words)
        return words.error();
    return {};
}

QDateTime momentOn(QDate today)
{
    return QDateTime(today, QTime::currentTime()).toUTC();
}

Done sayWord(Catalog &catalog, Database &database, const LawWord &word, const Act &act, QDate today)
{
    if (auto done = examine(word, catalog); !done)
        return done;
    return change(catalog, database, today,
        [&](LawWordStore &store, Transaction &transaction) { return store.say(transaction, word, act); });
}

Done withdrawWord(Catalog &catalog, Database &database, const LawWord &word, const Act &act, QDate today)
{
    return change(catalog, database, today,
        [&](LawWordStore &store, Transaction &transaction) { return store.withdraw(transaction, word, act); });
}

Done takeWords(Catalog &catalog, Database &database, const std::vector<LawWord> &words, const Act &act, QDate today)
{
    for (const LawWord &word : words) {
        if (const auto done = examine(word, catalog); !done)
            return Error { done.error().fault, word.rule + u": "_s + done.error().place, done.error().detail };
    }
    return change(catalog, database, today, [&](LawWordStore &store, Transaction &transaction) -> Done {
        for (const LawWord &word : words) {
            if (auto done = store.say(transaction, word, act); !done)
                return done;
        }
        return {};
    });
}

Result<std::vector<LawWord>> readWordFile(const QString &path)
{
    const auto bytes = readWhole(path, largestWordFile);
    if (!bytes)
        return bytes.error();
    return readLawWords(*bytes, path);
}

} // namespace hqs
