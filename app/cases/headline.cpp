// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/headline.h"

#include "cases/agenda.h"
#include "cases/progress.h"
#include "domain/folding.h"
#include "domain/knownfields.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "КИМ Мин Джун": the surname stands out, as on forms.
QString titleOf(const Record &record, const FieldRef<QString> &surname, const FieldRef<QString> &given)
{
    const QString first = record.get(surname).value_or(QString()).toUpper();
    const QString second = record.get(given).value_or(QString());
    return (first + u' ' + second).trimmed();
}

} // namespace

CaseHead headlineFor(const CaseFile &file, QDate today)
{
    const Record &record = file.record();
    CaseHead head = file.head();
    head.titleRu = titleOf(record, known::surnameRu, known::givenRu);
    head.titleLat = titleOf(record, known::surnameLat, known::givenLat);
    head.citizenship = record.get(known::citizenship).value_or(Code()).text;
    head.employer = record.get(known::employerShortName).value_or(record.get(known::employerName).value_or(QString()));
    head.passport = record.get(known::passportNumber).value_or(QString());
    head.stage = currentStage(file.procedure(), file.facts(today));
    // The terms of a closed case no longer come.
    const auto agenda = head.closedOn ? std::vector<Appointment>() : agendaOf(file.catalog(), file.facts(today));
    head.nextDue = agenda.empty() ? std::nullopt : std::optional(agenda.front().due.due);
    head.nextWhat = agenda.empty() ? QString() : agenda.front().rule->id.text();
    head.searchText = searchTextFor(file.catalog(), record, head.number);
    return head;
}

QString titleIn(Language language, const CaseHead &head)
{
    const bool latin = head.titleRu.isEmpty() || (language == Language::English && !head.titleLat.isEmpty());
    return latin ? head.titleLat : head.titleRu;
}

QString searchTextFor(const Catalog &catalog, const Record &record, const QString &number)
{
    QString text = number;
    for (const auto &[place, value] : record) {
        const Field *field = catalog.field(place.field);
        if (field && field->searched)
            text += u' ' + toStorage(value);
    }
    return folded(text);
}

Done renewHeadlines(const Catalog &catalog, Database &database, Transaction &transaction, QDate today)
{
    CaseStore cases(database);
    const auto heads = cases.list();
    if (!heads)
        return heads.error();
    for (const CaseHead &head : *heads) {
        if (head.closedOn)
            continue;
        const auto file = CaseFile::open(catalog, database, *head.id);
        if (!file)
            return file.error();
        if (auto done = cases.update(transaction, headlineFor(*file, today)); !done)
            return done;
    }
    return {};
}

} // namespace hqs
