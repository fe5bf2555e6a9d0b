// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Result<QStringList> damageOf(const Database &database)
{
    QStringList damage;
    auto done = database.eachRow(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
        if (const QString line = row.value(0).toString(); line != u"ok")
            damage << line;
    });
    if (!done)
        return done.error();
    done = database.eachRow(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        damage << u"%1: row %2 refers to a missing row of %3"_s.arg(
            row.value(0).toString(), row.value(1).toString(), row.value(2).toString());
    });
    if (!done)
        return done.error();
    return damage;
}

} // namespace hqs
