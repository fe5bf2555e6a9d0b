// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packedcell.h"

#include <memory>
#include <span>
#include <sqlite3.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

using Length = quint32; // stands before each value

void append(QByteArray &cell, int count, sqlite3_value **values)
{
    for (sqlite3_value *value : std::span(values, static_cast<std::size_t>(count))) {
        // The bytes are to be asked for before their number: a number becomes a text by that.
        const void *bytes
            = sqlite3_value_type(value) == SQLITE_BLOB ? sqlite3_value_blob(value) : sqlite3_value_text(value);
        const auto length = static_cast<Length>(sqlite3_value_bytes(value));
        cell.append(reinterpret_cast<const char *>(&length), sizeof length);
        cell.append(static_cast<const char *>(bytes), length);
    }
}

void giveBack(sqlite3_context *context, const QByteArray &cell)
{
    sqlite3_result_blob64(context, cell.constData(), static_cast<sqlite3_uint64>(cell.size()), SQLITE_TRANSIENT);
}

void packed(sqlite3_context *context, int count, sqlite3_value **values)
{
    QByteArray cell;
    append(cell, count, values);
    giveBack(context, cell);
}

/// What a group has packed so far; SQLite keeps the pointer, null at first, and always ends with endOfGroup().
QByteArray *&groupOf(sqlite3_context *context)
{
    return *static_cast<QByteArray **>(sqlite3_aggregate_context(context, sizeof(QByteArray *)));
}

void rowOfGroup(sqlite3_context *context, int count, sqlite3_value **values)
{
    QByteArray *&cell = groupOf(context);
    if (cell == nullptr)
        cell = std::make_unique<QByteArray>().release();
    append(*cell, count, values);
}

void endOfGroup(sqlite3_context *context)
{
    const std::unique_ptr<QByteArray> cell(groupOf(context));
    giveBack(context, cell ? *cell : QByteArray(""));
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

QByteArrayView PackedCell::takeBytes()
{
    Length length = 0;
    Q_ASSERT(m_rest.size() >= qsizetype(sizeof length));
    memcpy(&length, m_rest.data(), sizeof length);
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

PackedCell PackedCell::takeCell()
{
    return PackedCell(takeBytes().toByteArray());
}

} // namespace hqs
