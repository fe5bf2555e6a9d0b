// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault.h"

#include <QDateTime>

namespace hqs {

/// What becomes of a file that lies in the other folder already.
enum class PresentScan {
    Renewed, ///< written anew when the one here is younger: it was sealed with another key since
    Kept,
};

/// Carries the files of scans that `database` knows from one folder to another, as they are, sealed or not; each is
/// read back. What is not in the first folder is passed over: Vault::troubles() tells of it. Faults: Damaged (what was
/// read back is not what was written), those of readWhole(), makePrivateFolder() and writeSafely().
Done carryScans(const Database &database, const QString &from, const QString &to, PresentScan present);

/// Deletes from a folder of copies what `database` knows no more and was copied more than twelve months before `now`:
/// no copy of the database that names it is kept longer. Faults: those of Database::run().
Done removeOutlivedScans(const Database &database, const QString &folder, const QDateTime &now);

} // namespace hqs
