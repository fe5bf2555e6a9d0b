// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingstore.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

SettingStore::SettingStore(Database &database)
    : m_database(database)
{
}

Result<QString> SettingStore::value(const QString &name, const QString &fallback) const
{
    QString found = fallback;
    auto done = m_database.eachRow(u"SELECT value FROM settings WHERE name = ?"_s, { name },
        [&](const QSqlQuery &row) { found = row.value(0).toString(); });
    if (!done)
        return done.error();
    return found;
}

Done SettingStore::set(Transaction &, const QString &name, const QString &value)
{
    auto written
        = m_database.run(u"INSERT INTO settings (name, value) VALUES (?, ?)"
                         " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"_s,
            { name, value });
    return written ? Done() : Done(written.error());
}

} // namespace hqs
