// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

/// Another place for copies of a database: a folder on a USB stick, another disk, a share. Remembered beside the
/// database, because it belongs to this computer and not to what the database holds.
struct SecondPlace {
    QString folder; ///< empty: none was chosen
    std::optional<QDateTime> lastGood {}; ///< when the newest copy that was read back and opened was made, UTC

    friend bool operator==(const SecondPlace &, const SecondPlace &) = default;
};

/// How safe a database is if its own disk is lost.
enum class SecondPlaceStanding {
    NotChosen,
    Fresh, ///< a good copy of the last seven days
    Old, ///< the last good copy is older, or there has been none
    FromFuture, ///< the last copy is dated after today: the clock was set back
};

/// What is remembered for a database; nothing remembered: no place. Faults: Damaged, and those of readWhole().
Result<SecondPlace> secondPlaceOf(const QString &store);
Done rememberSecondPlace(const QString &store, const SecondPlace &place);

SecondPlaceStanding standingOf(const SecondPlace &place, const QDateTime &now);

/// Whether the copy of today is still to be made.
bool isCopyDue(const SecondPlace &place, const QDateTime &now);

/// Copies the saved state and the scans to the second place, reads all back, opens it and compares; removes the copies
/// there that have had their time; remembers the moment. Nothing there is called a copy before all of that worked.
/// Faults: BadInput (the folder is that of the database or of its backups), NotFound (the folder is not there: no
/// stick), Damaged (what was read back is not what was written), and those of writeSafely(), readWhole(),
/// keepScanCopies() and rememberSecondPlace(); `place` is the folder or the file.
Result<Backup> copyToSecondPlace(Database &database, SecondPlace place, const QDateTime &now);

/// Copies the saved state to a file that must not exist yet, reads it back, opens it and compares. Faults:
/// AlreadyThere, Damaged, and those of writeSafely() and readWhole().
Done writeVerifiedCopy(Database &database, const QString &path);
/// The same, with the scans in the folder "<path>.scans". Faults: also those of copyScans().
Done writeWholeCopy(Database &database, const QString &path);

} // namespace hqs
