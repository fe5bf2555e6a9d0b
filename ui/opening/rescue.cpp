// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/rescue.h"

#include "cases/restoration.h"
#include "storage/secondplace.h"
#include "ui/prompt.h"
#include "ui/safety/backupwords.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace hqs {

namespace {

/// What cannot be listed is passed over: the person is being helped out of a failure already.
std::vector<Backup> backupsOf(const QString &store)
{
    std::vector<Backup> found;
    const auto add = [&found](const BackupFolder &folder) {
        if (const auto listed = folder.list())
            found.insert(found.end(), listed->begin(), listed->end());
    };
    add(BackupFolder::beside(store));
    if (const auto place = secondPlaceOf(store); place && !place->folder.isEmpty())
        add(BackupFolder(place->folder, store));
    std::ranges::stable_sort(found, std::ranges::greater(), [](const Backup &backup) { return backup.name.at; });
    return found;
}

Done putInPlace(QWidget *parent, Prompt &prompt, const QString &store, const QString &backup, const QDateTime &now)
{
    Done done = replaceByBackup(store, backup, Key(), now);
    if (done || done.error().fault != Fault::SecretNeeded)
        return done;
    const auto attempt = [&](const Secret &secret) { return done = replaceByBackup(store, backup, secret, now); };
    prompt.unlock(parent, backup, attempt);
    return done;
}

} // namespace

bool canBeRescued(const Error &error)
{
    return error.fault == Fault::Damaged || error.fault == Fault::HeaderDamaged || error.fault == Fault::NotOurs;
}

bool offerBackups(QWidget *parent, Prompt &prompt, const QString &store, const QDateTime &now)
{
    for (const Backup &backup : backupsOf(store)) {
        const QString question = QCoreApplication::translate("Backup",
            "There is a backup of this database of %1 (%2). Put it in the place of the file that cannot be opened? "
            "What was saved after it is lost; the file that cannot be opened is kept beside it.\n\n%3")
                                     .arg(spelledMoment(backup.name.at), wordsFor(backup.name.reason),
                                         QDir::toNativeSeparators(backup.path));
        if (!prompt.confirm(parent, question, QCoreApplication::translate("Backup", "Use this backup")))
            return false;
        const Done done = putInPlace(parent, prompt, store, backup.path, now);
        if (done)
            return true;
        if (done.error().fault == Fault::SecretNeeded || done.error().fault == Fault::WrongSecret)
            return false; // the person has no password for it, and was asked
        prompt.tell(parent, done.error());
    }
    return false;
}

} // namespace hqs
