// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/actchecks.h"

#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/scanfiles.h"
#include "storage/secondplace.h"

#include "durability/countedstore.h"
#include "durability/fileoperations.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace acts {

QString stickIn(const QString &folder)
{
    return folder + u"/stick"_s;
}

QString fullStickIn(const QString &folder)
{
    return folder + u"/full stick"_s;
}

Key passwordOf(const QString &text)
{
    return Secret::fromText(text);
}

Protection protectedBy(const QString &text)
{
    return { .password = Secret::fromText(text), .cost = cheapest };
}

QString damagedBackup(const QString &folder, const std::vector<Key> &keys)
{
    QDirIterator files(folder, { u"*.hqs"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!BackupName::of(QFileInfo(path).fileName()))
            continue;
        QString detail;
        const bool isGood = std::ranges::any_of(keys, [&](const Key &key) {
            auto copy = Database::openCopy(path, key);
            const auto count = copy ? countedstore::countOf(*copy) : Result<int>(copy.error());
            detail = count ? detail : count.error().detail;
            return count.has_value();
        });
        if (!isGood)
            return u"%1: %2"_s.arg(path, detail);
    }
    return {};
}

QString damagedScan(const Database &database)
{
    const auto troubles = Vault(database).troubles();
    if (!troubles)
        return troubles.error().detail;
    for (const VaultTrouble &trouble : *troubles) {
        if (trouble.flaw != VaultFlaw::Orphan)
            return u"a scan is lost or changed: "_s + trouble.name;
    }
    return {};
}

QString whatIsWrongWithStore(
    const QString &folder, int acknowledged, int begun, const std::vector<Key> &keys, Scans scans)
{
    std::optional<Database> database;
    QString detail;
    for (const Key &key : keys) {
        auto opened = Database::open(storeIn(folder), key);
        if (opened) {
            database.emplace(*std::move(opened));
            break;
        }
        detail = opened.error().detail;
    }
    if (!database)
        return u"does not open: "_s + detail;
    const auto count = countedstore::countOf(*database);
    if (!count)
        return count.error().detail;
    if (*count < acknowledged || *count > begun)
        return u"holds %1, acknowledged was %2, begun was %3"_s.arg(*count).arg(acknowledged).arg(begun);
    if (const QString wrong = damagedScan(*database); scans == Scans::AreWhole && !wrong.isEmpty())
        return wrong;
    if (auto again = countedstore::countUp(*database, *count + 1); !again)
        return u"cannot be saved again: "_s + again.error().detail;
    return damagedBackup(folder, keys);
}

QString differenceOfMemory(Database &database, const Key &other)
{
    const auto inMemory = countedstore::countOf(database);
    fileoperations::failNone();
    const auto byOwnKey = database.openCopy(database.path());
    const auto byOther = byOwnKey ? Result<Database>(Error()) : Database::openCopy(database.path(), other);
    const auto &copy = byOwnKey ? byOwnKey : byOther;
    if (!copy)
        return u"the file cannot be read: "_s + copy.error().detail;
    if (inMemory && copy->contentHash() != database.contentHash())
        return u"memory is not what the file holds"_s;
    return {};
}

Result<VaultFile> attachTo(Database &database, QByteArrayView content)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Vault vault(database);
    auto file = vault.put(*transaction, content, u"scan"_s);
    if (!file)
        return file;
    if (auto done = transaction->commit(); !done) {
        vault.discard(*file);
        return done.error();
    }
    return file;
}

QString storeIn(const QString &folder)
{
    return folder + u"/store.hqs"_s;
}

void prepare(const QString &folder)
{
    QVERIFY_DONE(countedstore::make(storeIn(folder)));
    QVERIFY(QDir().mkpath(stickIn(folder)));
    QVERIFY(QDir().mkpath(fullStickIn(folder)));
    {
        auto database = Database::open(storeIn(folder));
        QVERIFY_DONE(database);
        QVERIFY_DONE(attachTo(*database, scanfiles::png(3, 4) + QByteArray(200'000, 'x')));
        QVERIFY_DONE(copyToSecondPlace(*database, { .folder = fullStickIn(folder), .lastGood = {} }, noon));
        QVERIFY_DONE(rememberSecondPlace(database->path(), {}));
    }
    QVERIFY(QDir(folder + u"/backups"_s).removeRecursively());
    const QString sealed = folder + u"/sealed"_s;
    QVERIFY(QDir().mkpath(sealed));
    QVERIFY(QFile::copy(storeIn(folder), storeIn(sealed)));
    auto database = Database::open(storeIn(sealed));
    QVERIFY_DONE(database);
    QVERIFY_DONE(database->protect(protectedBy(u"один"_s)));
}

} // namespace acts
