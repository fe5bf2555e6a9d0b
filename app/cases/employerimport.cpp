// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/employerimport.h"

#include "cases/casefile.h"
#include "domain/knownfields.h"
#include "storage/cardstore.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId hiringRole(u"employer"_s);

/// One key a number that only one employer can have.
QStringList numbersOf(const Record &record)
{
    QStringList keys;
    for (const QString &name : { u"inn"_s, u"ogrn"_s, u"ogrnip"_s }) {
        const FieldValue *value = record.find(fieldOf(hiringRole, name));
        if (const auto *number = value ? std::get_if<QString>(value) : nullptr; number && !number->isEmpty())
            keys << name + u':' + *number;
    }
    return keys;
}

bool isNamed(const Record &record)
{
    return record.find(known::employerName.id()) || record.find(known::employerShortName.id());
}

} // namespace

EmployerImport::EmployerImport(const ImportWork &work)
    : RowTaker(work)
{
}

Done EmployerImport::begin()
{
    const auto employers = CardStore(m_work.database).ofKind(m_work.catalog.role(hiringRole)->kind);
    if (!employers)
        return employers.error();
    for (const Card &card : *employers) {
        Record record;
        for (const auto &[name, value] : card.values)
            record.set(fieldOf(hiringRole, name), FieldValue(value));
        remember(*card.id, record);
    }
    return {};
}

void EmployerImport::remember(CardId employer, const Record &record)
{
    for (const QString &number : numbersOf(record)) {
        if (!m_known.contains(number, employer))
            m_known.insert(number, employer);
    }
}

std::set<CardId> EmployerImport::find(const Record &said) const
{
    std::set<CardId> found;
    for (const QString &number : numbersOf(said)) {
        const auto employers = m_known.values(number);
        found.insert(employers.begin(), employers.end());
    }
    return found;
}

Done EmployerImport::take(const ImportedRow &row)
{
    std::map<FieldId, FieldValue> values;
    if (!read(row, values))
        return {};
    Record said;
    for (const auto &[id, value] : values)
        said.set(id, value);
    const std::set<CardId> employers = find(said);
    if (numbersOf(said).isEmpty() || employers.size() > 1 || (employers.empty() && !isNamed(said))) {
        refuse(row,
            numbersOf(said).isEmpty() ? RowRefusal::Reason::NoEmployerMarks
                : employers.empty()   ? RowRefusal::Reason::NoEmployerName
                                      : RowRefusal::Reason::DoubtfulEmployer);
        return {};
    }
    if (employers.empty())
        return save(row, std::nullopt, values);
    const CardId employer = *employers.begin();
    if (const auto again = m_rows.find(employer); again != m_rows.end()) {
        refuse(row, RowRefusal::Reason::Again, {}, again->second);
        return {};
    }
    m_rows[employer] = row.number;
    if (m_work.known == KnownAnswers::Keep) {
        m_work.report.kept.push_back({ row.number, {} });
        return {};
    }
    return save(row, employer, values);
}

Done EmployerImport::save(
    const ImportedRow &row, std::optional<CardId> employer, const std::map<FieldId, FieldValue> &values)
{
    auto file
        = CaseFile::ofCard(m_work.catalog, m_work.catalog.procedures().front(), m_work.database, hiringRole, employer);
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
    ++(employer ? m_work.report.updated : m_work.report.created);
    if (const auto saved = file->cardOf(hiringRole)) {
        remember(*saved, file->record());
        m_rows[*saved] = row.number;
    }
    return {};
}

} // namespace hqs
