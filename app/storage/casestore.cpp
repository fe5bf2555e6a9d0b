// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casestore.h"

#include "domain/sortbykey.h"
#include "storage/cardstore.h"
#include "storage/idlist.h"
#include "storage/settingstore.h"

#include <algorithm>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 6; // more in a typed number are not a count of cases

QVariant toRow(CaseId id)
{
    return static_cast<qint64>(id);
}

QVariant toRow(std::optional<QDate> date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

Error noCase(CaseId id)
{
    return { Fault::NotFound, u"case"_s, QString::number(static_cast<qint64>(id)) };
}

Done checkDates(const CaseHead &head)
{
    if (!head.openedOn.isValid())
        return Error { Fault::BadInput, u"openedOn"_s, {} };
    if (head.nextDue && !head.nextDue->isValid())
        return Error { Fault::BadInput, u"nextDue"_s, {} };
    if (head.closedOn && !head.closedOn->isValid())
        return Error { Fault::BadInput, u"closedOn"_s, {} };
    return {};
}

} // namespace

std::tuple<qint64, qint64> newestFirst(const CaseHead &head)
{
    return { -head.openedOn.toJulianDay(), -static_cast<qint64>(*head.id) };
}

CaseStore::CaseStore(Database &database)
    : m_database(database)
{
}

/// The highest number ever given is kept, because the case that bears it may be deleted. Numbers that somebody typed
/// count as well.
Result<QString> CaseStore::nextNumber(Transaction &transaction, int year)
{
    SettingStore settings(m_database);
    const QString name = u"lastCaseNumber.%1"_s.arg(year);
    const auto kept = settings.value(name, u"0"_s);
    if (!kept)
        return kept.error();
    const QString prefix = QString::number(year) + u'-';
    int highest = kept->toInt();
    // Of the numbers a person typed, those that read as ours count as well.
    auto done = m_database.eachRow(
        u"SELECT MAX(CAST(substr(number, ?) AS INTEGER)) FROM cases WHERE number > ? AND number < ?"
        " AND length(number) < ? AND substr(number, ?) NOT GLOB '*[^0-9]*'"_s,
        { prefix.size() + 1, prefix, QString(prefix + u':'), prefix.size() + mostDigits + 1, prefix.size() + 1 },
        [&](const QSqlQuery &row) { highest = std::max(highest, row.value(0).toInt()); });
    if (!done)
        return done.error();
    const QString next = QString::number(highest + 1);
    if (auto set = settings.set(transaction, name, next); !set)
        return set.error();
    return QString(prefix + next.rightJustified(3, u'0'));
}

Result<CaseId> CaseStore::create(Transaction &transaction, CaseHead head)
{
    if (auto done = checkDates(head); !done)
        return done.error();
    auto number = nextNumber(transaction, head.openedOn.year());
    if (!number)
        return number.error();
    Card card;
    card.kind = KindId(u"case"_s);
    const auto id = CardStore(m_database).save(transaction, card);
    if (!id)
        return id.error();
    auto inserted = m_database.run(
        u"INSERT INTO cases (card, procedure, number, opened_on, stage, step, title_ru, title_lat, citizenship,"
        " employer, passport, next_due, next_what, search_text, closed_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { static_cast<qint64>(*id), head.procedure.text(), *number, toRow(head.openedOn), head.stage.text(),
            head.step.text(), head.titleRu, head.titleLat, head.citizenship, head.employer, head.passport,
            toRow(head.nextDue), head.nextWhat.isEmpty() ? QVariant() : head.nextWhat, head.searchText,
            toRow(head.closedOn) });
    if (!inserted)
        return inserted.error();
    return CaseId { static_cast<qint64>(*id) };
}

Done CaseStore::update(Transaction &transaction, const CaseHead &head)
{
    if (!head.id)
        return Error { Fault::NotFound, u"case"_s, {} };
    if (auto done = checkDates(head); !done)
        return done;
    const auto known = load(*head.id);
    if (!known)
        return known.error();
    if (*known == head)
        return {};
    transaction.touch(cardOf(*head.id));
    auto updated = m_database.run(
        u"UPDATE cases SET procedure = ?, number = ?, opened_on = ?, stage = ?, step = ?, title_ru = ?, title_lat = ?,"
        " citizenship = ?, employer = ?, passport = ?, next_due = ?, next_what = ?, search_text = ?, closed_on = ?"
        " WHERE card = ?"_s,
        { head.procedure.text(), head.number, toRow(head.openedOn), head.stage.text(), head.step.text(), head.titleRu,
            head.titleLat, head.citizenship, head.employer, head.passport, toRow(head.nextDue),
            head.nextWhat.isEmpty() ? QVariant() : head.nextWhat, head.searchText, toRow(head.closedOn),
            toRow(*head.id) });
    if (!updated) {
        Error error = updated.error();
        if (error.fault == Fault::AlreadyThere)
            error.place = u"number"_s;
        return error;
    }
    return {};
}

Result<std::vector<CaseHead>> CaseStore::read(
    const QString &rest, std::initializer_list<QVariant> values, std::size_t expected) const
{
    std::vector<CaseHead> heads;
    heads.reserve(expected);
    auto done = m_database.eachRow(
        u"SELECT packed(card, procedure, number, opened_on, stage, step, title_ru, title_lat, citizenship, employer,"
        " passport, next_due, next_what, search_text, closed_on) FROM cases "_s
            + rest,
        values, [&](const QSqlQuery &row) {
            PackedCell cell(row.value(0).toByteArray());
            // In the order of the query: what stands in braces is worked out from the first to the last.
            heads.push_back({ .id = CaseId { cell.takeNumber() },
                .procedure = ProcedureId(cell.takeText()),
                .number = cell.takeText(),
                .openedOn = cell.takeDate().value_or(QDate()),
                .stage = StageId(cell.takeText()),
                .step = StepId(cell.takeText()),
                .titleRu = cell.takeText(),
                .titleLat = cell.takeText(),
                .citizenship = cell.takeText(),
                .employer = cell.takeText(),
                .passport = cell.takeText(),
                .nextDue = cell.takeDate(),
                .nextWhat = cell.takeText(),
                .searchText = cell.takeText(),
                .closedOn = cell.takeDate() });
        });
    if (!done)
        return done.error();
    return heads;
}

Result<CaseHead> CaseStore::load(CaseId id) const
{
    auto heads = read(u"WHERE card = ?"_s, { toRow(id) }, 1);
    if (!heads)
        return heads.error();
    if (heads->empty())
        return noCase(id);
    return std::move(heads->front());
}

Result<std::vector<CaseHead>> CaseStore::list() const
{
    // There may be thousands: room for all is made at once, and they are sorted here, where no row has to be copied.
    std::size_t count = 0;
    auto counted = m_database.eachRow(u"SELECT COUNT(*) FROM cases"_s, {},
        [&count](const QSqlQuery &row) { count = static_cast<std::size_t>(row.value(0).toULongLong()); });
    if (!counted)
        return counted.error();
    auto heads = read({}, {}, count);
    if (heads)
        sortByKey(*heads, &newestFirst);
    return heads;
}

Result<std::optional<CaseHead>> CaseStore::numbered(const QString &number) const
{
    auto heads = read(u"WHERE number = ?"_s, { number }, 1);
    if (!heads)
        return heads.error();
    return heads->empty() ? std::nullopt : std::optional(std::move(heads->front()));
}

Result<std::vector<CaseHead>> CaseStore::thatSay(const KindId &kind, const QString &name, const QString &value) const
{
    return read(u"WHERE card IN (SELECT owner FROM cards JOIN card_values ON card = id"
                " WHERE kind = ? AND name = ? AND value = ?) ORDER BY opened_on DESC, card DESC"_s,
        { kind.text(), name, value }, 1);
}

Result<bool> CaseStore::isEmpty() const
{
    bool found = false;
    auto done = m_database.eachRow(u"SELECT 1 FROM cases LIMIT 1"_s, {}, [&](const QSqlQuery &) { found = true; });
    if (!done)
        return done.error();
    return !found;
}

Done CaseStore::setLinks(Transaction &transaction, CaseId id, const std::vector<Link> &links)
{
    if (auto known = load(id); !known)
        return known.error();
    const auto before = this->links(id);
    if (!before)
        return before.error();
    std::vector<Link> sorted = links;
    std::sort(sorted.begin(), sorted.end(),
        [](const Link &a, const Link &b) { return std::tie(a.role, a.position) < std::tie(b.role, b.position); });
    if (sorted == *before)
        return {};

    transaction.touch(cardOf(id));
    if (auto done = m_database.run(u"DELETE FROM links WHERE case_card = ?"_s, { toRow(id) }); !done)
        return done.error();
    for (const Link &link : sorted) {
        auto inserted = m_database.run(u"INSERT INTO links (case_card, role, position, card) VALUES (?, ?, ?, ?)"_s,
            { toRow(id), link.role.text(), link.position, static_cast<qint64>(link.card) });
        if (inserted)
            continue;
        Error error = inserted.error();
        if (error.fault == Fault::BadInput)
            error.fault = Fault::NotFound; // the only rule left to break is that of the card
        if (error.fault == Fault::NotFound || error.fault == Fault::AlreadyThere)
            error.place = link.role.text();
        return error;
    }
    return {};
}

Result<std::vector<Link>> CaseStore::links(CaseId id) const
{
    auto links = linksOf({ id });
    if (!links)
        return links.error();
    return links->empty() ? std::vector<Link>() : std::move(links->begin()->second);
}

Result<std::map<CaseId, std::vector<Link>>> CaseStore::linksOf(const std::vector<CaseId> &ids) const
{
    return readLinks(u"WITH RECURSIVE "_s + listedIds()
            + u" SELECT packed(case_card, role, position, card) FROM listed"
              " CROSS JOIN links ON case_card = listed.id ORDER BY case_card, role, position"_s,
        { listOf(ids) });
}

Result<std::map<CaseId, std::vector<Link>>> CaseStore::allLinks() const
{
    return readLinks(
        u"SELECT packed(case_card, role, position, card) FROM links ORDER BY case_card, role, position"_s, {});
}

Result<std::map<CaseId, std::vector<Link>>> CaseStore::readLinks(
    const QString &sql, std::initializer_list<QVariant> values) const
{
    std::map<CaseId, std::vector<Link>> links;
    auto done = m_database.eachRow(sql, values, [&links](const QSqlQuery &row) {
        PackedCell cell(row.value(0).toByteArray());
        std::vector<Link> &ofCase = links.try_emplace(links.end(), CaseId { cell.takeNumber() })->second;
        // In the order of the query: what stands in braces is worked out from the first to the last.
        ofCase.push_back({ .role = RoleId(cell.takeText()),
            .position = static_cast<int>(cell.takeNumber()),
            .card = CardId { cell.takeNumber() } });
    });
    if (!done)
        return done.error();
    return links;
}

Result<std::vector<CaseId>> CaseStore::casesWith(CardId card) const
{
    return idsFor(u"SELECT card FROM cases WHERE card IN (SELECT case_card FROM links WHERE card = ?)"
                  " ORDER BY opened_on DESC, card DESC"_s,
        card);
}

Result<std::vector<CaseId>> CaseStore::casesOver(CardId card) const
{
    return idsFor(
        u"WITH RECURSIVE above (id) AS (VALUES (?) UNION SELECT owner FROM cards JOIN above USING (id)"
        " WHERE owner IS NOT NULL)"
        " SELECT card FROM cases JOIN above ON card = id UNION SELECT case_card FROM links JOIN above ON card = id"_s,
        card);
}

Result<std::vector<CaseId>> CaseStore::idsFor(const QString &sql, CardId card) const
{
    std::vector<CaseId> cases;
    auto done = m_database.eachRow(sql, { static_cast<qint64>(card) },
        [&](const QSqlQuery &row) { cases.push_back(CaseId { row.value(0).toLongLong() }); });
    if (!done)
        return done.error();
    return cases;
}

Done CaseStore::remove(Transaction &transaction, CaseId id)
{
    if (auto known = load(id); !known)
        return known.error();
    return CardStore(m_database).remove(transaction, cardOf(id));
}

} // namespace hqs
