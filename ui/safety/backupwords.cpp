// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupwords.h"

#include <QCoreApplication>
#include <QDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString wordsFor(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Hour:
        return QCoreApplication::translate("Backup", "by the hour");
    case BackupReason::Migration:
        return QCoreApplication::translate("Backup", "before a newer version");
    case BackupReason::Import:
        return QCoreApplication::translate("Backup", "before an import");
    case BackupReason::Rules:
        return QCoreApplication::translate("Backup", "before other rules");
    case BackupReason::Restore:
        return QCoreApplication::translate("Backup", "before a restore");
    case BackupReason::Request:
        return QCoreApplication::translate("Backup", "on request");
    case BackupReason::SecondPlace:
        return QCoreApplication::translate("Backup", "copy of the day");
    }
    Q_UNREACHABLE();
}

QString wordsForPassword(const Result<Database::CopyPassword> &password)
{
    if (!password)
        return QCoreApplication::translate("Backup", "cannot be read");
    switch (*password) {
    case Database::CopyPassword::None:
        return QCoreApplication::translate("Backup", "none");
    case Database::CopyPassword::Present:
        return QCoreApplication::translate("Backup", "as now");
    case Database::CopyPassword::Another:
        return QCoreApplication::translate("Backup", "an earlier one");
    }
    Q_UNREACHABLE();
}

QString spelledMoment(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"dd.MM.yyyy HH:mm");
}

QString wordsForStanding(const SecondPlace &place, const QDateTime &now)
{
    const QString folder = QDir::toNativeSeparators(place.folder);
    switch (standingOf(place, now)) {
    case SecondPlaceStanding::NotChosen:
        return QCoreApplication::translate("Backup",
            "No second place is chosen: if this disk is lost, its backups are lost with it. "
            "Choose a folder on a USB stick, another disk or a share.");
    case SecondPlaceStanding::Fresh:
        return QCoreApplication::translate("Backup", "Last good copy in the second place: %1, %2.")
            .arg(spelledMoment(*place.lastGood), folder);
    case SecondPlaceStanding::Old:
        return place.lastGood ? QCoreApplication::translate("Backup",
                   "The last good copy in the second place is more than a week old: %1, %2. Plug the disk in.")
                                    .arg(spelledMoment(*place.lastGood), folder)
                              : QCoreApplication::translate("Backup",
                                  "There is no good copy in the second place yet: %1. Plug the disk in and copy now.")
                                    .arg(folder);
    case SecondPlaceStanding::FromFuture:
        return QCoreApplication::translate("Backup",
            "The last copy in the second place is dated later than today: %1. Check the clock of this computer.")
            .arg(spelledMoment(*place.lastGood));
    }
    Q_UNREACHABLE();
}

Tone toneOf(SecondPlaceStanding standing)
{
    switch (standing) {
    case SecondPlaceStanding::NotChosen:
        return Tone::Neutral;
    case SecondPlaceStanding::Fresh:
        return Tone::Good;
    case SecondPlaceStanding::Old:
    case SecondPlaceStanding::FromFuture:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace hqs
