// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/peopleimport.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

PeopleImport::PeopleImport(const ImportWork &work, KnownPeople &known)
    : CardImport(work, RoleId(u"specialist"_s))
    , m_known(known)
{
}

std::set<CardId> PeopleImport::find(const Record &said) const
{
    return m_known.find(PersonMarks::of(said));
}

std::optional<RowRefusal::Reason> PeopleImport::flawOf(const Record &said, const std::set<CardId> &people) const
{
    const PersonMarks marks = PersonMarks::of(said);
    if (!marks.areEnough())
        return RowRefusal::Reason::NoMarks;
    if (people.size() > 1)
        return RowRefusal::Reason::Doubtful;
    if (people.empty() && marks.surnameRu.isEmpty() && marks.surnameLat.isEmpty())
        return RowRefusal::Reason::NoSurname;
    return std::nullopt;
}

void PeopleImport::remember(CardId person, const Record &record)
{
    m_known.add(person, PersonMarks::of(record));
}

} // namespace hqs
