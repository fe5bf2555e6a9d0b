// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/scancontent.h"
#include "storage/transaction.h"

#include <vector>

namespace hqs {

/// A file of the vault as the database knows it.
struct VaultFile {
    QString name; ///< random: it says nothing of what is inside
    QString sha256; ///< of the content, 64 hexadecimal digits
    qint64 size = 0; ///< of the content, bytes
    ScanKind kind = ScanKind::Pdf;

    friend bool operator==(const VaultFile &, const VaultFile &) = default;
};

enum class VaultFlaw {
    Missing, ///< the database knows it, but it is not in the folder
    Changed, ///< it is not what was stored
    Orphan, ///< nobody knows it
};

struct VaultTrouble {
    QString name;
    VaultFlaw flaw = VaultFlaw::Missing;
};

/// No file of a vault is larger, sealed as it is.
inline constexpr qint64 largestVaultFile = largestScan + qint64(64) * 1024;

/// The folder of the files that belong to a database, or to all copies of one in a folder.
QString scansOf(const QString &store);
/// How the file of that name is called in such a folder.
QString vaultFileName(const QString &name);

/// The content of a file of scans, wherever it lies, compared with its hash. Faults: NotFound, Damaged, those of
/// readWhole() and Sealer::unseal().
Result<QByteArray> readVaultFile(const QString &path, const VaultFile &file, const Sealer &sealer);

/// The files that lie beside a database, in the folder "<database>.scans": too large to be written anew with each save.
/// Each is sealed as the database is. A file is written before the row that names it, so a cut between the two leaves
/// a file too many, never one too few.
class Vault {
public:
    explicit Vault(const Database &database);

    QString folder() const;

    /// Writes a file that no row names yet: put() or discard() it. A large one takes its time; any thread may do it, as
    /// long as the database stays where it is and is sealed as it was. Faults: those of recognizeScan() and of
    /// writeSafely(), NotFound (a database without a file).
    Result<VaultFile> write(QByteArrayView content, const QString &title) const;
    /// Writes the row of a file that was written; when the transaction is lost the file is taken away again. Faults:
    /// those of Database::run().
    Done put(Transaction &transaction, const VaultFile &file);
    /// The two in one.
    Result<VaultFile> put(Transaction &transaction, QByteArrayView content, const QString &title);

    /// The content, compared with its hash. Faults: NotFound, Damaged, those of readWhole().
    Result<QByteArray> read(const VaultFile &file) const;

    /// Takes away a file whose row is not to stay: within a transaction that is given up, or after it. A commit that
    /// failed at its very last step has happened all the same: a file that a row still names stays.
    void discard(const VaultFile &file) const;

    /// Faults: NotFound, Damaged (a row that cannot be), those of Database::run().
    Result<VaultFile> file(const QString &name) const;

    /// The names of all files that the database knows. Faults: those of Database::run().
    Result<std::vector<QString>> names() const;

    /// Writes every file anew, sealed by `next`. A database that becomes sealed is written first and its files after
    /// it: those that are not yet sealed are read all the same. One that is unsealed is written after its files, whose
    /// key would be lost. A file that cannot be read stays as it is; the first such failure is returned after all
    /// others were written. Faults: those of read() and writeSafely().
    Done resealAll(const Sealer &next) const;

    /// Reads every file and compares it with what the database knows. Faults: those of Database::run().
    Result<std::vector<VaultTrouble>> troubles() const;

private:
    QString pathOf(const QString &name) const;

    const Database &m_database;
    Sealer m_sealer;
};

} // namespace hqs
