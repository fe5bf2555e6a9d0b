// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendarstore.h"

#include <QSqlQuery>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

CalendarStore::CalendarStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<WrittenEntry>> CalendarStore::ofCase(CaseId id) const
{
    std::vector<WrittenEntry> found;
    QStringList unreadable;
    auto done = m_database.eachRow(
        u"SELECT uid, day, summary, sequence, cancelled FROM calendar_entries WHERE case_card = ? ORDER BY uid"_s,
        { static_cast<qint64>(id) }, [&](const QSqlQuery &row) {
            WrittenEntry entry { .uid = row.value(0).toString(),
                .ofCase = id,
                .day = QDate::fromString(row.value(1).toString(), Qt::ISODate),
                .summary = row.value(2).toString(),
                .sequence = row.value(3).toInt(),
                .isCancelled = row.value(4).toBool() };
            if (entry.day.isValid())
                found.push_back(std::move(entry));
            else
                unreadable << entry.uid;
        });
    if (!done)
        return done.error();
    if (!unreadable.isEmpty())
        return Error { Fault::Damaged, m_database.path(), u"calendar_entries: "_s + unreadable.join(u", "_s) };
    return found;
}

Done CalendarStore::put(Transaction &, const WrittenEntry &entry)
{
    auto written = m_database.run(
        u"INSERT INTO calendar_entries (uid, case_card, day, summary, sequence, cancelled) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (uid) DO UPDATE SET day = excluded.day, summary = excluded.summary,"
        " sequence = excluded.sequence, cancelled = excluded.cancelled"_s,
        { entry.uid, static_cast<qint64>(entry.ofCase), entry.day.toString(Qt::ISODate), entry.summary, entry.sequence,
            entry.isCancelled ? 1 : 0 });
    if (written)
        return {};
    const Error &error = written.error();
    if (error.fault == Fault::BadInput) // the only rule left to break is that of the case
        return Error { Fault::NotFound, u"case"_s, QString::number(static_cast<qint64>(entry.ofCase)) };
    return error;
}

} // namespace hqs
