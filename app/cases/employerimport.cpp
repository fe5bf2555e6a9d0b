// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/employerimport.h"

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
    : CardImport(work, hiringRole)
{
}

Done EmployerImport::begin()
{
    const auto employers = CardStore(m_work.database).ofKind(m_work.catalog.role(role())->kind);
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

std::optional<RowRefusal::Reason> EmployerImport::flawOf(const Record &said, const std::set<CardId> &employers) const
{
    if (numbersOf(said).isEmpty())
        return RowRefusal::Reason::NoEmployerMarks;
    if (employers.size() > 1)
        return RowRefusal::Reason::DoubtfulEmployer;
    if (employers.empty() && !isNamed(said))
        return RowRefusal::Reason::NoEmployerName;
    return std::nullopt;
}

} // namespace hqs
