// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hqs {

/// Ids of rows to bind for `listedIds`: "3,17,".
template <class Id>
QString listOf(const std::vector<Id> &ids)
{
    QString list;
    for (const Id id : ids)
        list += QString::number(static_cast<qint64>(id)) + u',';
    return list;
}

/// The table `listed (id)` of a WITH RECURSIVE that takes such a list apart; besides them it has a NULL. SQLite's
/// json_each() would do it, but SQLite 3.40 crashes when such a statement is prepared anew after sqlite3_deserialize().
inline QString listedIds()
{
    return QStringLiteral(
        "listed (id, rest) AS (SELECT NULL, ? UNION ALL"
        " SELECT CAST(rest AS INTEGER), substr(rest, instr(rest, ',') + 1) FROM listed WHERE rest <> '')");
}

} // namespace hqs
