// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caseterms.h"
#include "cases/headline.h"
#include "cases/progress.h"
#include "cases/quarter.h"
#include "catalog/spelling.h"
#include "domain/knownfields.h"
#include "words/lawstatuswords.h"

#include "reports/listmakers.h"
#include "reports/words.h"

#include <algorithm>
#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId noticeRole(u"salaryNotice"_s);

QString stageTitle(const CaseFile &file, QDate today, Language language)
{
    if (const auto closed = file.head().closedOn)
        return Reports::tr("closed on %1").arg(spelledDate(*closed));
    const Stage *stage = file.procedure().stage(currentStage(file.procedure(), file.facts(today)));
    return stage ? stage->title.in(language) : QString();
}

FieldColumns columnsOf(const ListSource &source, std::initializer_list<QString> paths)
{
    FieldColumns columns(source.catalog, source.language, source.reader);
    for (const QString &path : paths)
        columns.add(FieldId(path));
    return columns;
}

void head(Sheet &sheet, const FieldColumns &columns)
{
    append(sheet.columns, columns.columns());
}

/// The days on which the notices of the four quarters of a year were filed.
std::array<QDate, 4> noticesOf(const Record &record, int year)
{
    std::array<QDate, 4> filed;
    for (int item = 1; item <= record.items(noticeRole); ++item) {
        const FieldValue *quarter = record.find({ fieldOf(noticeRole, u"quarter"_s), item });
        const FieldValue *on = record.find({ fieldOf(noticeRole, u"filedOn"_s), item });
        const auto *day = quarter ? std::get_if<QDate>(quarter) : nullptr;
        const auto *filedOn = on ? std::get_if<QDate>(on) : nullptr;
        if (day && filedOn && day->year() == year)
            filed[static_cast<std::size_t>(Quarter::of(*day).number - 1)] = *filedOn;
    }
    return filed;
}

/// Whether the contract of a case ran on any day of a year. Without a start nobody worked.
bool ranIn(const Record &record, int year)
{
    auto from = record.get(known::startedOn);
    if (!from)
        from = record.get(known::contractStart);
    auto to = record.get(known::terminatedOn);
    if (!to)
        to = record.get(known::contractEnd);
    return from && from->year() <= year && (!to || to->year() >= year);
}

} // namespace

Result<Sheet> caseList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Cases);
    sheet.columns = { { u"number"_s, Reports::tr("Case no."), 11 }, { u"opened_on"_s, Reports::tr("Opened on"), 12 },
        { u"stage"_s, Reports::tr("Stage"), 24 }, { u"next_due"_s, Reports::tr("Next term"), 12 },
        { u"next_what"_s, Reports::tr("What to do"), 36 } };
    const FieldColumns fields = columnsOf(source,
        { u"specialist.surnameRu"_s, u"specialist.givenRu"_s, u"specialist.surnameLat"_s, u"specialist.givenLat"_s,
            u"specialist.birthDate"_s, u"specialist.citizenship"_s, u"passport.number"_s, u"passport.expiresOn"_s,
            u"employer.shortName"_s, u"contract.number"_s, u"contract.signedOn"_s, u"contract.startsOn"_s,
            u"contract.endsOn"_s, u"contract.position"_s, u"contract.monthlyPay"_s, u"permit.category"_s,
            u"permit.number"_s, u"permit.validTo"_s, u"invitation.visaUntil"_s, u"employment.startedOn"_s,
            u"employment.terminatedOn"_s });
    head(sheet, fields);
    auto done = eachCase(source, [&](const CaseFile &file) {
        const auto agenda
            = file.head().closedOn ? std::vector<Appointment>() : agendaOf(source.catalog, file.facts(source.today));
        std::vector<SheetCell> row { file.head().number, file.head().openedOn,
            textCell(stageTitle(file, source.today, source.language)),
            dayCell(agenda.empty() ? QDate() : agenda.front().due.due),
            textCell(agenda.empty() ? QString() : agenda.front().rule->title.in(source.language)) };
        append(row, fields.cells(file.record()));
        sheet.rows.push_back(std::move(row));
    });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

Sheet deadlineSheet(const std::vector<CaseTerm> &terms, Language language)
{
    Sheet sheet = emptySheet(ListKind::Deadlines);
    sheet.columns = { { u"due"_s, Reports::tr("Last day"), 12 }, { u"safe_due"_s, Reports::tr("Act by"), 12 },
        { u"days_left"_s, Reports::tr("Days left"), 10 }, { u"number"_s, Reports::tr("Case no."), 11 },
        { u"name"_s, Reports::tr("Specialist"), 28 }, { u"what"_s, Reports::tr("What to do"), 42 },
        { u"quarter"_s, Reports::tr("Quarter"), 9 }, { u"event"_s, Reports::tr("Counted from"), 26 },
        { u"event_date"_s, Reports::tr("Day it is counted from"), 12 }, { u"basis"_s, Reports::tr("Basis"), 42 },
        { u"status"_s, Reports::tr("Standing"), 16 }, { u"rule"_s, Reports::tr("Rule"), 22 } };
    for (const CaseTerm &term : terms) {
        const auto &[rule, item, due, daysLeft] = term.appointment;
        const Provenance &law = provenanceOf(*rule, due);
        sheet.rows.push_back({ due.due, dayCell(due.safeDue), daysLeft, term.head.number,
            textCell(titleIn(language, term.head)), rule->title.in(language),
            textCell(rule->quarterly ? Quarter::of(due.event).toText() : QString()), rule->eventTitle.in(language),
            dayCell(due.event), law.basis.in(language), wordsFor(law.status), rule->id.text() });
    }
    return sheet;
}

Result<Sheet> deadlineList(const ListSource &source)
{
    std::vector<CaseTerm> terms;
    auto done = eachCase(source, [&](const CaseFile &file) {
        if (!file.head().closedOn)
            append(terms, caseTermsOf(file, source.today));
    });
    if (!done)
        return done.error();
    std::ranges::stable_sort(terms, {}, [](const CaseTerm &term) { return term.appointment.due.due; });
    return deadlineSheet(terms, source.language);
}

Result<Sheet> yearRegister(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Register);
    sheet.name = Reports::tr("Register %1").arg(source.year);
    sheet.columns = { { u"number"_s, Reports::tr("Case no."), 11 } };
    const FieldColumns fields = columnsOf(source,
        { u"specialist.surnameRu"_s, u"specialist.givenRu"_s, u"specialist.surnameLat"_s, u"specialist.givenLat"_s,
            u"specialist.birthDate"_s, u"specialist.citizenship"_s, u"passport.series"_s, u"passport.number"_s,
            u"employer.shortName"_s, u"contract.number"_s, u"contract.signedOn"_s, u"contract.position"_s,
            u"contract.startsOn"_s, u"contract.endsOn"_s, u"notification.filedOn"_s, u"notification.number"_s,
            u"permit.series"_s, u"permit.number"_s, u"permit.validFrom"_s, u"permit.validTo"_s,
            u"arrival.registeredOn"_s, u"employment.startedOn"_s, u"employment.terminatedOn"_s,
            u"employment.terminationNoticeOn"_s });
    head(sheet, fields);
    for (int quarter = 1; quarter <= 4; ++quarter)
        sheet.columns.push_back({ u"salary_notice_q%1"_s.arg(quarter),
            Reports::tr("Salary notice of quarter %1 filed on").arg(quarter), 14 });
    auto done = eachCase(source, [&](const CaseFile &file) {
        if (!ranIn(file.record(), source.year))
            return;
        std::vector<SheetCell> row { file.head().number };
        append(row, fields.cells(file.record()));
        for (const QDate filed : noticesOf(file.record(), source.year))
            row.push_back(dayCell(filed));
        sheet.rows.push_back(std::move(row));
    });
    if (!done)
        return done.error();
    std::ranges::reverse(sheet.rows); // by number, as in a book
    return sheet;
}

} // namespace hqs
