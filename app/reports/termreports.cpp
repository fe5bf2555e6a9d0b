// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/eachcase.h"
#include "cases/headline.h"
#include "cases/progress.h"
#include "cases/waitingfilings.h"
#include "catalog/explanation.h"
#include "catalog/spelling.h"
#include "words/lawstatuswords.h"

#include "reports/reportmakers.h"
#include "reports/reporttext.h"
#include "reports/words.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString tickBox = u"☐"_s;

QString wordsFor(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Reports::tr("Overdue");
    case Urgency::Today:
        return Reports::tr("Today");
    case Urgency::ThisWeek:
        return Reports::tr("Within a week");
    case Urgency::Later:
        return Reports::tr("Later");
    }
    Q_UNREACHABLE();
}

/// What a filing waits for.
QString taskOf(FilingState state)
{
    switch (state) {
    case FilingState::NotSent:
        return Reports::tr("sealed: send it");
    case FilingState::NotClosed:
        return Reports::tr("sent: enter the proof, or why there is none");
    case FilingState::Refused:
        return Reports::tr("refused: file it again");
    case FilingState::Filed:
    case FilingState::Accepted:
        break;
    }
    Q_UNREACHABLE();
}

QString personOf(const CaseTerm &term, Language language)
{
    return term.whose().in(language) + u'\n'
        + (term.cases > 1 ? Reports::tr("%n case(s)", nullptr, term.cases) : term.head.number);
}

void titleOf(ReportText &text, ReportKind kind, const ReportSource &source)
{
    text.heading(u"%1, %2"_s.arg(hqs::wordsFor(kind), spelledWeekday(source.today, source.language)));
}

} // namespace

QString spelledFine(const CaseTerm &term, Language language)
{
    if (!term.fine)
        return {};
    const QString most = spelledMoney(Money { term.fine->most->amount * 100 }, language);
    if (!term.fine->least)
        return Reports::tr("up to %1").arg(most);
    return spelledMoney(Money { term.fine->least->amount * 100 }, language) + u" – "_s + most;
}

QString fineBasis(const CaseTerm &term, Language language)
{
    if (!term.fine)
        return {};
    const Provenance &law = term.fine->most->provenance;
    return u"%1 (%2)"_s.arg(law.basis.in(language), wordsFor(law.status));
}

QString spelledDaysLeft(qint64 days)
{
    if (days == 0)
        return Reports::tr("today");
    return (days < 0 ? u"−"_s : QString()) + Reports::tr("%n day(s)", nullptr, static_cast<int>(std::abs(days)));
}

Result<PrintedForm> printAlone(const Form &form, const Catalog &catalog, QDate day)
{
    const Record nothing;
    return printForm(form, { .catalog = catalog, .record = nothing, .on = day, .checklist = {} });
}

PrintedReport printed(const ReportText &text, ReportKind kind, const ReportSource &source)
{
    const QString title = hqs::wordsFor(kind);
    auto form = printAlone(
        text.toForm(codeOf(kind), { title, title }, source.language, source.today), source.catalog, source.today);
    if (!form)
        return form.error();
    std::vector<PrintedForm> forms;
    forms.push_back(*std::move(form));
    return forms;
}

/// What is to be done with the filings that wait; false: none does.
Result<bool> addFilings(ReportText &text, const ReportSource &source)
{
    const auto filings = FilingStore(source.database).outlines();
    if (!filings)
        return filings.error();
    const auto waiting = waitingAmong(*filings, source.today);
    if (waiting.empty())
        return false;
    text.heading(u"%1: %2"_s.arg(Reports::tr("Filings that wait")).arg(waiting.size()));
    text.beginTable(
        { QString(), Reports::tr("Specialist"), Reports::tr("What to do"), Reports::tr("Since") }, { 5, 25, 52, 18 });
    for (const WaitingFiling &filing : waiting) {
        const auto head = CaseStore(source.database).load(filing.ofCase);
        if (!head)
            return head.error();
        const Procedure *procedure = source.catalog.procedure(head->procedure);
        const Stage *stage = procedure ? procedure->stage(filing.stage) : nullptr;
        text.row({ tickBox, titleIn(source.language, *head) + u'\n' + head->number,
            (stage ? stage->title.in(source.language) : filing.stage.text()) + u'\n' + taskOf(filing.state),
            spelledDate(filing.since) });
    }
    text.endTable();
    return true;
}

PrintedReport daySheet(const ReportSource &source)
{
    const auto terms = deskTerms(source.catalog, source.database, source.today);
    if (!terms)
        return terms.error();
    ReportText text;
    titleOf(text, ReportKind::DaySheet, source);
    const auto filings = addFilings(text, source);
    if (!filings)
        return filings.error();
    bool isEmpty = !*filings;
    for (const Urgency urgency : { Urgency::Overdue, Urgency::Today, Urgency::ThisWeek }) {
        std::vector<const CaseTerm *> group;
        for (const CaseTerm &term : *terms) {
            if (term.urgency == urgency)
                group.push_back(&term);
        }
        if (group.empty())
            continue;
        isEmpty = false;
        text.heading(u"%1: %2"_s.arg(wordsFor(urgency)).arg(group.size()));
        text.beginTable({ QString(), Reports::tr("Specialist"), Reports::tr("What to do"), Reports::tr("Last day"),
                            Reports::tr("At risk") },
            { 5, 25, 38, 14, 18 });
        for (const CaseTerm *term : group)
            text.row({ tickBox, personOf(*term, source.language), titleOf(term->appointment, source.language),
                spelledDate(term->appointment.due.due) + u'\n' + spelledDaysLeft(term->appointment.daysLeft),
                spelledFine(*term, source.language) });
        text.endTable();
    }
    if (isEmpty)
        text.paragraph(Reports::tr("Nothing is overdue, and nothing is due within a week."));
    return printed(text, ReportKind::DaySheet, source);
}

PrintedReport expiryReport(const ReportSource &source)
{
    const auto terms = deskTerms(source.catalog, source.database, source.today);
    if (!terms)
        return terms.error();
    ReportText text;
    titleOf(text, ReportKind::Expiries, source);
    int from = 0;
    for (const int until : { 30, 60, 90 }) {
        std::vector<const CaseTerm *> group;
        for (const CaseTerm &term : *terms) {
            const qint64 days = term.appointment.daysLeft;
            if (term.isExpiry() && days >= from && days <= until)
                group.push_back(&term);
        }
        std::ranges::stable_sort(group, {}, [](const CaseTerm *term) { return term->appointment.daysLeft; });
        text.heading(Reports::tr("Within %1 days: %2").arg(until).arg(group.size()));
        from = until + 1;
        if (group.empty())
            continue;
        text.beginTable(
            { Reports::tr("Specialist"), Reports::tr("What expires"), Reports::tr("Last day"), Reports::tr("Left") },
            { 32, 40, 14, 14 });
        for (const CaseTerm *term : group)
            text.row({ personOf(*term, source.language), titleOf(term->appointment, source.language),
                spelledDate(term->appointment.due.due), spelledDaysLeft(term->appointment.daysLeft) });
        text.endTable();
    }
    return printed(text, ReportKind::Expiries, source);
}

PrintedReport riskReport(const ReportSource &source)
{
    const auto terms = deskTerms(source.catalog, source.database, source.today);
    if (!terms)
        return terms.error();
    ReportText text;
    titleOf(text, ReportKind::Risk, source);
    const RoublesAtRisk sum = roublesAtRisk(*terms);
    text.paragraph(
        Reports::tr("Overdue terms with a known fine: %1. Together from %2 to %3 for the employer as a legal "
                    "entity.")
            .arg(sum.terms)
            .arg(spelledMoney(Money { sum.least * 100 }, source.language),
                spelledMoney(Money { sum.most * 100 }, source.language)));
    text.note(
        Reports::tr("Each fine is for a violation of its own. The figures come from the rules of the program, with "
                    "their standing; how a court decides is not known. A ban on hiring specialists is no sum and is "
                    "not counted."));
    text.beginTable({ Reports::tr("When"), Reports::tr("Specialist"), Reports::tr("What to do"),
                        Reports::tr("Last day"), Reports::tr("Fine"), Reports::tr("Basis") },
        { 10, 20, 25, 11, 15, 19 });
    for (const CaseTerm &term : *terms) {
        if (term.urgency != Urgency::Later && term.fine)
            text.row({ wordsFor(term.urgency), personOf(term, source.language),
                titleOf(term.appointment, source.language), spelledDate(term.appointment.due.due),
                spelledFine(term, source.language), fineBasis(term, source.language) });
    }
    text.endTable();
    return printed(text, ReportKind::Risk, source);
}

PrintedReport caseStateReport(const ReportSource &source)
{
    ReportText text;
    titleOf(text, ReportKind::CaseState, source);
    text.beginTable({ Reports::tr("Case no."), Reports::tr("Specialist"), Reports::tr("Employer"), Reports::tr("Stage"),
                        Reports::tr("Next term"), Reports::tr("Left") },
        { 11, 22, 20, 17, 21, 9 });
    auto done = eachCase(source.catalog, source.database, [&](const CaseFile &file) {
        const CaseHead head = headlineFor(file, source.today);
        const Stage *stage = file.procedure().stage(head.stage);
        const auto agenda
            = head.closedOn ? std::vector<Appointment>() : agendaOf(source.catalog, file.facts(source.today));
        text.row({ head.number, titleIn(source.language, head), head.employer,
            head.closedOn ? Reports::tr("closed on %1").arg(spelledDate(*head.closedOn))
                : stage   ? stage->title.in(source.language)
                          : Reports::tr("all done"),
            agenda.empty()
                ? u"—"_s
                : spelledDate(agenda.front().due.due) + u'\n' + agenda.front().rule->title.in(source.language),
            agenda.empty() ? QString() : spelledDaysLeft(agenda.front().daysLeft) });
    });
    if (!done)
        return done.error();
    text.endTable();
    return printed(text, ReportKind::CaseState, source);
}

} // namespace hqs
