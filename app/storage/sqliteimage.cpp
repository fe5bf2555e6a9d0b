// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteimage.h"

#include "storage/sqlitefault.h"
#include "storage/sqlitememory.h"

#include <QStringList>

#include <cstring>
#include <sodium.h>
#include <sqlite3.h>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

SqliteImage::SqliteImage(QByteArrayView bytes)
{
    fill(bytes);
}

bool SqliteImage::fill(QByteArrayView bytes)
{
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    char *room = data();
    if (room == nullptr || sqlite3_msize(m_bytes) < size) // what grew once will grow again
        room = resize(room == nullptr ? bytes.size() : bytes.size() + bytes.size() / 16);
    if (room == nullptr)
        return false;
    m_size = bytes.size();
    std::memcpy(room, bytes.data(), size);
    return true;
}

void SqliteImage::blank()
{
    if (m_bytes != nullptr)
        sodium_memzero(m_bytes, sqlite3_msize(m_bytes));
    m_size = 0;
}

SqliteImage::~SqliteImage()
{
    release();
}

SqliteImage::SqliteImage(SqliteImage &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SqliteImage &SqliteImage::operator=(SqliteImage &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

void SqliteImage::release()
{
    sqlite3_free(m_bytes);
    m_bytes = nullptr;
    m_size = 0;
}

char *SqliteImage::resize(qsizetype size)
{
    release();
    makeSqliteForget(); // what is freed below is overwritten
    m_bytes = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    m_size = m_bytes == nullptr ? 0 : size;
    return data();
}

Done SqliteImage::openIn(sqlite3 *connection) &&
{
    if (m_bytes == nullptr)
        return Error { Fault::Io, {}, u"out of memory"_s };
    const qsizetype size = std::exchange(m_size, 0);
    // SQLite owns the bytes from here on, also when it fails.
    const int code = sqlite3_deserialize(connection, "main", std::exchange(m_bytes, nullptr), size, size,
        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    return code == SQLITE_OK ? Done() : Error { faultOfSqlite(code), {}, u"sqlite3_deserialize: %1"_s.arg(code) };
}

Done SqliteImage::check(QByteArrayView image)
{
    sqlite3 *connection = nullptr;
    QStringList answers;
    const auto noteAnswer = [](void *found, int, char **values, char **) {
        static_cast<QStringList *>(found)->append(QString::fromUtf8(values[0]));
        return 0;
    };
    int code = sqlite3_open_v2(
        ":memory:", &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_deserialize(connection, "main",
            const_cast<unsigned char *>(reinterpret_cast<const unsigned char *>(image.data())), image.size(),
            image.size(), SQLITE_DESERIALIZE_READONLY);
    // It may be anybody's file: as in Database::secure().
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    for (const char *statement : { "PRAGMA cell_size_check = ON", "PRAGMA quick_check" }) {
        if (code == SQLITE_OK)
            code = sqlite3_exec(connection, statement, noteAnswer, &answers, nullptr);
    }
    sqlite3_close(connection);
    if (code != SQLITE_OK)
        return Error { faultOfSqlite(code), {}, u"quick_check: %1"_s.arg(code) };
    return answers == QStringList { u"ok"_s } ? Done() : Error { Fault::Damaged, {}, answers.join(u'\n') };
}

} // namespace hqs
