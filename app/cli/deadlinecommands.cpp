// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/agenda.h"
#include "cases/icalendar.h"
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

/// A term and whose it is.
struct Entry {
    CaseHead head;
    Appointment appointment;
};

/// The cases that are asked about. None, and told why, when there is no such case or the store fails.
std::variant<ExitCode, std::vector<Entry>> entriesOf(Session &session, Database &database, const Invocation &call)
{
    auto heads = CaseStore(database).list();
    if (!heads)
        return session.fail(heads.error());
    if (call.has(u"case"_s)) {
        const auto id = findCase(database, call.value(u"case"_s));
        if (!id)
            return session.failCase(id.error(), call.value(u"case"_s));
        std::erase_if(*heads, [&id](const CaseHead &head) { return head.id != *id; });
    }
    std::vector<Entry> entries;
    for (const CaseHead &head : *heads) {
        const auto file = CaseFile::open(session.catalog(), database, *head.id);
        if (!file)
            return session.fail(file.error());
        for (Appointment &appointment : agendaOf(session.catalog(), file->facts(session.today())))
            entries.push_back({ head, std::move(appointment) });
    }
    std::ranges::stable_sort(entries, {}, [](const Entry &entry) { return entry.appointment.due.due; });
    return entries;
}

QString explanationOf(const Session &session, const Entry &entry)
{
    return session.in(explain(*entry.appointment.rule, entry.appointment.due, session.catalog().calendar()));
}

QJsonObject jsonFor(const Session &session, const Entry &entry)
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

/// What is to be done, and for which quarter where it comes back with each.
QString titleOf(const Session &session, const Entry &entry)
{
    const auto &[rule, item, due, daysLeft] = entry.appointment;
    const QString title = session.in(rule->title);
    return rule->quarterly ? u"%1, %2"_s.arg(title, Quarter::of(due.event).toText()) : title;
}

/// A term that comes back each quarter is another entry each time.
CalendarEntry calendarEntry(const Session &session, const Entry &entry)
{
    const auto &[rule, item, due, daysLeft] = entry.appointment;
    const QString quarter = rule->quarterly ? u'.' + due.event.toString(Qt::ISODate) : QString();
    return { .uid = u"%1.%2.%3%4@hqsdesk"_s.arg(entry.head.number, rule->id.text()).arg(item).arg(quarter),
        .day = due.due,
        .summary = u"%1 (%2)"_s.arg(titleOf(session, entry), entry.head.number),
        .description = explanationOf(session, entry) + u'\n' + session.in(provenanceOf(*rule, due).basis) };
}

ExitCode deadlines(Session &session, const Invocation &call)
{
    const QDate until = givenDate(call.value(u"until"_s));
    if (call.has(u"until"_s) && !until.isValid())
        return session.fail(ExitCode::Usage, CommandLine::tr("--until is not a date. Write it as 2026-11-24."));
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    auto found = entriesOf(session, *database, call);
    if (const auto *code = std::get_if<ExitCode>(&found))
        return *code;

    QJsonArray json;
    std::vector<CalendarEntry> calendar;
    Table table({ CommandLine::tr("Due"), CommandLine::tr("Days left"), CommandLine::tr("Case"),
        CommandLine::tr("What"), CommandLine::tr("Standing") });
    for (const Entry &entry : std::get<std::vector<Entry>>(found)) {
        const auto &[rule, item, due, daysLeft] = entry.appointment;
        if (until.isValid() && due.due > until)
            continue;
        json.append(jsonFor(session, entry));
        calendar.push_back(calendarEntry(session, entry));
        table.add({ spelledWeekday(due.due, session.language()), QString::number(daysLeft), entry.head.number,
            titleOf(session, entry), wordsFor(provenanceOf(*rule, due).status) });
    }
    if (call.has(u"ics"_s)) {
        const QString path = QFileInfo(call.value(u"ics"_s)).absoluteFilePath();
        if (auto done = writeSafely(path, toICalendar(calendar, session.today())); !done)
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
