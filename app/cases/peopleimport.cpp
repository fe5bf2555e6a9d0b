// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/peopleimport.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId personRole(u"specialist"_s);

} // namespace

PeopleImport::PeopleImport(const ImportWork &work, KnownPeople &known)
    : RowTaker(work)
    , m_known(known)
{
}

Done PeopleImport::take(const ImportedRow &row)
{
    std::map<FieldId, FieldValue> values;
    if (!read(row, values))
        return {};
    Record said;
    for (const auto &[id, value] : values)
        said.set(id, value);
    const PersonMarks marks = PersonMarks::of(said);
    if (!marks.areEnough()) {
        refuse(row, RowRefusal::Reason::NoMarks);
        return {};
    }
    const std::set<CardId> people = m_known.find(marks);
    if (people.size() > 1) {
        refuse(row, RowRefusal::Reason::Doubtful);
        return {};
    }
    if (people.empty()) {
        if (marks.surnameRu.isEmpty() && marks.surnameLat.isEmpty()) {
            refuse(row, RowRefusal::Reason::NoSurname);
            return {};
        }
        return save(row, std::nullopt, values);
    }
    const CardId person = *people.begin();
    if (const auto again = m_rows.find(person); again != m_rows.end()) {
        refuse(row, RowRefusal::Reason::Again, {}, again->second);
        return {};
    }
    m_rows[person] = row.number;
    if (m_work.known == KnownAnswers::Keep) {
        m_work.report.kept.push_back({ row.number, {} });
        return {};
    }
    return save(row, person, values);
}

Done PeopleImport::save(
    const ImportedRow &row, std::optional<CardId> person, const std::map<FieldId, FieldValue> &values)
{
    auto file
        = CaseFile::ofCard(m_work.catalog, m_work.catalog.procedures().front(), m_work.database, personRole, person);
    if (!file)
        return file.error();
    const Record before = file->record();
    if (!give(*file, row, values, 0))
        return {};
    if (file->record() == before) {
        ++m_work.report.unchanged;
        return {};
    }
    if (auto done = file->save(m_work.database, m_work.transaction, m_work.today); !done)
        return done;
    ++(person ? m_work.report.updated : m_work.report.created);
    if (const auto saved = file->cardOf(personRole)) {
        m_known.add(*saved, PersonMarks::of(file->record()));
        m_rows[*saved] = row.number;
    }
    return {};
}

} // namespace hqs
