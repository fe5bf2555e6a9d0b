// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/acceptancestore.h"

#include <QSqlQuery>

#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 rowOf(CaseId id)
{
    return static_cast<qint64>(id);
}

} // namespace

AcceptanceStore::AcceptanceStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<Acceptance>> AcceptanceStore::ofCase(CaseId id) const
{
    std::vector<Acceptance> found;
    QStringList unreadable;
    auto done = m_database.eachRow(
        u"SELECT rule, place, fingerprint, reason, accepted_by, accepted_at FROM acceptances WHERE case_card = ? ORDER BY id"_s,
        { rowOf(id) }, [&](const QSqlQuery &row) {
            const auto place = fromPath(row.value(1).toString());
            const QDateTime at = QDateTime::fromString(row.value(5).toString(), Qt::ISODate);
            if (!place || !at.isValid()) {
                unreadable << row.value(0).toString();
                return;
            }
            found.push_back({ .check = CheckId(row.value(0).toString()),
                .place = *place,
                .fingerprint = row.value(2).toString(),
                .reason = row.value(3).toString(),
                .by = row.value(4).toString(),
                .at = at });
        });
    if (!done)
        return done.error();
    if (!unreadable.isEmpty())
        return Error { Fault::Damaged, m_database.path(), u"acceptances: "_s + unreadable.join(u", "_s) };
    return found;
}

Done AcceptanceStore::put(Transaction &transaction, CaseId id, const Acceptance &acceptance)
{
    for (const auto &[part, text] : std::array { std::pair(u"reason"_s, acceptance.reason),
             std::pair(u"by"_s, acceptance.by), std::pair(u"fingerprint"_s, acceptance.fingerprint) }) {
        if (text.trimmed().isEmpty())
            return Error { Fault::BadInput, part, {} };
    }
    // An earlier one goes away: the list stays in the order in which things were accepted.
    if (auto done = remove(transaction, id, acceptance.check, acceptance.place);
        !done && done.error().fault != Fault::NotFound)
        return done;
    auto inserted = m_database.run(
        u"INSERT INTO acceptances (case_card, rule, place, fingerprint, reason, accepted_by, accepted_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { rowOf(id), acceptance.check.text(), toPath(acceptance.place), acceptance.fingerprint, acceptance.reason,
            acceptance.by, acceptance.at.toUTC().toString(Qt::ISODate) });
    if (inserted)
        return {};
    Error error = inserted.error();
    if (error.fault == Fault::BadInput) // the only rule left to break is that of the case
        return Error { Fault::NotFound, u"case"_s, QString::number(rowOf(id)) };
    return error;
}

Done AcceptanceStore::remove(Transaction &, CaseId id, const CheckId &check, const Place &place)
{
    auto removed = m_database.run(u"DELETE FROM acceptances WHERE case_card = ? AND rule = ? AND place = ?"_s,
        { rowOf(id), check.text(), toPath(place) });
    if (!removed)
        return removed.error();
    if (removed->numRowsAffected() == 0)
        return Error { Fault::NotFound, check.text(), toPath(place) };
    return {};
}

} // namespace hqs
