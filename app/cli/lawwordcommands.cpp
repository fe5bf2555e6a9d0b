// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/officewords.h"
#include "catalog/spelling.h"
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"
#include "storage/officeperson.h"
#include "storage/safefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue jsonDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString titleOf(const Session &session, const QString &rule)
{
    if (const DeadlineRule *deadline = session.catalog().deadline(DeadlineId(rule)))
        return session.in(deadline->title);
    const Parameter *parameter = session.catalog().parameters().find(ParameterId(rule));
    return parameter ? session.in(parameter->title) : rule;
}

QString whatIsSaid(const Session &session, const LawWord &word)
{
    const auto *value = std::get_if<OfficeValue>(&word.said);
    if (!value)
        return CommandLine::tr("checked: %1").arg(std::get<Comparison>(word.said).compared);
    return CommandLine::tr("own value: %1").arg(spelledAmount(value->amount, value->unit, session.language()));
}

QJsonObject jsonWord(const Session &session, const LawWord &word)
{
    QJsonObject json { { u"kind"_s, word.isValue() ? u"value"_s : u"check"_s }, { u"rule"_s, word.rule },
        { u"title"_s, titleOf(session, word.rule) }, { u"from"_s, jsonDay(word.from) }, { u"note"_s, word.note },
        { u"by"_s, word.by }, { u"on"_s, jsonDay(word.on) }, { u"at"_s, word.at.toUTC().toString(Qt::ISODateWithMs) } };
    if (const auto *check = std::get_if<Comparison>(&word.said))
        json.insert(u"compared"_s, check->compared);
    if (const auto *value = std::get_if<OfficeValue>(&word.said)) {
        json.insert(u"to"_s, jsonDay(value->to));
        json.insert(u"value"_s, value->amount);
        json.insert(u"unit"_s, codeOf(value->unit));
        json.insert(u"basis"_s, value->basis.in(session.language()));
    }
    return json;
}

QStringList rowOf(const Session &session, const LawWord &word)
{
    return { word.rule, whatIsSaid(session, word), word.from.isValid() ? spelledDate(word.from) : QString(), word.by,
        spelledDate(word.on) };
}

ExitCode listWords(Session &session, const Invocation &)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const auto words = LawWordStore(*database).list();
    if (!words)
        return session.fail(words.error());
    QJsonArray json;
    Table table({ CommandLine::tr("Rule"), CommandLine::tr("What the office says"), CommandLine::tr("From"),
        CommandLine::tr("By"), CommandLine::tr("On"), CommandLine::tr("Counts") });
    for (const LawWord &word : *words) {
        const bool counts = examine(word, session.catalog()).has_value();
        QJsonObject line = jsonWord(session, word);
        line.insert(u"counts"_s, counts);
        json.append(line);
        table.add(rowOf(session, word) << (counts ? CommandLine::tr("yes")
                                                  : CommandLine::tr("no: the rules say something else now")));
    }
    session.answer(QJsonDocument(json),
        json.isEmpty() ? CommandLine::tr("Your office has said nothing of the law yet.") : table.toString());
    return ExitCode::Success;
}

ExitCode exportWords(Session &session, const Invocation &call)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const auto words = LawWordStore(*database).list();
    if (!words)
        return session.fail(words.error());
    const QString path = QFileInfo(call.arguments.front()).absoluteFilePath();
    if (auto done = writeSafely(path, lawWordFile(*words)); !done)
        return session.failFile(done.error());
    const int count = static_cast<int>(words->size());
    session.answer(QJsonDocument(QJsonObject { { u"file"_s, path }, { u"words"_s, count } }),
        CommandLine::tr("%n word(s) of your office written to %1.", nullptr, count).arg(path));
    return ExitCode::Success;
}

QString codeOfStanding(WordStanding standing)
{
    switch (standing) {
    case WordStanding::New:
        return u"new"_s;
    case WordStanding::Same:
        return u"same"_s;
    case WordStanding::Newer:
        return u"newer"_s;
    case WordStanding::Older:
        return u"older"_s;
    case WordStanding::Unfit:
        return u"unfit"_s;
    }
    Q_UNREACHABLE();
}

QString wordsForStanding(WordStanding standing)
{
    switch (standing) {
    case WordStanding::New:
        return CommandLine::tr("new");
    case WordStanding::Same:
        return CommandLine::tr("is here already");
    case WordStanding::Newer:
        return CommandLine::tr("newer than what is said here: replaces it");
    case WordStanding::Older:
        return CommandLine::tr("not newer than what is said here: left out");
    case WordStanding::Unfit:
        return CommandLine::tr("not about these rules: left out");
    }
    Q_UNREACHABLE();
}

/// A file of words that cannot be read is bad input, whatever kind of file it is.
ExitCode failWordFile(Session &session, const Error &error)
{
    const ExitCode code = session.failFile(error);
    session.tell(error.detail);
    const bool isBad
        = error.fault == Fault::BadInput || error.fault == Fault::NotOurs || error.fault == Fault::NewerSchema;
    return isBad ? ExitCode::BadInput : code;
}

ExitCode importWords(Session &session, const Invocation &call)
{
    const auto coming = readWordFile(QFileInfo(call.arguments.front()).absoluteFilePath());
    if (!coming)
        return failWordFile(session, coming.error());
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const auto here = LawWordStore(*database).list();
    const auto person = officePerson(*database);
    if (!here || !person)
        return session.fail(!here ? here.error() : person.error());

    QJsonArray json;
    std::vector<LawWord> taken;
    Table table({ CommandLine::tr("Rule"), CommandLine::tr("What the office says"), CommandLine::tr("From"),
        CommandLine::tr("By"), CommandLine::tr("On"), CommandLine::tr("Here") });
    for (const WordArrival &arrival : arrivalsOf(*coming, *here, session.catalog())) {
        QJsonObject line = jsonWord(session, arrival.word);
        line.insert(u"standing"_s, codeOfStanding(arrival.standing));
        line.insert(u"here"_s, arrival.here ? QJsonValue(jsonWord(session, *arrival.here)) : QJsonValue());
        json.append(line);
        table.add(rowOf(session, arrival.word) << wordsForStanding(arrival.standing));
        if (arrival.isTaken())
            taken.push_back(arrival.word);
    }
    const bool isAccepted = call.has(u"accept"_s);
    const int count = static_cast<int>(taken.size());
    if (isAccepted) {
        const QString by = call.value(u"by"_s).trimmed();
        const Act act { .who = !by.isEmpty() ? by : person->value_or(systemPerson()),
            .at = momentOn(session.today()),
            .why = QFileInfo(call.arguments.front()).fileName() };
        if (auto done = takeWords(session.officeLaw(), *database, taken, act, session.today()); !done)
            return session.fail(done.error());
    }
    const QString outcome = isAccepted
        ? CommandLine::tr("%n word(s) taken over.", nullptr, count)
        : CommandLine::tr("%n word(s) would be taken over. Nothing was changed; add --accept.", nullptr, count);
    session.answer(
        QJsonDocument(QJsonObject { { u"accepted"_s, isAccepted }, { u"taken"_s, count }, { u"words"_s, json } }),
        table.toString() + outcome);
    return ExitCode::Success;
}

} // namespace

std::vector<Command> lawWordCommands()
{
    return {
        { u"law words list"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "what your office itself says of the law"), 0, 0,
            {}, listWords },
        { u"law words export"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "writes what your office says to a file for another office"), 1, 1, {},
            exportWords },
        { u"law words import"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "shows what the file of another office would change"), 1, 1,
            { { u"accept"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "takes over what is new or newer") },
                { u"by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "who answers for it, in the journal") } },
            importWords },
    };
}

} // namespace hqs
