// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snoozestore.h"

#include <QSqlQuery>

#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

SnoozeStore::SnoozeStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<Snooze>> SnoozeStore::list() const
{
    std::vector<Snooze> found;
    bool isReadable = true;
    auto done = m_database.eachRow(
        u"SELECT case_card, term, until, reason, snoozed_by FROM snoozes ORDER BY id"_s, {}, [&](const QSqlQuery &row) {
            const QDate until = QDate::fromString(row.value(2).toString(), Qt::ISODate);
            isReadable = isReadable && until.isValid();
            found.push_back({ .id = CaseId { row.value(0).toLongLong() },
                .term = row.value(1).toString(),
                .until = until,
                .reason = row.value(3).toString(),
                .by = row.value(4).toString() });
        });
    if (!done)
        return done.error();
    if (!isReadable)
        return Error { Fault::Damaged, m_database.path(), u"snoozes"_s };
    return found;
}

Done SnoozeStore::put(Transaction &transaction, const Snooze &snooze)
{
    for (const auto &[part, text] :
        std::array { std::pair(u"term"_s, snooze.term), std::pair(u"until"_s, snooze.until.toString(Qt::ISODate)),
            std::pair(u"reason"_s, snooze.reason), std::pair(u"by"_s, snooze.by) }) {
        if (text.trimmed().isEmpty())
            return Error { Fault::BadInput, part, {} };
    }
    if (auto done = remove(transaction, snooze.id, snooze.term); !done && done.error().fault != Fault::NotFound)
        return done;
    auto inserted = m_database.run(
        u"INSERT INTO snoozes (case_card, term, until, reason, snoozed_by) VALUES (?, ?, ?, ?, ?)"_s,
        { static_cast<qint64>(snooze.id), snooze.term, snooze.until.toString(Qt::ISODate), snooze.reason, snooze.by });
    if (inserted)
        return {};
    Error error = inserted.error();
    if (error.fault == Fault::BadInput) // the only rule left to break is that of the case
        return Error { Fault::NotFound, u"case"_s, QString::number(static_cast<qint64>(snooze.id)) };
    return error;
}

Done SnoozeStore::remove(Transaction &, CaseId id, const QString &term)
{
    auto removed
        = m_database.run(u"DELETE FROM snoozes WHERE case_card = ? AND term = ?"_s, { static_cast<qint64>(id), term });
    if (!removed)
        return removed.error();
    if (removed->numRowsAffected() == 0)
        return Error { Fault::NotFound, u"snooze"_s, term };
    return {};
}

} // namespace hqs
