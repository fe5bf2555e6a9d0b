// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/restoration.h"

#include "cases/destruction.h"
#include "storage/destroyedcards.h"
#include "storage/filelock.h"
#include "storage/networkplace.h"
#include "storage/safefile.h"
#include "storage/scancopies.h"
#include "storage/secondname.h"

#include <QFileInfo>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestStore = (qint64(1) << 31) - 1;

/// The cards of the list beside this database that `database` holds.
Result<std::vector<CardId>> heldOf(const Database &database, const QString &store)
{
    const auto listed = destroyedCards(store);
    if (!listed)
        return listed.error();
    return stillHeld(database, *listed);
}

/// The same, of the lists beside the database in use and beside the copy.
Result<std::vector<CardId>> heldOf(const Database &copy, const QString &store, const QString &backup)
{
    auto held = heldOf(copy, store);
    const auto more = heldOf(copy, storeOfCopy(backup));
    if (!held || !more)
        return !held ? held.error() : more.error();
    for (const CardId id : *more) {
        if (std::ranges::find(*held, id) == held->end())
            held->push_back(id);
    }
    return held;
}

/// Opened by the key in use, unless a secret of its own is given. Sealed bytes of another key look like damaged ones:
/// then the header tells whether a secret could help.
Result<Database> openBackup(const Database &database, const QString &backup, const std::optional<Secret> &secret)
{
    if (secret)
        return Database::openCopy(backup, *secret);
    auto copy = database.openCopy(backup);
    if (!copy && copy.error().fault == Fault::Damaged) {
        const auto password = database.passwordOf(backup);
        if (password && *password == Database::CopyPassword::Another)
            return Error { Fault::SecretNeeded, backup, u"another key"_s };
    }
    return copy;
}

/// What the copies know of destroyed cards, the database that takes their place must know.
Done takeListOf(const QString &backup, const QString &store)
{
    const auto listed = destroyedCards(storeOfCopy(backup));
    if (!listed)
        return listed.error();
    return listed->empty() ? Done() : rememberDestroyed(store, *listed);
}

Done writeEntry(Database &copy, const QString &backup, const StoreContent &left, const Act &act)
{
    auto transaction = Transaction::begin(copy);
    if (!transaction)
        return transaction.error();
    auto written = Journal(copy).append(*transaction,
        { .id = {},
            .at = act.at,
            .who = act.who,
            .what = ActId(u"backup.restored"_s),
            .subject = QFileInfo(backup).fileName(),
            .before = u"%1 %2"_s.arg(left.journal.count).arg(left.journal.hash),
            .after = {},
            .why = act.why });
    if (!written)
        return written;
    return transaction->commit();
}

} // namespace

Result<RestorePreview> previewRestore(Database &database, const QString &backup, const std::optional<Secret> &secret)
{
    auto copy = openBackup(database, backup, secret);
    if (!copy)
        return copy.error();
    auto now = contentOf(database);
    auto then = contentOf(*copy);
    const auto isOfThis = isEarlierState(*copy, database);
    auto changes = caseChanges(database);
    const auto earlier = caseChanges(*copy);
    const auto held = heldOf(*copy, database.path(), backup);
    for (const Error *error : { now ? nullptr : &now.error(), then ? nullptr : &then.error(),
             isOfThis ? nullptr : &isOfThis.error(), changes ? nullptr : &changes.error(),
             earlier ? nullptr : &earlier.error(), held ? nullptr : &held.error() }) {
        if (error)
            return *error;
    }
    RestorePreview preview { .now = *std::move(now),
        .then = *std::move(then),
        .isOfThisDatabase = *isOfThis,
        .missing = {},
        .changed = {},
        .destroyed = static_cast<int>(held->size()) };
    for (CaseChange &change : *changes) {
        const auto known = std::ranges::find(
            *earlier, change.head.number, [](const CaseChange &other) { return other.head.number; });
        if (known == earlier->end())
            preview.missing.push_back(std::move(change.head));
        else if (known->at != change.at)
            preview.changed.push_back(std::move(change));
    }
    return preview;
}

Result<int> restoreBackup(const Catalog &catalog, Database &database, const QString &backup, const Act &act,
    QDate today, const std::optional<Secret> &secret)
{
    auto copy = openBackup(database, backup, secret);
    if (!copy)
        return copy.error();
    const auto left = contentOf(database);
    if (!left)
        return left.error();
    const auto held = heldOf(*copy, database.path(), backup);
    if (!held)
        return held.error();
    if (!held->empty()) {
        if (auto destroyed = destroyAgain(catalog, *copy, *held, today); !destroyed)
            return destroyed.error();
    }
    if (auto done = writeEntry(*copy, backup, *left, act); !done)
        return done.error();
    int unreadable = 0;
    if (!database.path().isEmpty()) {
        if (auto kept = database.keepBackup(BackupReason::Restore, act.at); !kept)
            return kept.error();
        const QString scans = scansOf(storeOfCopy(backup));
        const QString vault = scansOf(database.path());
        const auto brought = bringScansBack(*copy, scans, vault, database.sealer(), PresentScan::Trusted);
        if (!brought)
            return brought.error();
        unreadable = *brought;
    }
    if (auto done = database.become(*copy); !done)
        return done.error();
    return unreadable;
}

Done replaceByBackup(const QString &store, const QString &backup, const Key &key, const QDateTime &now)
{
    const QString path = QFileInfo(store).absoluteFilePath();
    if (auto done = checkPlaceOfStore(path); !done)
        return done;
    const auto readable = Database::openCopy(backup, key);
    if (!readable)
        return readable.error();
    const auto bytes = readWhole(backup, largestStore);
    if (!bytes)
        return bytes.error();
    if (auto done = makePrivateFolder(QFileInfo(path).absolutePath()); !done)
        return done;
    const auto lock = FileLock::take(path + u".lock"_s);
    if (!lock)
        return Error { lock.error().fault, path, lock.error().detail };
    if (QFileInfo::exists(path)) {
        const QString aside = path + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'");
        if (auto done = giveSecondName(path, aside); !done)
            return done;
    }
    if (auto done = takeListOf(backup, path); !done)
        return done;
    const auto brought = bringScansBack(
        *readable, scansOf(storeOfCopy(backup)), scansOf(path), readable->sealer(), PresentScan::Examined);
    if (!brought)
        return brought.error();
    return writeSafely(path, *bytes);
}

Result<int> finishDestructions(const Catalog &catalog, Database &database, QDate today)
{
    if (database.path().isEmpty())
        return 0;
    const auto held = heldOf(database, database.path());
    if (!held)
        return held.error();
    if (held->empty())
        return 0;
    return destroyAgain(catalog, database, *held, today);
}

} // namespace hqs
