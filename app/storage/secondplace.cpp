// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secondplace.h"

#include "storage/destroyedcards.h"
#include "storage/safefile.h"
#include "storage/scancopies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestWithoutCopy = 7; // days
constexpr qint64 largestNote = qint64(64) * 1024;
constexpr qint64 largestStore = (qint64(1) << 31) - 1;

QString noteOf(const QString &store)
{
    return QDir(BackupFolder::beside(store).path())
        .filePath(QFileInfo(store).completeBaseName() + u"-second-place.json"_s);
}

/// A copy that cannot be trusted goes away, so that nobody does.
Error withoutFile(const QString &path, const Error &error)
{
    QFile::remove(path);
    return error;
}

/// What lies at `path` is, byte for byte and read anew, the saved state, and opens.
Done checkCopy(const Database &database, const QString &path, const QByteArray &expected)
{
    const auto readBack = readWhole(path, largestStore);
    if (!readBack)
        return readBack.error();
    if (*readBack != expected)
        return Error { Fault::Damaged, path, u"what was read back differs from what was written"_s };
    const auto copy = database.openCopy(path);
    if (!copy)
        return copy.error();
    if (copy->contentHash() != database.contentHash())
        return Error { Fault::Damaged, path, u"the copy holds something else than the database"_s };
    return {};
}

bool isSameFolder(const QString &one, const QString &other)
{
    const QString canonical = QFileInfo(one).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

} // namespace

Result<SecondPlace> secondPlaceOf(const QString &store)
{
    const QString path = noteOf(store);
    const auto bytes = readWhole(path, largestNote);
    if (!bytes)
        return bytes.error().fault == Fault::NotFound ? Result<SecondPlace>(SecondPlace {}) : bytes.error();
    const QJsonDocument note = QJsonDocument::fromJson(*bytes);
    if (!note.isObject())
        return Error { Fault::Damaged, path, u"not a JSON object"_s };
    const QDateTime lastGood = QDateTime::fromString(note[u"lastGood"].toString(), Qt::ISODate);
    return SecondPlace { .folder = note[u"folder"].toString(),
        .lastGood = lastGood.isValid() ? std::optional(lastGood.toUTC()) : std::nullopt };
}

Done rememberSecondPlace(const QString &store, const SecondPlace &place)
{
    if (auto done = makePrivateFolder(BackupFolder::beside(store).path()); !done)
        return done;
    QJsonObject note { { u"folder"_s, place.folder } };
    if (place.lastGood)
        note.insert(u"lastGood"_s, place.lastGood->toUTC().toString(Qt::ISODate));
    return writeSafely(noteOf(store), QJsonDocument(note).toJson());
}

SecondPlaceStanding standingOf(const SecondPlace &place, const QDateTime &now)
{
    if (place.folder.isEmpty())
        return SecondPlaceStanding::NotChosen;
    if (place.lastGood && *place.lastGood > now.addDays(1)) // a day: the clocks of two zones
        return SecondPlaceStanding::FromFuture;
    return place.lastGood && *place.lastGood >= now.addDays(-longestWithoutCopy) ? SecondPlaceStanding::Fresh
                                                                                 : SecondPlaceStanding::Old;
}

bool isCopyDue(const SecondPlace &place, const QDateTime &now)
{
    return !place.folder.isEmpty()
        && (!place.lastGood || place.lastGood->toLocalTime().date() != now.toLocalTime().date());
}

Done writeVerifiedCopy(Database &database, const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error { Fault::AlreadyThere, path, {} };
    std::ignore = database.finishSaving(); // whoever saves is told of a failure; the saved state is copied
    const auto bytes = readWhole(database.path(), largestStore);
    if (!bytes)
        return bytes.error();
    if (auto done = writeSafely(path, *bytes); !done)
        return withoutFile(path, done.error());
    if (auto done = checkCopy(database, path, *bytes); !done)
        return withoutFile(path, done.error());
    return {};
}

Done writeWholeCopy(Database &database, const QString &path)
{
    if (auto done = writeVerifiedCopy(database, path); !done)
        return done;
    if (auto done = copyScans(database, scansOf(path)); !done)
        return withoutFile(path, done.error());
    return {};
}

Result<Backup> copyToSecondPlace(Database &database, SecondPlace place, const QDateTime &now)
{
    const QString store = database.path();
    std::ignore = database.finishSaving(); // the copy is named after what is saved
    if (!QFileInfo(place.folder).isDir())
        return Error { Fault::NotFound, place.folder, u"no such folder"_s };
    if (isSameFolder(place.folder, QFileInfo(store).absolutePath())
        || isSameFolder(place.folder, BackupFolder::beside(store).path()))
        return Error { Fault::BadInput, place.folder, u"the database itself is there"_s };
    const BackupFolder folder(place.folder, store);
    Backup backup = folder.at(BackupReason::SecondPlace, database.generation(), database.savedJournalHead(), now);
    auto written = writeVerifiedCopy(database, backup.path);
    if (!written && written.error().fault != Fault::AlreadyThere) // made in this very second
        return written.error();
    backup.bytes = QFileInfo(backup.path).size();
    // Who was destroyed must stay so, too, when only the copies are left.
    const auto destroyed = destroyedCards(store);
    if (!destroyed)
        return destroyed.error();
    if (!destroyed->empty()) {
        if (auto done = rememberDestroyed(storeOfCopy(backup.path), *destroyed); !done)
            return done.error();
    }
    const QString scans = scansOf(storeOfCopy(backup.path));
    if (auto done = keepScanCopies(database, scans, now); !done)
        return done.error();
    place.lastGood = backup.name.at;
    if (auto done = rememberSecondPlace(store, place); !done)
        return done.error();
    std::ignore = folder.removeOutlived(now); // an old copy too many is tried again tomorrow
    std::ignore = removeOutlivedScans(database, scans, now);
    return backup;
}

} // namespace hqs
