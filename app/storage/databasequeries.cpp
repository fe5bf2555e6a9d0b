// SPDX-License-Identifier: GPL-3.0-or-later
// Single statements, and errors that never quote what was bound.
#include "storage/database.h"
#include "storage/sqlitefault.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <sqlite3.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostPrepared = 64;

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

/// A statement ready to run, for a connection that can be read.
Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    if (m_isLocked)
        return Error { Fault::SecretNeeded, m_path, u"locked"_s };
    if (m_isLost)
        return Error { Fault::Io, m_path, u"the last saved state could not be read again"_s };
    if (auto known = m_prepared.extract(sql))
        return std::move(known.mapped());
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlError(query, false, m_path);
    return query;
}

Result<QSqlQuery> Database::run(const QString &sql, std::initializer_list<QVariant> values) const
{
    auto query = prepare(sql);
    if (!query)
        return query;
    int position = 0;
    for (const QVariant &value : values) {
        const bool isText = value.metaType() == QMetaType::fromType<QString>();
        query->bindValue(position++, isText && value.toString().isNull() ? QVariant(u""_s) : value);
    }
    if (!query->exec())
        return sqlError(*query, values.size() != 0, m_path);
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
    rows->finish();
    if (m_prepared.size() == mostPrepared)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, *std::move(rows));
    return {};
}

} // namespace hqs
