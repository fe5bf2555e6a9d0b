// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/calendarexport.h"
#include "cases/quarter.h"
#include "catalog/explanation.h"
#include "catalog/spelling.h"
#include "cli/answers.h"
#include "cli/codes.h"
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"
#include "storage/safefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The terms that are asked about, and the cases they were looked for in. None, and told why, when there is no such
/// case or the store fails.
struct Asked {
    std::vector<CaseTerm> terms;
    std::vector<CaseId> cases;
};

std::variant<ExitCode, Asked> askedFor(Session &session, Database &database, const Invocation &call)
{
    Asked asked;
    std::optional<CaseId> only;
    if (call.has(u"case"_s)) {
        const auto id = findCase(database, call.value(u"case"_s));
        if (!id)
            return session.failCase(id.error(), call.value(u"case"_s));
        only = *id;
    }
    const auto heads = CaseStore(database).list();
    if (!heads)
        return session.fail(heads.error());
    for (const CaseHead &head : *heads) {
        if (!only || *only == *head.id)
            asked.cases.push_back(*head.id);
    }
    auto terms = termsOfCases(session.catalog(), database, session.today(), only);
    if (!terms)
        return session.fail(terms.error());
    asked.terms = *std::move(terms);
    return asked;
}

QString explanationOf(const Session &session, const CaseTerm &entry)
{
    return session.in(explain(*entry.appointment.rule, entry.appointment.due, session.catalog().calendar()));
}

QJsonObject jsonFor(const Session &session, const CaseTerm &entry)
{
    const auto &[rule, item, due, daysLeft] = entry.appointment;
    const Provenance &provenance = provenanceOf(*rule, due);
    return { { u"case"_s, static_cast<qint64>(*entry.head.id) }, { u"number"_s, entry.head.number },
        { u"rule"_s, rule->id.text() }, { u"title"_s, session.in(rule->title) },
        { u"event"_s, session.in(rule->eventTitle) },
        { u"path"_s, rule->event.isEmpty() ? QJsonValue() : QJsonValue(toPath({ rule->event, item })) },
        { u"event_date"_s, due.event.toString(Qt::ISODate) }, { u"due"_s, due.due.toString(Qt::ISODate) },
        { u"safe_due"_s, due.safeDue.toString(Qt::ISODate) }, { u"days_left"_s, daysLeft },
        { u"overdue"_s, daysLeft < 0 }, { u"provisional"_s, due.provisional },
        { u"quarter"_s, rule->quarterly ? QJsonValue(Quarter::of(due.event).toText()) : QJsonValue() },
        { u"explanation"_s, explanationOf(session, entry) }, { u"basis"_s, session.in(provenance.basis) },
        { u"status"_s, codeOf(provenance.status) } };
}

ExitCode deadlines(Session &session, const Invocation &call)
{
    const QDate until = givenDate(call.value(u"until"_s));
    if (call.has(u"until"_s) && !until.isValid())
        return session.fail(ExitCode::Usage, CommandLine::tr("--until is not a date. Write it as 2026-11-24."));
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    auto found = askedFor(session, *database, call);
    if (const auto *code = std::get_if<ExitCode>(&found))
        return *code;

    QJsonArray json;
    std::vector<CaseTerm> shown;
    Table table({ CommandLine::tr("Due"), CommandLine::tr("Days left"), CommandLine::tr("Case"),
        CommandLine::tr("What"), CommandLine::tr("Standing") });
    for (const CaseTerm &entry : std::get<Asked>(found).terms) {
        const auto &[rule, item, due, daysLeft] = entry.appointment;
        if (until.isValid() && due.due > until)
            continue;
        json.append(jsonFor(session, entry));
        shown.push_back(entry);
        table.add({ spelledWeekday(due.due, session.language()), QString::number(daysLeft), entry.head.number,
            titleOf(entry.appointment, session.language()), wordsFor(provenanceOf(*rule, due).status) });
    }
    if (call.has(u"ics"_s)) {
        const QString path = QFileInfo(call.value(u"ics"_s)).absoluteFilePath();
        // Only up to a day: the others may still run, and nothing is cancelled.
        oneForAllCases(shown); // as the window saves them
        const auto complete = until.isValid() ? std::vector<CaseId>() : std::get<Asked>(found).cases;
        const auto file
            = exportCalendar(*database, session.catalog(), shown, complete, session.language(), session.today());
        if (!file)
            return session.fail(file.error());
        if (auto done = writeSafely(path, *file); !done)
            return session.failFile(done.error());
    }
    session.answer(QJsonDocument(json), json.isEmpty() ? CommandLine::tr("Nothing is due.") : table.toString());
    return ExitCode::Success;
}

} // namespace

std::vector<Command> deadlineCommands()
{
    return {
        { u"deadlines"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "what is due, soonest first"), 0, 0,
            { { u"case"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "only in this case") },
                { u"until"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "only up to this day") },
                { u"ics"_s, u"FILE"_s, QT_TRANSLATE_NOOP("CommandLine", "also write a calendar file") } },
            deadlines },
    };
}

} // namespace hqs
