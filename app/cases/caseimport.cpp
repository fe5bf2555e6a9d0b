// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caseimport.h"

#include "domain/knownfields.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId hiredRole(u"specialist"_s);
const RoleId payRole(u"payment"_s);

QDate monthOf(QDate day)
{
    return { day.year(), day.month(), 1 };
}

/// The item of a month that is in the case; 0 when there is none.
int itemOf(const Record &record, QDate month)
{
    for (int item = 1; item <= record.items(payRole); ++item) {
        const auto there = record.get(known::payMonth, item);
        if (there && monthOf(*there) == month)
            return item;
    }
    return 0;
}

} // namespace

CaseImport::CaseImport(const ImportWork &work, const KnownPeople &known, std::vector<CaseHead> heads, ImportKind kind)
    : RowTaker(work)
    , m_known(known)
    , m_heads(std::move(heads))
    , m_kind(kind)
{
}

/// None when the row was refused.
Result<std::optional<CaseId>> CaseImport::caseOf(const ImportedRow &row, const std::map<FieldId, FieldValue> &values)
{
    const auto nothing = std::optional<CaseId>();
    if (const auto number = row.answers.find(caseNumber()); number != row.answers.end()) {
        const auto head = std::ranges::find(m_heads, number->second.trimmed(), &CaseHead::number);
        if (head != m_heads.end())
            return head->id;
        refuse(row, RowRefusal::Reason::NotFound, caseNumber());
        return nothing;
    }
    Record said;
    for (const auto &[id, value] : values) {
        if (m_work.catalog.field(id)->repeats == 0)
            said.set(id, value);
    }
    const PersonMarks marks = PersonMarks::of(said);
    if (!marks.areEnough()) {
        refuse(row, RowRefusal::Reason::NoMarks);
        return nothing;
    }
    std::set<CaseId> found;
    const CaseStore cases(m_work.database);
    for (const CardId person : m_known.find(marks)) {
        const auto with = cases.casesWith(person);
        if (!with)
            return with.error();
        for (const CaseId id : *with) {
            const auto links = cases.links(id);
            if (!links)
                return links.error();
            const auto isTheirs = [&person](const Link &link) { return link.role == hiredRole && link.card == person; };
            const auto head = std::ranges::find(m_heads, std::optional(id), &CaseHead::id);
            if (std::ranges::any_of(*links, isTheirs) && head != m_heads.end() && !head->closedOn)
                found.insert(id);
        }
    }
    if (m_kind == ImportKind::Pay && found.size() > 1) {
        const auto atWork = thoseAtWork(found);
        if (!atWork)
            return atWork.error();
        if (!atWork->empty())
            found = *atWork;
    }
    if (found.size() == 1)
        return std::optional(*found.begin());
    refuse(row, found.empty() ? RowRefusal::Reason::NotFound : RowRefusal::Reason::Doubtful);
    return nothing;
}

/// Of several open cases of a person, as beside an extension, pay belongs to the one in which he works.
Result<std::set<CaseId>> CaseImport::thoseAtWork(const std::set<CaseId> &cases)
{
    std::set<CaseId> atWork;
    for (const CaseId id : cases) {
        const auto touched = touch(id);
        if (!touched)
            return touched.error();
        if ((*touched)->file.record().get(known::startedOn))
            atWork.insert(id);
    }
    return atWork;
}

Result<CaseImport::Touched *> CaseImport::touch(CaseId id)
{
    if (const auto known = m_touched.find(id); known != m_touched.end())
        return &known->second;
    auto file = CaseFile::open(m_work.catalog, m_work.database, id);
    if (!file)
        return file.error();
    const Record before = file->record();
    return &m_touched.emplace(id, Touched { *std::move(file), before, {}, 0 }).first->second;
}

Done CaseImport::take(const ImportedRow &row)
{
    std::map<FieldId, FieldValue> values;
    if (!read(row, values))
        return {};
    const auto id = caseOf(row, values);
    if (!id)
        return id.error();
    if (!*id)
        return {};
    auto touched = touch(**id);
    if (!touched)
        return touched.error();
    if (m_kind == ImportKind::Pay)
        takeMonth(row, values, **touched);
    else
        takePapers(row, values, **touched);
    return {};
}

void CaseImport::takeMonth(const ImportedRow &row, const std::map<FieldId, FieldValue> &values, Touched &touched)
{
    std::map<FieldId, FieldValue> pay;
    for (const auto &[id, value] : values) {
        if (roleOf(id) == payRole)
            pay.emplace(id, value);
    }
    const auto written = pay.find(known::payMonth.id());
    if (written == pay.end()) {
        refuse(row, RowRefusal::Reason::NoMonth, known::payMonth.id());
        return;
    }
    const QDate month = monthOf(std::get<QDate>(written->second));
    written->second = month;
    if (const auto again = touched.months.find(month); again != touched.months.end()) {
        refuse(row, RowRefusal::Reason::Again, {}, again->second);
        return;
    }
    touched.months[month] = row.number;
    const int there = itemOf(touched.file.record(), month);
    if (there > 0 && m_work.known == KnownAnswers::Keep) {
        m_work.report.kept.push_back({ row.number, {} });
        return;
    }
    if (there > 0)
        pay.erase(known::payMonth.id()); // any day of the month names it
    const Record before = touched.file.record();
    if (!give(touched.file, row, pay, there > 0 ? there : before.items(payRole) + 1))
        return;
    if (touched.file.record() == before)
        ++m_work.report.unchanged;
    else if (there == 0)
        ++m_work.report.created;
}

void CaseImport::takePapers(const ImportedRow &row, const std::map<FieldId, FieldValue> &values, Touched &touched)
{
    if (touched.row > 0) {
        refuse(row, RowRefusal::Reason::Again, {}, touched.row);
        return;
    }
    touched.row = row.number;
    std::map<FieldId, FieldValue> papers;
    for (const auto &[id, value] : values) {
        if (roleOf(id) != hiredRole) // names and birth only say who it is
            papers.emplace(id, value);
    }
    const Record before = touched.file.record();
    if (give(touched.file, row, papers, 0) && touched.file.record() == before)
        ++m_work.report.unchanged;
}

Done CaseImport::finish()
{
    for (auto &[id, touched] : m_touched) {
        if (touched.file.record() == touched.before)
            continue;
        if (auto done = touched.file.save(m_work.database, m_work.transaction, m_work.today); !done)
            return done;
        ++m_work.report.updated;
    }
    return {};
}

} // namespace hqs
