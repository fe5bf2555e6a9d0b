// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/agenda.h"
#include "cases/progress.h"
#include "catalog/spelling.h"
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"
#include "domain/folding.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 numberOf(CaseId id)
{
    return static_cast<qint64>(id);
}

QString titleOf(const Session &session, const Procedure &procedure, const StageId &id)
{
    const Stage *stage = procedure.stage(id);
    return stage ? session.in(stage->title) : QString();
}

/// A line of the list. Stage and term are those of today, not of the day of the last save.
struct Line {
    CaseHead head;
    StageId stage;
    QString stageTitle;
    std::optional<Appointment> next;
};

QJsonObject jsonFor(const Line &line)
{
    return { { u"id"_s, numberOf(*line.head.id) }, { u"number"_s, line.head.number },
        { u"name_ru"_s, line.head.titleRu }, { u"name_lat"_s, line.head.titleLat },
        { u"citizenship"_s, line.head.citizenship },
        { u"stage"_s, line.stage.isEmpty() ? QJsonValue() : QJsonValue(line.stage.text()) },
        { u"next_due"_s, line.next ? QJsonValue(line.next->due.due.toString(Qt::ISODate)) : QJsonValue() },
        { u"next_what"_s, line.next ? QJsonValue(line.next->rule->id.text()) : QJsonValue() },
        { u"closed_on"_s, line.head.closedOn ? QJsonValue(line.head.closedOn->toString(Qt::ISODate)) : QJsonValue() } };
}

QStringList wordsFor(const Session &session, const Line &line)
{
    return { QString::number(numberOf(*line.head.id)), line.head.number,
        session.language() == Language::Russian ? line.head.titleRu : line.head.titleLat, line.head.citizenship,
        line.stageTitle, line.next ? spelledDate(line.next->due.due) : QString(),
        line.next ? session.in(line.next->rule->title) : QString() };
}

ExitCode list(Session &session, const Invocation &call)
{
    const StageId stage(call.value(u"stage"_s));
    if (!stage.isEmpty() && !session.catalog().hasStage(stage))
        return session.fail(ExitCode::BadInput, CommandLine::tr("There is no stage %1.").arg(stage.text()));
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const auto heads = CaseStore(*database).list();
    if (!heads)
        return session.fail(heads.error());

    const QStringList words = folded(call.value(u"text"_s)).split(u' ', Qt::SkipEmptyParts);
    QJsonArray json;
    Table table({ CommandLine::tr("Id"), CommandLine::tr("Number"), CommandLine::tr("Name"),
        CommandLine::tr("Citizenship"), CommandLine::tr("Stage"), CommandLine::tr("Due"), CommandLine::tr("What") });
    for (const CaseHead &head : *heads) {
        if (!contains(head.searchText, words))
            continue;
        const auto file = CaseFile::open(session.catalog(), *database, *head.id);
        if (!file)
            return session.fail(file.error());
        const Facts facts = file->facts(session.today());
        Line line { .head = head, .stage = currentStage(file->procedure(), facts), .stageTitle = {}, .next = {} };
        if (!stage.isEmpty() && line.stage != stage)
            continue;
        line.stageTitle = head.closedOn ? CommandLine::tr("closed on %1").arg(spelledDate(*head.closedOn))
                                        : titleOf(session, file->procedure(), line.stage);
        if (auto agenda = agendaOf(session.catalog(), facts); !agenda.empty() && !head.closedOn)
            line.next = std::move(agenda.front());
        json.append(jsonFor(line));
        table.add(wordsFor(session, line));
    }
    session.answer(QJsonDocument(json), json.isEmpty() ? CommandLine::tr("No cases.") : table.toString());
    return ExitCode::Success;
}

ExitCode show(Session &session, const Invocation &call)
{
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const CaseFile &file = std::get<OpenCase>(opened).file;
    const StageId stage = currentStage(file.procedure(), file.facts(session.today()));
    QJsonObject json { { u"id"_s, numberOf(*file.id()) }, { u"number"_s, file.head().number },
        { u"opened_on"_s, file.head().openedOn.toString(Qt::ISODate) },
        { u"stage"_s, stage.isEmpty() ? QJsonValue() : QJsonValue(stage.text()) } };
    Table table({ CommandLine::tr("Field"), CommandLine::tr("Meaning"), CommandLine::tr("Value") });
    for (const Role &role : session.catalog().roles()) {
        for (const auto &[place, value] : file.record()) {
            if (roleOf(place.field) != role.id)
                continue;
            json.insert(toPath(place), shownValue(value));
            const Field *field = session.catalog().field(place.field);
            table.add({ toPath(place), field ? session.in(field->label) : QString(),
                field ? spelled(*field, value, session.language()) : toStorage(value) });
        }
    }
    const QString title
        = CommandLine::tr("Case %1, opened on %2; stage: %3")
              .arg(file.head().number, spelledDate(file.head().openedOn),
                  stage.isEmpty() ? CommandLine::tr("all done") : titleOf(session, file.procedure(), stage));
    session.answer(QJsonDocument(json), title + u'\n' + table.toString());
    return ExitCode::Success;
}

ExitCode set(Session &session, const Invocation &call)
{
    std::map<QString, QString> answers;
    for (const QString &assignment : call.arguments.mid(1)) {
        const qsizetype sign = assignment.indexOf(u'=');
        if (sign < 1)
            return session.fail(ExitCode::Usage, CommandLine::tr("Write PATH=VALUE, not %1.").arg(assignment));
        if (!answers.emplace(assignment.left(sign), assignment.mid(sign + 1)).second)
            return session.fail(ExitCode::Usage, CommandLine::tr("%1 is given twice.").arg(assignment.left(sign)));
    }
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const Record before = file.record();
    const auto refusals = assign(file, answers, session.today(), givenValue);
    for (const Refusal &refusal : refusals)
        session.tell(wordsFor(refusal));
    if (!refusals.empty())
        return session.fail(ExitCode::BadInput, CommandLine::tr("Nothing was changed."));

    QJsonArray changed;
    for (const auto &[path, written] : answers) {
        const Place place = *fromPath(path);
        const FieldValue *now = file.record().find(place);
        const FieldValue *then = before.find(place);
        if ((now == nullptr) != (then == nullptr) || (now && *now != *then))
            changed.append(path);
    }
    if (auto done = file.save(database, session.today()); !done)
        return session.fail(done.error());
    session.answer(QJsonDocument(QJsonObject { { u"id"_s, numberOf(*file.id()) }, { u"changed"_s, changed } }),
        CommandLine::tr("%n field(s) changed.", nullptr, static_cast<int>(changed.size())));
    return ExitCode::Success;
}

} // namespace

std::vector<Command> caseCommands()
{
    return {
        { u"case list"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "the cases, newest first"), 0, 0,
            { { u"stage"_s, u"STAGE"_s, QT_TRANSLATE_NOOP("CommandLine", "only those at this stage") },
                { u"text"_s, u"TEXT"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "only those with these words: name, passport, number") } },
            list },
        { u"case show"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "all answers of a case"), 1, 1, {}, show },
        { u"case new"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "opens a case with the answers of a JSON file"), 0, 0,
            { { u"from"_s, u"FILE"_s,
                QT_TRANSLATE_NOOP(
                    "CommandLine", "{\"specialist.surnameRu\": \"Ким\", …}; \"employer\": INN of a known one") } },
            newCase },
        { u"case set"_s, u"ID PATH=VALUE…"_s, QT_TRANSLATE_NOOP("CommandLine", "changes answers: all of them, or none"),
            2, 1000, {}, set },
    };
}

} // namespace hqs
