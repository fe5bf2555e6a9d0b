// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/explanation.h"
#include "catalog/spelling.h"
#include "cli/answers.h"
#include "cli/codes.h"
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue jsonFor(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonFor(const Session &session, const Provenance &provenance)
{
    const QString &checkedBy = provenance.checkedBy;
    const bool isOffice = provenance.isOfficeCheck || provenance.status == LawStatus::Office;
    return { { u"basis"_s, session.in(provenance.basis) }, { u"status"_s, codeOf(provenance.status) },
        { u"confidence"_s, codeOf(provenance.confidence) }, { u"seen_true_on"_s, jsonFor(provenance.seenTrueOn) },
        { u"checked_by"_s, checkedBy.isEmpty() ? QJsonValue() : QJsonValue(checkedBy) },
        { u"checked_on"_s, jsonFor(provenance.checkedOn) }, { u"by_office"_s, isOffice },
        { u"note"_s, session.in(provenance.note) }, { u"office_note"_s, provenance.checkNote } };
}

/// By its id, or by one with a year at the end ("thr.general.2024", "fee.invitation.x"), as research notes name them.
const Parameter *parameterNamed(const Catalog &catalog, const QString &id)
{
    static const QRegularExpression end(uR"(\.(\d{4}|x)$)"_s);
    const Parameter *exact = catalog.parameters().find(ParameterId(id));
    return exact ? exact : catalog.parameters().find(ParameterId(QString(id).remove(end)));
}

QString checkWords(const Provenance &provenance)
{
    if (!provenance.isChecked())
        return CommandLine::tr("Nobody has compared it with the official text yet.");
    const QString words = provenance.status == LawStatus::Office ? CommandLine::tr("Set by: %1, %2")
                                                                 : CommandLine::tr("Checked: %1, %2");
    return words.arg(provenance.checkedBy, spelledDate(provenance.checkedOn));
}

/// The date an option gives. None, and told so, when it is missing or is no date.
std::optional<QDate> dateOf(Session &session, const Invocation &call, const QString &option)
{
    const QDate day = givenDate(call.value(option));
    if (day.isValid())
        return day;
    session.tell(CommandLine::tr("--%1 must be a date. Write it as 2026-11-24.").arg(option));
    return std::nullopt;
}

ExitCode value(Session &session, const Invocation &call)
{
    const auto day = dateOf(session, call, u"on"_s);
    if (!day)
        return ExitCode::Usage;
    if (const auto done = session.hearOffice(); !done)
        return session.fail(done.error());
    const QString &id = call.arguments.front();
    const Parameter *parameter = parameterNamed(session.catalog(), id);
    if (!parameter)
        return session.fail(
            ExitCode::BadInput, CommandLine::tr("There is no parameter %1. List them with: law list.").arg(id));
    const ParameterValue *value = parameter->on(*day);
    if (!value)
        return session.fail(
            ExitCode::BadInput, CommandLine::tr("%1 has no value on %2.").arg(parameter->id.text(), spelledDate(*day)));

    QJsonObject json = jsonFor(session, value->provenance);
    json.insert(u"id"_s, parameter->id.text());
    json.insert(u"title"_s, session.in(parameter->title));
    json.insert(u"value"_s, value->amount);
    json.insert(u"unit"_s, codeOf(value->unit));
    json.insert(u"from"_s, jsonFor(value->from));
    json.insert(u"to"_s, jsonFor(value->to));
    QStringList words { u"%1: %2"_s.arg(
        session.in(parameter->title), spelledAmount(value->amount, value->unit, session.language())) };
    words << CommandLine::tr("Basis: %1").arg(session.in(value->provenance.basis));
    words << CommandLine::tr("Standing: %1").arg(wordsFor(value->provenance.status));
    if (value->provenance.seenTrueOn.isValid())
        words << CommandLine::tr("Last seen in force: %1").arg(spelledDate(value->provenance.seenTrueOn));
    words << checkWords(value->provenance);
    for (const ParameterValue &replaced : parameter->replaced) {
        if (replaced.holdsOn(*day))
            words << CommandLine::tr("The rules say: %1")
                         .arg(spelledAmount(replaced.amount, replaced.unit, session.language()));
    }
    if (!value->provenance.note.isEmpty())
        words << session.in(value->provenance.note);
    session.answer(QJsonDocument(json), words.join(u'\n'));
    return ExitCode::Success;
}

ExitCode due(Session &session, const Invocation &call)
{
    const auto event = dateOf(session, call, u"event"_s);
    if (!event)
        return ExitCode::Usage;
    if (const auto done = session.hearOffice(); !done)
        return session.fail(done.error());
    const Catalog &catalog = session.catalog();
    const QString &id = call.arguments.front();
    const DeadlineRule *rule = catalog.deadline(DeadlineId(id));
    if (!rule)
        return session.fail(
            ExitCode::BadInput, CommandLine::tr("There is no deadline %1. List them with: law list.").arg(id));
    const auto due = dueAfter(*rule, *event, catalog.parameters(), catalog.calendar());
    if (!due)
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("On %1 the law knew no such term, or the calendar does not reach so far.")
                .arg(spelledDate(*event)));
    const QString explanation = session.in(explain(*rule, *due, catalog.calendar()));
    const Provenance &provenance = provenanceOf(*rule, *due);
    QJsonObject json = jsonFor(session, provenance);
    json.insert(u"rule"_s, rule->id.text());
    json.insert(u"event_date"_s, jsonFor(due->event));
    json.insert(u"due"_s, jsonFor(due->due));
    json.insert(u"safe_due"_s, jsonFor(due->safeDue));
    json.insert(u"provisional"_s, due->provisional);
    json.insert(u"explanation"_s, explanation);
    session.answer(QJsonDocument(json),
        u"%1: %2\n%3\n%4"_s.arg(
            session.in(rule->title), spelledDate(due->due), explanation, session.in(provenance.basis)));
    return ExitCode::Success;
}

ExitCode workdays(Session &session, const Invocation &call)
{
    const QDate first = givenDate(call.arguments[0]);
    const QDate last = givenDate(call.arguments[1]);
    if (!first.isValid() || !last.isValid() || last < first)
        return session.fail(
            ExitCode::Usage, CommandLine::tr("Write two dates, the earlier first: 2026-11-01 2026-11-30."));
    if (const auto done = session.hearOffice(); !done)
        return session.fail(done.error());
    const auto count = session.catalog().calendar().workingDays(first, last);
    if (!count)
        return session.fail(ExitCode::BadInput, CommandLine::tr("The calendar does not cover these years."));
    const bool isProvisional = session.catalog().calendar().standing(first, last) != Standing::Decreed;
    QString words = CommandLine::tr("%n working day(s)", nullptr, *count);
    if (isProvisional)
        words += u' ' + CommandLine::tr("(provisional: a decree may still move days off)");
    session.answer(QJsonDocument(QJsonObject { { u"count"_s, *count }, { u"provisional"_s, isProvisional } }), words);
    return ExitCode::Success;
}

QJsonArray jsonFor(const std::vector<QDate> &days)
{
    QJsonArray list;
    for (const QDate day : days)
        list.append(day.toString(Qt::ISODate));
    return list;
}

QString wordsFor(const Session &session, const std::vector<QDate> &days)
{
    QStringList list;
    for (const QDate day : days)
        list << spelledWeekday(day, session.language());
    return list.join(u", "_s);
}

ExitCode calendar(Session &session, const Invocation &call)
{
    bool isNumber = false;
    const int year = call.arguments.front().toInt(&isNumber);
    if (!isNumber)
        return session.fail(ExitCode::Usage, CommandLine::tr("Write a year: 2026."));
    if (const auto done = session.hearOffice(); !done)
        return session.fail(done.error());
    const WorkCalendar &calendar = session.catalog().calendar();
    const Standing standing = calendar.standing(year);
    if (standing == Standing::Unknown)
        return session.fail(ExitCode::BadInput, CommandLine::tr("The calendar does not cover these years."));
    const Provenance &provenance = calendar.provenance(year);
    QJsonObject json = jsonFor(session, provenance);
    json.insert(u"year"_s, year);
    json.insert(u"off"_s, jsonFor(calendar.daysOff(year)));
    json.insert(u"short"_s, jsonFor(calendar.shortDays(year)));
    json.insert(u"working_weekends"_s, jsonFor(calendar.workingWeekends(year)));
    json.insert(u"provisional"_s, standing == Standing::Provisional);
    QStringList words {
        CommandLine::tr("Days off from Monday to Friday: %1").arg(wordsFor(session, calendar.daysOff(year))),
        CommandLine::tr("Shorter by an hour: %1").arg(wordsFor(session, calendar.shortDays(year)))
    };
    if (const auto worked = calendar.workingWeekends(year); !worked.empty())
        words << CommandLine::tr("Working days at the weekend: %1").arg(wordsFor(session, worked));
    words << CommandLine::tr("Basis: %1").arg(session.in(provenance.basis));
    if (standing == Standing::Provisional)
        words << CommandLine::tr("(provisional: a decree may still move days off)");
    session.answer(QJsonDocument(json), words.join(u'\n'));
    return ExitCode::Success;
}

ExitCode listEntries(Session &session, const Invocation &)
{
    if (const auto done = session.hearOffice(); !done)
        return session.fail(done.error());
    QJsonArray parameters;
    QJsonArray deadlines;
    Table table({ CommandLine::tr("Id"), CommandLine::tr("Value today"), CommandLine::tr("Standing"),
        CommandLine::tr("What") });
    for (const auto &[id, parameter] : session.catalog().parameters()) {
        const ParameterValue *value = parameter.on(session.today());
        QJsonObject json = value ? jsonFor(session, value->provenance) : QJsonObject();
        json.insert(u"id"_s, id.text());
        json.insert(u"title"_s, session.in(parameter.title));
        json.insert(u"value"_s, value ? QJsonValue(value->amount) : QJsonValue());
        json.insert(u"unit"_s, value ? QJsonValue(codeOf(value->unit)) : QJsonValue());
        parameters.append(json);
        table.add({ id.text(), value ? spelledAmount(value->amount, value->unit, session.language()) : u"—"_s,
            value ? wordsFor(value->provenance.status) : QString(), session.in(parameter.title) });
    }
    for (const DeadlineRule &rule : session.catalog().deadlines()) {
        QJsonObject json = jsonFor(session, rule.provenance);
        json.insert(u"id"_s, rule.id.text());
        json.insert(u"title"_s, session.in(rule.title));
        json.insert(u"event"_s, session.in(rule.eventTitle));
        deadlines.append(json);
        table.add({ rule.id.text(), QString(), wordsFor(rule.provenance.status), session.in(rule.title) });
    }
    const QString edition = session.catalog().edition();
    const QJsonObject json { { u"edition"_s, edition }, { u"parameters"_s, parameters },
        { u"deadlines"_s, deadlines } };
    session.answer(QJsonDocument(json), CommandLine::tr("Rules of edition %1").arg(edition) + u'\n' + table.toString());
    return ExitCode::Success;
}

} // namespace

std::vector<Command> lawCommands()
{
    return {
        { u"law value"_s, u"PARAMETER"_s, QT_TRANSLATE_NOOP("CommandLine", "a number of the law on a day"), 1, 1,
            { { u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "the day") } }, value },
        { u"law due"_s, u"RULE"_s, QT_TRANSLATE_NOOP("CommandLine", "when a term ends that an event starts"), 1, 1,
            { { u"event"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "the day of the event") } }, due },
        { u"law workdays"_s, u"FROM TO"_s, QT_TRANSLATE_NOOP("CommandLine", "working days, both days included"), 2, 2,
            {}, workdays },
        { u"law calendar"_s, u"YEAR"_s, QT_TRANSLATE_NOOP("CommandLine", "days off and short days of a year"), 1, 1, {},
            calendar },
        { u"law diff"_s, u"DATE1 DATE2"_s, QT_TRANSLATE_NOOP("CommandLine", "what changes in the law between two days"),
            2, 2, {}, lawDiff },
        { u"law list"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "all parameters and deadlines of the rules"), 0, 0, {},
            listEntries },
    };
}

} // namespace hqs
