// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault.h"

#include <QDateTime>

namespace hqs {

/// Copies the files of scans that `database` knows to the folder of one copy of it, as they are and under the same
/// names; each is read back. What is not there is passed over: Vault::troubles() tells of it. Faults: Damaged (what was
/// read back is not what was written), those of readWhole(), makePrivateFolder() and writeSafely().
Done copyScans(const Database &database, const QString &to);

/// Keeps them in the folder of many copies, each once. The name of a file there says which key it is sealed with: after
/// the key was changed, the older copies of the database still find theirs. Faults: as above.
Done keepScanCopies(const Database &database, const QString &folder, const QDateTime &now);

/// Deletes from that folder what `database` has not known, or not under that key, for twelve months: no copy of the
/// database that needs it is kept longer. Faults: those of Database::run().
Done removeOutlivedScans(const Database &database, const QString &folder, const QDateTime &now);

/// What becomes of a scan that lies in the vault already.
enum class PresentScan {
    Trusted, ///< it is of the database in use, and stays
    Examined, ///< it is read, and stays unless it cannot be
};

/// Brings the scans that `copy` knows from a folder of copies into a vault, sealed anew when the keys of the two
/// differ. What is in neither is passed over: Vault::troubles() tells of it. Returns how many lie in the folder but
/// cannot be read. Faults: as for copyScans().
Result<int> bringScansBack(
    const Database &copy, const QString &from, const QString &vault, const Sealer &sealer, PresentScan present);

} // namespace hqs
