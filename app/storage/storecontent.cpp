// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storecontent.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Result<StoreContent> contentOf(Database &database)
{
    StoreContent content;
    content.generation = database.generation();
    auto counted = database.eachRow(u"SELECT kind, count(*) FROM cards GROUP BY kind"_s, {},
        [&content](const QSqlQuery &row) { content.cards[KindId(row.value(0).toString())] = row.value(1).toInt(); });
    if (!counted)
        return counted.error();
    auto summed = database.eachRow(u"SELECT (SELECT count(*) FROM cases), (SELECT max(updated_at) FROM cards)"_s, {},
        [&content](const QSqlQuery &row) {
            content.cases = row.value(0).toInt();
            if (const auto last = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs); last.isValid())
                content.lastChange = last;
        });
    if (!summed)
        return summed.error();
    const auto head = Journal(database).head();
    if (!head)
        return head.error();
    content.journal = *head;
    return content;
}

Result<std::vector<CaseChange>> caseChanges(Database &database)
{
    std::map<CaseId, QDateTime> moments;
    auto done
        = database.eachRow(u"WITH RECURSIVE part (case_card, card) AS ("
                           " SELECT card, card FROM cases"
                           " UNION SELECT case_card, card FROM links"
                           " UNION SELECT part.case_card, cards.id FROM part JOIN cards ON cards.owner = part.card)"
                           " SELECT case_card, max(updated_at) FROM part JOIN cards ON cards.id = part.card"
                           " GROUP BY case_card"_s,
            {}, [&moments](const QSqlQuery &row) {
                moments[CaseId { row.value(0).toLongLong() }]
                    = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
            });
    if (!done)
        return done.error();
    auto heads = CaseStore(database).list();
    if (!heads)
        return heads.error();
    std::vector<CaseChange> changes;
    for (CaseHead &head : *heads) {
        const QDateTime at = moments[*head.id];
        changes.push_back({ .head = std::move(head), .at = at });
    }
    return changes;
}

Result<bool> isEarlierState(Database &earlier, Database &later)
{
    const auto head = Journal(earlier).head();
    if (!head)
        return head.error();
    bool isSame = head->count == 0;
    auto done = later.eachRow(u"SELECT 1 FROM journal WHERE id = ? AND hash = ?"_s, { head->count, head->hash },
        [&isSame](const QSqlQuery &) { isSame = true; });
    if (!done)
        return done.error();
    return isSame;
}

} // namespace hqs
