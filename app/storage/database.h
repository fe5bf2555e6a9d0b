// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/backupbeforesave.h"
#include "storage/begunopening.h"
#include "storage/sealing.h"
#include "storage/touchedcards.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <future>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace hqs {

class SnapshotWriter;

/// How a save ended that goes on by itself; none: it has not ended. Told by Database::finishSaving(), which every later
/// transaction calls, too.
using SaveTicket = std::shared_ptr<const std::optional<Done>>;

/// One open file of cards and cases, at the newest schema version. The whole database lies in memory; each committed
/// Transaction writes it as one complete snapshot. Memory and file are the same between transactions: nothing can be
/// changed outside one. Only after Transaction::commitSoon() the file follows a moment later; whatever else is done
/// with the file or begun then waits for it first. Must outlive its transactions, stores and queries, and not be moved
/// while they live.
class Database {
public:
    /// What a copy of a database asks for when nothing but the copy is left.
    enum class CopyPassword {
        None, ///< an ordinary file
        Present, ///< that of the database in use
        Another, ///< one from before it was changed, or of another database
    };

    /// Makes a new file, and its folder when there is none: sealed from its first byte on, or an ordinary SQLite file.
    /// `schemaFolder` holds the numbered files of the schema. Faults: OnNetwork, AlreadyThere, InUse, and those of
    /// writeSafely().
    static Result<Database> create(const QString &path, const QString &schemaFolder = usualSchema());
    static Result<Database> create(
        const QString &path, const std::optional<Protection> &protection, const QString &schemaFolder = usualSchema());

    /// Opens a file and keeps other instances out. An older schema is brought up to date in memory, checked and saved
    /// once; when that fails the file stays as it was. Faults: InUse, NotFound, OnNetwork (it lies on a network share),
    /// NotOurs, Damaged, NewerSchema, ReadOnly and NoPermission (also of the folder: a file that could never be saved
    /// is not opened), NoSpace, Io; of a sealed file also SecretNeeded (without a key), WrongSecret, HeaderDamaged,
    /// NewerFormat; `place` is the file.
    static Result<Database> open(const QString &path, const QString &schemaFolder = usualSchema());
    static Result<Database> open(const QString &path, const Key &key, const QString &schemaFolder = usualSchema());

    /// The same for an ordinary file whose opening has begun. It can be read while another thread still checks it;
    /// soundness() tells of damage, and nothing is written before.
    static Result<Database> open(BegunOpening begun, const QString &schemaFolder = usualSchema());

    /// A database without a file, for tests and dry runs.
    static Result<Database> inMemory(const QString &schemaFolder = usualSchema());

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    Q_DISABLE_COPY(Database)

    /// Empty for a database without a file.
    const QString &path() const { return m_path; }

    bool isSealed() const { return m_sealing || m_isLocked; }
    /// Forgets the data key and overwrites the image in the memory; the file stays this program's. Until unlock() every
    /// statement and every transaction fails with SecretNeeded. A database that is not sealed, or locked already, stays
    /// as it is. Sealers given away keep their key. Faults: InUse (a transaction is open), Io.
    Done lock();
    bool isLocked() const { return m_isLocked; }
    /// Reads the file again. Faults: those of open(); the database stays locked then.
    Done unlock(const Secret &secret);

    /// Whether a recovery code opens it, too.
    bool hasRecoveryCode() const { return m_sealing && m_sealing->hasKey(SlotKind::RecoveryCode); }
    /// Opens a copy of this file.
    Key key() const { return m_sealing ? Key(m_sealing->dataKey()) : Key(); }
    /// For what belongs to this database but lies outside its file.
    Sealer sealer() const { return m_sealing ? m_sealing->sealer() : Sealer(); }

    /// Writes the file anew, once: sealed, or sealed with another data key. The file from before is replaced, and so
    /// are the backups beside it (backupFault() tells when one of them could not be); copies elsewhere and remains on
    /// the disk are not. Faults: BadInput (there is no file), InUse (a transaction is open), Io, those of
    /// writeSafely(); then all is as before, or, when the last step of writing failed, the file is the new one and this
    /// database knows it.
    Done protect(const Protection &protection);
    /// Writes the file anew, once: as an ordinary SQLite file; and so the backups beside it, whose password nobody
    /// would remember. Faults: as above.
    Done unprotect();
    /// Another password, or another recovery code, instead of all of that kind; the data key stays. The backups beside
    /// the file get it, too. Faults: as above, and BadInput when the database is not sealed.
    Done replaceKeys(SlotKind kind, const Secret &secret, const StretchCost &cost);

    /// Which password a copy asks for by itself. Reads its header only. Faults: those of SealedHeader::parse() and
    /// Io.
    Result<CopyPassword> passwordOf(const QString &copy) const;

    /// Waits for a check that goes on. Failure: parts of the file do not agree with each other, and it stays as it is.
    /// Faults: Damaged.
    Done soundness() const;

    bool isInTransaction() const;

    /// How many bytes a database has at least that SavedTogether lets another thread write. Smaller ones are on the
    /// disk sooner than anybody notices.
    void saveBehindFrom(qsizetype size) { m_behindFrom = size; }

    /// Whether the file is just being written by another thread.
    bool isSaving() const;
    /// Waits for that, if need be. Failure: what was committed is not on the disk, and memory is again what the file
    /// holds. Faults: those of writeSafely().
    Done finishSaving();

    /// Grows with every transaction that changed something, and lies in the file.
    quint32 generation() const;

    /// Another one whenever it may hold something else than before, also after it went back to what the file holds.
    struct Stamp {
        quint32 generation = 0;
        quint32 imagesTaken = 0;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    Stamp stamp() const { return { generation(), m_touched.now().images }; }

    /// Which cards were written through this object.
    const TouchedCards &touchedCards() const { return m_touched; }

    /// The hash of the journal's last saved entry; empty: there is none.
    const QString &savedJournalHead() const { return m_backups.journalHead(); }

    /// Opens another state of a database, such as a backup, brought up to date in memory and checked. Nothing it is
    /// told ever reaches a disk. Faults: those of open() but InUse, OnNetwork and ReadOnly; `place` is the
    /// file.
    static Result<Database> openCopy(const QString &path, const Key &key, const QString &schemaFolder = usualSchema());
    /// One of this database: with its own key.
    Result<Database> openCopy(const QString &path) const { return openCopy(path, key()); }

    /// Keeps the saved state among the backups. Only for a database with a file. Faults: those of BackupFolder::keep().
    Result<Backup> keepBackup(BackupReason reason, const QDateTime &now);

    /// Why the last save could make no backup of what it replaced; none: it did, or none was due.
    const std::optional<Error> &backupFault() const { return m_backups.fault(); }

    /// Takes over everything another database holds, in one save; the generation goes on growing. Not within a
    /// transaction. Faults: those of Transaction::commit(); after one, this database is what it was.
    Done become(const Database &other);

    /// SHA-256 of all it holds, whatever the generation.
    QByteArray contentHash() const;

    /// Runs one statement with bound values: QVariant() is NULL, a null QString is an empty text. The error never
    /// contains values: they are personal data. Faults: AlreadyThere (a key exists), BadInput (another rule of the
    /// schema is broken), ReadOnly (a change outside a transaction), NoSpace, Damaged, Io.
    Result<QSqlQuery> run(const QString &sql, std::initializer_list<QVariant> values = {}) const;

    /// Runs a query and shows every row to `read`. Unlike a loop over run(), it reports an error between two rows.
    Done eachRow(const QString &sql, std::initializer_list<QVariant> values,
        const std::function<void(const QSqlQuery &row)> &read) const;

private:
    friend class SavedTogether;
    friend class Transaction;

    Database(QString path, std::optional<FileLock> lock, std::optional<Sealing> sealing);

    static QString usualSchema();
    static Result<Database> make(const QString &path, std::optional<FileLock> lock,
        const std::optional<Protection> &protection, const QString &schemaFolder);
    static Result<Database> opened(const QString &path, LockedContent read, const std::shared_future<Done> &soundness,
        const QString &schemaFolder);
    Result<QSqlQuery> prepare(const QString &sql) const;
    Done connect();
    Done load(SqliteImage image);
    Done secure() const;
    Done checkStructure() const;
    Done updateSchema(const QString &schemaFolder);
    Done save();
    Done saveOrGoBack();
    SaveTicket saveSoon(std::function<void()> whenWritten);
    void goBack();
    Done rewrite(std::optional<Sealing> sealing);
    Done rewriteWithBackups(std::optional<Sealing> sealing);
    Done write(QByteArrayView image);
    Done rewriteBackups(const Key &before) const;
    void noteSaved(quint32 generation);
    Done goBackToFile();
    Done takeImage(SqliteImage image);
    QByteArrayView memory() const;
    void forget();
    void resetStatements() const;
    sqlite3 *handle() const;

    QString m_path;
    std::optional<FileLock> m_lock;
    std::optional<Sealing> m_sealing; ///< none: an ordinary file
    QString m_connection; ///< empty: moved away
    mutable std::map<QString, QSqlQuery> m_prepared; ///< questions asked before; those that run are not among them
    std::shared_future<Done> m_soundness; ///< none: it was found sound before anybody could read it
    quint32 m_savedGeneration = 0;
    TouchedCards m_touched;
    BackupBeforeSave m_backups;
    qsizetype m_behindFrom = qsizetype(16) << 20; ///< bytes
    bool m_isCollecting = false; ///< SavedTogether writes what is committed
    std::vector<std::function<void()>> m_ifLost; ///< what is to be undone when memory goes back to the file
    SqliteImage m_room; ///< for the next image that another thread writes
    std::unique_ptr<SnapshotWriter> m_writer; ///< none: memory and file are the same
    std::shared_ptr<std::optional<Done>> m_ticket; ///< of what it writes
    bool m_isLocked = false; ///< sealed, but neither the key nor the image is here
    bool m_isLost
        = false; ///< a save failed and the last good state could not be read; tried again at the next transaction
};

} // namespace hqs
