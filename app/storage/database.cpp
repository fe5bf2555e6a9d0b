// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/migration.h"
#include "storage/safefile.h"
#include "storage/snapshot.h"
#include "storage/sqlitememory.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>
#include <tuple>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

Fault faultOfSqlite(int code)
{
    switch (code & 0xff) { // the low byte is the kind of error
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_UNIQUE ? Fault::AlreadyThere
                                                                                        : Fault::BadInput;
    case SQLITE_TOOBIG:
        return Fault::BadInput;
    case SQLITE_READONLY:
        return Fault::ReadOnly;
    case SQLITE_FULL:
        return Fault::NoSpace;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Fault::Damaged;
    default:
        return Fault::Io;
    }
}

/// Values are bound only when a statement runs, so a message from before may be shown. Of those that come later only
/// the ones about constraints are known to name columns and nothing else; a search quotes what was searched for.
Error sqlError(const QSqlQuery &query, bool hasValues, const QString &place)
{
    const int code = query.lastError().nativeErrorCode().toInt();
    const bool isSafe = !hasValues || (code & 0xff) == SQLITE_CONSTRAINT;
    const QString reason = isSafe ? query.lastError().databaseText() : query.lastError().driverText();
    return { faultOfSqlite(code), place,
        u"SQLite %1: %2 in: %3"_s.arg(QString::number(code), reason, query.lastQuery()) };
}

} // namespace

Database::Database(QString path, std::optional<FileLock> lock, std::optional<Sealing> sealing)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_sealing(std::move(sealing))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::move(other.m_lock))
    , m_sealing(std::move(other.m_sealing))
    , m_connection(std::exchange(other.m_connection, {}))
    , m_savedGeneration(other.m_savedGeneration)
    , m_backups(std::move(other.m_backups))
    , m_isLocked(other.m_isLocked)
    , m_isLost(other.m_isLost)
{
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    if (m_sealing)
        forget();
    QSqlDatabase::removeDatabase(m_connection);
}

QString Database::usualSchema()
{
    return u":/schema"_s;
}

Result<Database> Database::create(const QString &path, const QString &schemaFolder)
{
    return create(path, std::nullopt, schemaFolder);
}

Result<Database> Database::create(
    const QString &path, const std::optional<Protection> &protection, const QString &schemaFolder)
{
    const QFileInfo file(path);
    if (auto done = makePrivateFolder(file.absolutePath()); !done)
        return done.error();
    auto lock = FileLock::take(file.absoluteFilePath() + u".lock"_s);
    if (!lock)
        return Error { lock.error().fault, path, lock.error().detail };
    if (file.exists() || file.isSymLink())
        return Error { Fault::AlreadyThere, path, {} };
    return make(file.absoluteFilePath(), *std::move(lock), protection, schemaFolder);
}

Result<Database> Database::inMemory(const QString &schemaFolder)
{
    return make({}, std::nullopt, std::nullopt, schemaFolder);
}

Result<Database> Database::make(const QString &path, std::optional<FileLock> lock,
    const std::optional<Protection> &protection, const QString &schemaFolder)
{
    std::optional<Sealing> sealing;
    if (protection) {
        auto made = Sealing::make(*protection);
        if (!made)
            return Error { made.error().fault, path, made.error().detail };
        sealing = *std::move(made);
    }
    Database database(path, std::move(lock), std::move(sealing));
    if (auto done = database.connect(); !done)
        return done.error();
    // The identity is the first thing written, so there is an image that can be loaded like that of a file.
    if (auto done = database.run(u"PRAGMA application_id = %1"_s.arg(Snapshot::applicationId)); !done)
        return done.error();
    sqlite3_int64 size = 0;
    unsigned char *image = sqlite3_serialize(database.handle(), "main", &size, 0);
    if (image == nullptr)
        return Error { Fault::Io, path, u"sqlite3_serialize"_s };
    auto loaded = database.load(QByteArrayView(image, size));
    sqlite3_free(image);
    if (!loaded)
        return loaded.error();
    if (auto done = database.updateSchema(schemaFolder); !done)
        return done.error();
    return database;
}

Result<Database> Database::open(const QString &path, const QString &schemaFolder)
{
    return open(path, Key(), schemaFolder);
}

Result<Database> Database::open(const QString &path, const Key &key, const QString &schemaFolder)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return Error { Fault::NotFound, path, {} };
    auto lock = FileLock::take(file.absoluteFilePath() + u".lock"_s);
    if (!lock)
        return Error { lock.error().fault, path, lock.error().detail };
    // Only now: what was in the file before the lock may be older than the last save of its holder.
    auto content = Snapshot::open(file.absoluteFilePath(), key);
    if (!content)
        return content.error();

    Database database(file.absoluteFilePath(), *std::move(lock), std::move(content->sealing));
    auto loaded = database.connect();
    if (loaded)
        loaded = database.load(content->image);
    if (database.isSealed())
        wipe(content->image);
    if (!loaded)
        return loaded.error();
    if (auto done = database.checkStructure(); !done)
        return done.error();
    if (auto done = database.updateSchema(schemaFolder); !done)
        return done.error();
    return database;
}

Done Database::connect()
{
    makeSqliteForget();
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(u":memory:"_s);
    if (!connection.open())
        return Error { Fault::Io, m_path, connection.lastError().text() };
    // The handle may be used only with the copy of SQLite that made it.
    QString source;
    if (auto done
        = eachRow(u"SELECT sqlite_source_id()"_s, {}, [&](const QSqlQuery &row) { source = row.value(0).toString(); });
        !done)
        return done;
    if (handle() == nullptr || source != QLatin1StringView(sqlite3_sourceid()))
        return Error { Fault::Io, m_path, u"QtSql uses another SQLite: %1"_s.arg(source) };
    return {};
}

sqlite3 *Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return std::strcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                           : nullptr;
}

Done Database::load(QByteArrayView image)
{
    const auto size = static_cast<sqlite3_int64>(image.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    if (copy == nullptr)
        return Error { Fault::Io, m_path, u"out of memory"_s };
    std::memcpy(copy, image.data(), static_cast<size_t>(size));
    // SQLite owns the copy from here on, also when it fails.
    const int code = sqlite3_deserialize(
        handle(), "main", copy, size, size, SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (code != SQLITE_OK)
        return Error { faultOfSqlite(code), m_path, u"sqlite3_deserialize: %1"_s.arg(code) };
    if (auto done = secure(); !done)
        return done;
    noteSaved(Snapshot::changeCount(image));
    return {};
}

/// Settings of the connection and limits for hostile files; some are lost with each load. See SQLite's "Defense Against
/// The Dark Arts".
Done Database::secure() const
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, 16'000'000);
    sqlite3_limit(handle(), SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle(), SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
    for (const QString &pragma : { u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
             u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
             u"PRAGMA recursive_triggers = ON"_s, u"PRAGMA query_only = ON"_s }) {
        if (auto done = run(pragma); !done)
            return done.error();
    }
    return {};
}

Done Database::checkStructure() const
{
    QStringList answers;
    if (auto done
        = eachRow(u"PRAGMA quick_check"_s, {}, [&](const QSqlQuery &row) { answers.append(row.value(0).toString()); });
        !done)
        return done;
    if (answers != QStringList { u"ok"_s })
        return Error { Fault::Damaged, m_path, answers.join(u'\n') };
    return {};
}

Done Database::updateSchema(const QString &schemaFolder)
{
    const auto before = schemaVersion(*this);
    if (auto done = migrate(*this, schemaFolder); !done)
        return done;
    const auto after = schemaVersion(*this);
    if (!before || !after)
        return !before ? before.error() : after.error();
    // Without the old state kept the file is not brought up to date: it is the way back to an older program.
    if (*before != *after && QFileInfo::exists(m_path)) {
        if (auto kept = keepBackup(BackupReason::Migration, QDateTime::currentDateTimeUtc()); !kept)
            return kept.error();
    }
    return save();
}

/// The image as it lies in the memory now.
QByteArrayView Database::memory() const
{
    sqlite3_int64 size = 0;
    const unsigned char *image = sqlite3_serialize(handle(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    return { image, image == nullptr ? 0 : size };
}

/// Overwrites the plain image: what is sealed on the disk must not stay behind in the memory.
void Database::forget()
{
    const auto *image = reinterpret_cast<const unsigned char *>(memory().data());
    if (image != nullptr)
        sodium_memzero(const_cast<unsigned char *>(image), static_cast<size_t>(memory().size()));
}

quint32 Database::generation() const
{
    return m_isLocked ? m_savedGeneration : Snapshot::changeCount(memory());
}

Done Database::save()
{
    const QByteArrayView image = memory();
    const quint32 changes = Snapshot::changeCount(image);
    if (changes == m_savedGeneration)
        return {};
    if (auto done = write(image); !done)
        return done;
    noteSaved(changes);
    return {};
}

Done Database::protect(const Protection &protection)
{
    auto sealing = Sealing::make(protection);
    if (!sealing)
        return Error { sealing.error().fault, m_path, sealing.error().detail };
    const Key before = key();
    if (auto done = rewrite(*std::move(sealing)); !done)
        return done;
    m_backups.setOutcome(sealBackups(before));
    return {};
}

/// An open copy beside a sealed file would make the seal worthless, and one with a key that is gone would be lost.
Done Database::sealBackups(const Key &before) const
{
    const auto backups = BackupFolder::beside(m_path).list();
    if (!backups)
        return backups.error();
    Done outcome;
    for (const Backup &backup : *backups) {
        auto content = Snapshot::open(backup.path, before);
        const auto done = content ? Snapshot::write(backup.path, content->image, m_sealing) : Done(content.error());
        if (content)
            wipe(content->image);
        if (!done && outcome)
            outcome = done;
    }
    return outcome;
}

Done Database::unprotect()
{
    return rewrite(std::nullopt);
}

Done Database::replaceKeys(SlotKind kind, const Secret &secret, const StretchCost &cost)
{
    if (!m_sealing)
        return Error { Fault::BadInput, m_path, u"not sealed"_s };
    Sealing sealing = *m_sealing;
    if (auto done = sealing.replaceKeys(kind, secret, cost); !done)
        return Error { done.error().fault, m_path, done.error().detail };
    return rewrite(std::move(sealing));
}

/// The same content, sealed another way.
Done Database::rewrite(std::optional<Sealing> sealing)
{
    if (m_path.isEmpty())
        return Error { Fault::BadInput, {}, u"no file"_s };
    if (m_isLocked)
        return Error { Fault::SecretNeeded, m_path, u"locked"_s };
    if (m_isLost)
        return Error { Fault::Io, m_path, u"the last saved state could not be read again"_s };
    if (sqlite3_get_autocommit(handle()) == 0)
        return Error { Fault::InUse, m_path, u"a transaction is open"_s };
    if (auto done = Snapshot::write(m_path, memory(), sealing); !done)
        return done;
    m_sealing = std::move(sealing);
    return {};
}

Done Database::lock()
{
    if (!m_sealing)
        return {};
    if (sqlite3_get_autocommit(handle()) == 0)
        return Error { Fault::InUse, m_path, u"a transaction is open"_s };
    resetStatements();
    forget();
    // An image of nothing takes the place of the one overwritten, and SQLite drops the pages it has read of it.
    const int code = sqlite3_deserialize(handle(), "main", nullptr, 0, 0, 0);
    m_sealing.reset();
    m_isLocked = true;
    return code == SQLITE_OK ? Done() : Error { faultOfSqlite(code), m_path, u"sqlite3_deserialize: %1"_s.arg(code) };
}

Done Database::unlock(const Secret &secret)
{
    if (!m_isLocked)
        return {};
    auto content = Snapshot::open(m_path, secret);
    if (!content)
        return content.error();
    if (!content->sealing) { // somebody has put an ordinary file in its place
        wipe(content->image);
        return Error { Fault::NotOurs, m_path, u"no longer sealed"_s };
    }
    m_isLocked = false;
    auto loaded = load(content->image);
    wipe(content->image);
    if (loaded)
        loaded = checkStructure();
    m_isLocked = !loaded;
    if (loaded)
        m_sealing = std::move(content->sealing);
    return loaded;
}

/// A half-read query would make SQLite refuse another image as busy.
void Database::resetStatements() const
{
    for (sqlite3_stmt *statement = sqlite3_next_stmt(handle(), nullptr); statement != nullptr;
         statement = sqlite3_next_stmt(handle(), statement)) {
        if (sqlite3_stmt_busy(statement) != 0)
            sqlite3_reset(statement);
    }
}

/// Replaces the file, and keeps what it held when a backup is due.
Done Database::write(QByteArrayView image)
{
    if (m_path.isEmpty())
        return {};
    if (QFileInfo::exists(m_path))
        m_backups.beforeSave(m_path, QDateTime::currentDateTimeUtc());
    return Snapshot::write(m_path, image, m_sealing);
}

/// The file holds what lies in memory, of this generation.
void Database::noteSaved(quint32 generation)
{
    m_savedGeneration = generation;
    QString head;
    // Before the first schema there is no such table, and no journal.
    std::ignore = eachRow(u"SELECT value FROM settings WHERE name = 'journal.head'"_s, {},
        [&head](const QSqlQuery &row) { head = row.value(0).toString().section(u' ', 1); });
    m_backups.hasSaved(generation, head);
}

Result<Backup> Database::keepBackup(BackupReason reason, const QDateTime &now) const
{
    return m_backups.keep(m_path, reason, now);
}

Result<Database> Database::openCopy(const QString &path, const Key &key, const QString &schemaFolder)
{
    auto content = Snapshot::open(path, key);
    if (!content)
        return content.error();
    Database copy({}, std::nullopt, std::move(content->sealing)); // without a path nothing is ever written
    auto done = copy.connect();
    if (done)
        done = copy.load(content->image);
    if (copy.isSealed())
        wipe(content->image);
    if (done)
        done = copy.checkStructure();
    if (done)
        done = copy.updateSchema(schemaFolder);
    if (!done)
        return Error { done.error().fault, path, done.error().detail };
    return copy;
}

Done Database::become(const Database &other)
{
    if (sqlite3_get_autocommit(handle()) == 0)
        return Error { Fault::InUse, m_path, u"a transaction is open"_s };
    QByteArray image = other.memory().toByteArray();
    Snapshot::setChangeCount(image, std::max(generation(), other.generation()) + 1);
    auto done = write(image);
    if (done)
        done = takeImage(image);
    else
        std::ignore = goBackToFile(); // the last step may have failed with the new file in place
    wipe(image);
    return done;
}

QByteArray Database::contentHash() const
{
    QByteArray image = memory().toByteArray();
    Snapshot::setChangeCount(image, 0);
    QByteArray hash = QCryptographicHash::hash(image, QCryptographicHash::Sha256);
    wipe(image);
    return hash;
}

Done Database::goBackToFile()
{
    auto image = Snapshot::read(m_path, m_sealing);
    if (!image) {
        m_isLost = true;
        return image.error();
    }
    auto taken = takeImage(*image);
    if (m_sealing)
        wipe(*image);
    return taken;
}

/// Puts an image in place of what lies in memory.
Done Database::takeImage(QByteArrayView image)
{
    resetStatements();
    m_isLost = false;
    auto loaded = load(image);
    m_isLost = !loaded;
    return loaded;
}

Result<QSqlQuery> Database::run(const QString &sql, std::initializer_list<QVariant> values) const
{
    if (m_isLocked)
        return Error { Fault::SecretNeeded, m_path, u"locked"_s };
    if (m_isLost)
        return Error { Fault::Io, m_path, u"the last saved state could not be read again"_s };
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlError(query, false, m_path);
    for (const QVariant &value : values) {
        const bool isText = value.metaType() == QMetaType::fromType<QString>();
        query.addBindValue(isText && value.toString().isNull() ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return sqlError(query, values.size() != 0, m_path);
    return query;
}

Done Database::eachRow(const QString &sql, std::initializer_list<QVariant> values,
    const std::function<void(const QSqlQuery &row)> &read) const
{
    auto rows = run(sql, values);
    if (!rows)
        return rows.error();
    while (rows->next())
        read(*rows);
    if (rows->lastError().isValid())
        return sqlError(*rows, values.size() != 0, m_path);
    return {};
}

} // namespace hqs
