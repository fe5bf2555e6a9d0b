// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/migration.h"
#include "storage/networkplace.h"
#include "storage/packedcell.h"
#include "storage/safefile.h"
#include "storage/snapshot.h"
#include "storage/snapshotwriter.h"
#include "storage/sqlitememory.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <cstring>
#include <sqlite3.h>
#include <tuple>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

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
    , m_prepared(std::move(other.m_prepared))
    , m_soundness(std::move(other.m_soundness))
    , m_savedGeneration(other.m_savedGeneration)
    , m_touched(std::move(other.m_touched))
    , m_backups(std::move(other.m_backups))
    , m_behindFrom(other.m_behindFrom)
    , m_isCollecting(other.m_isCollecting)
    , m_ifLost(std::move(other.m_ifLost))
    , m_room(std::move(other.m_room))
    , m_writer(std::move(other.m_writer))
    , m_ticket(std::move(other.m_ticket))
    , m_isLocked(other.m_isLocked)
    , m_isLost(other.m_isLost)
{
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    m_writer.reset();
    std::ignore = soundness(); // the bytes below are being read
    if (m_sealing)
        forget();
    m_prepared.clear();
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
    if (auto done = checkPlaceOfStore(path); !done)
        return done.error();
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
    auto loaded = database.load(SqliteImage(QByteArrayView(image, size)));
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
    auto read = readLocked(path, key);
    return read ? opened(path, *std::move(read), {}, schemaFolder) : read.error();
}

Result<Database> Database::open(BegunOpening begun, const QString &schemaFolder)
{
    auto read = begun.take();
    return read ? opened(begun.path(), *std::move(read), begun.soundness(), schemaFolder) : read.error();
}

Result<Database> Database::opened(
    const QString &path, LockedContent read, const std::shared_future<Done> &soundness, const QString &schemaFolder)
{
    Database database(QFileInfo(path).absoluteFilePath(), std::move(read.lock), std::move(read.content.sealing));
    database.m_soundness = soundness;
    if (auto done = database.connect(); !done)
        return done.error();
    if (auto done = database.load(std::move(read.content.image)); !done)
        return done.error();
    if (auto done = soundness.valid() ? Done() : database.checkStructure(); !done)
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
    return PackedCell::addFunctions(handle());
}

sqlite3 *Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return std::strcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                           : nullptr;
}

Done Database::load(SqliteImage image)
{
    if (image.bytes().isEmpty())
        return Error { Fault::Io, m_path, u"out of memory"_s };
    const quint32 generation = Snapshot::changeCount(image.bytes());
    if (auto done = std::move(image).openIn(handle()); !done)
        return Error { done.error().fault, m_path, done.error().detail };
    if (auto done = secure(); !done)
        return done;
    noteSaved(generation);
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

Done Database::soundness() const
{
    return m_soundness.valid() ? m_soundness.get() : Done();
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

Result<Database> Database::openCopy(const QString &path, const Key &key, const QString &schemaFolder)
{
    auto content = Snapshot::open(path, key);
    if (!content)
        return content.error();
    Database copy({}, std::nullopt, std::move(content->sealing)); // without a path nothing is ever written
    auto done = copy.connect();
    if (done)
        done = copy.load(std::move(content->image));
    if (done)
        done = copy.checkStructure();
    if (done)
        done = copy.updateSchema(schemaFolder);
    if (!done)
        return Error { done.error().fault, path, done.error().detail };
    return copy;
}

} // namespace hqs
