// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packedcell.h"

#include <span>
#include <sqlite3.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

void append(sqlite3_str *cell, int count, sqlite3_value **values)
{
    for (sqlite3_value *value : std::span(values, static_cast<std::size_t>(count))) {
        // The bytes are to be asked for before their number: a number becomes a text by that.
        const void *bytes
            = sqlite3_value_type(value) == SQLITE_BLOB ? sqlite3_value_blob(value) : sqlite3_value_text(value);
        const int length = sqlite3_value_bytes(value);
        sqlite3_str_append(cell, reinterpret_cast<const char *>(&length), sizeof length);
        if (length > 0)
            sqlite3_str_append(cell, static_cast<const char *>(bytes), length);
    }
}

/// Ends the cell and hands it over.
void giveBack(sqlite3_context *context, sqlite3_str *cell)
{
    const int length = sqlite3_str_length(cell);
    if (sqlite3_str_errcode(cell) != SQLITE_OK)
        sqlite3_result_error_nomem(context);
    char *bytes = sqlite3_str_finish(cell);
    if (bytes)
        sqlite3_result_blob(context, bytes, length, &sqlite3_free);
}

void packed(sqlite3_context *context, int count, sqlite3_value **values)
{
    sqlite3_str *cell = sqlite3_str_new(sqlite3_context_db_handle(context));
    append(cell, count, values);
    giveBack(context, cell);
}

/// What a group has packed so far; SQLite keeps the pointer, null at first, and always ends with endOfGroup().
sqlite3_str *&groupOf(sqlite3_context *context)
{
    return *static_cast<sqlite3_str **>(sqlite3_aggregate_context(context, sizeof(sqlite3_str *)));
}

void rowOfGroup(sqlite3_context *context, int count, sqlite3_value **values)
{
    sqlite3_str *&cell = groupOf(context);
    if (cell == nullptr)
        cell = sqlite3_str_new(sqlite3_context_db_handle(context));
    append(cell, count, values);
}

void endOfGroup(sqlite3_context *context)
{
    sqlite3_str *cell = groupOf(context);
    if (cell)
        giveBack(context, cell);
}

} // namespace

Done PackedCell::addFunctions(sqlite3 *connection)
{
    // Direct only: nothing that a file brings along (a view, a trigger) may call them.
    constexpr int kind = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    for (const int code :
        { sqlite3_create_function_v2(connection, "packed", -1, kind, nullptr, &packed, nullptr, nullptr, nullptr),
            sqlite3_create_function_v2(
                connection, "all_packed", -1, kind, nullptr, nullptr, &rowOfGroup, &endOfGroup, nullptr) }) {
        if (code != SQLITE_OK)
            return Error { Fault::Io, u"packed()"_s, QString::fromUtf8(sqlite3_errstr(code)) };
    }
    return {};
}

PackedCell::PackedCell(QByteArray cell)
    : m_cell(std::move(cell))
    , m_rest(m_cell)
{
}

PackedCell::PackedCell(QByteArray cell, QByteArrayView rest)
    : m_cell(std::move(cell))
    , m_rest(rest)
{
}

QByteArrayView PackedCell::takeBytes()
{
    int length = 0; // as append() wrote it
    Q_ASSERT(m_rest.size() >= qsizetype(sizeof length));
    std::memcpy(&length, m_rest.data(), sizeof length);
    const QByteArrayView bytes = m_rest.sliced(sizeof length, length);
    m_rest = m_rest.sliced(qsizetype(sizeof length) + length);
    return bytes;
}

QString PackedCell::takeText()
{
    return QString::fromUtf8(takeBytes());
}

qint64 PackedCell::takeNumber()
{
    return takeBytes().toLongLong();
}

std::optional<QDate> PackedCell::takeDate()
{
    const QByteArrayView bytes = takeBytes();
    if (bytes.isEmpty())
        return std::nullopt;
    if (bytes.size() != qsizetype(sizeof "2026-11-24" - 1))
        return QDate();
    return QDate(bytes.first(4).toInt(), bytes.sliced(5, 2).toInt(), bytes.sliced(8, 2).toInt());
}

PackedCell PackedCell::takeCell()
{
    return { m_cell, takeBytes() };
}

} // namespace hqs
