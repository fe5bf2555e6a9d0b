// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/filelock.h"

#include <QByteArrayView>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <optional>

struct sqlite3;

namespace hqs {

/// One open file of cards and cases, at the newest schema version. The whole database lies in memory; each committed
/// Transaction writes it as one complete snapshot. Memory and file are the same between transactions: nothing can be
/// changed outside one. Must outlive its transactions, stores and queries, and not be moved while they live.
class Database {
public:
    /// Makes a new file, and its folder when there is none. `schemaFolder` holds the numbered files of the schema.
    /// Faults: AlreadyThere, InUse, and those of writeSafely().
    static Result<Database> create(const QString &path, const QString &schemaFolder = QStringLiteral(":/schema"));

    /// Opens a file and keeps other instances out. An older schema is brought up to date in memory, checked and saved
    /// once; when that fails the file stays as it was. Faults: InUse, NotFound, NotOurs, Damaged, NewerSchema, ReadOnly
    /// and NoPermission (also of the folder: a file that could never be saved is not opened), NoSpace, Io; `place` is
    /// the file.
    static Result<Database> open(const QString &path, const QString &schemaFolder = QStringLiteral(":/schema"));

    /// A database without a file, for tests and dry runs.
    static Result<Database> inMemory(const QString &schemaFolder = QStringLiteral(":/schema"));

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    Q_DISABLE_COPY(Database)

    /// Empty for a database without a file.
    const QString &path() const { return m_path; }

    /// Grows with every transaction that changed something, and lies in the file.
    quint32 generation() const;

    /// Runs one statement with bound values: QVariant() is NULL, a null QString is an empty text. The error never
    /// contains values: they are personal data. Faults: AlreadyThere (a key exists), BadInput (another rule of the
    /// schema is broken), ReadOnly (a change outside a transaction), NoSpace, Damaged, Io.
    Result<QSqlQuery> run(const QString &sql, std::initializer_list<QVariant> values = {}) const;

    /// Runs a query and shows every row to `read`. Unlike a loop over run(), it reports an error between two rows.
    Done eachRow(const QString &sql, std::initializer_list<QVariant> values,
        const std::function<void(const QSqlQuery &row)> &read) const;

private:
    friend class Transaction;

    Database(QString path, std::optional<FileLock> lock);

    static Result<Database> make(const QString &path, std::optional<FileLock> lock, const QString &schemaFolder);
    Done connect();
    Done load(QByteArrayView image);
    Done secure() const;
    Done checkStructure() const;
    Done updateSchema(const QString &schemaFolder);
    Done save();
    Done goBackToFile();
    sqlite3 *handle() const;

    QString m_path;
    std::optional<FileLock> m_lock;
    QString m_connection; ///< empty: moved away
    quint32 m_savedGeneration = 0;
    bool m_isLost = false; ///< a save failed and the last good state could not be read; tried again at the next transaction
};

} // namespace hqs
