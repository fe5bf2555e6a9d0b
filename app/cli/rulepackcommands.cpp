// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/officewords.h"
#include "cases/rulearrival.h"
#include "catalog/spelling.h"
#include "cli/command.h"
#include "cli/rulekeycommands.h"
#include "cli/words.h"
#include "storage/officeperson.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(RuleTopic topic)
{
    switch (topic) {
    case RuleTopic::Parameter:
        return u"parameter"_s;
    case RuleTopic::Deadline:
        return u"deadline"_s;
    case RuleTopic::Paper:
        return u"paper"_s;
    case RuleTopic::Check:
        return u"check"_s;
    case RuleTopic::Form:
        return u"form"_s;
    case RuleTopic::Field:
        return u"field"_s;
    case RuleTopic::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString codeOf(Novelty novelty)
{
    switch (novelty) {
    case Novelty::New:
        return u"new"_s;
    case Novelty::Changed:
        return u"changed"_s;
    case Novelty::Gone:
        return u"gone"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray jsonSentences(const Session &session, const std::vector<Text> &sentences)
{
    QJsonArray json;
    for (const Text &sentence : sentences)
        json.append(session.in(sentence));
    return json;
}

QJsonObject jsonArrival(const Session &session, const RuleArrival &arrival)
{
    QJsonArray differences;
    for (const RuleDifference &difference : arrival.differences)
        differences.append(QJsonObject { { u"topic"_s, codeOf(difference.topic) },
            { u"kind"_s, codeOf(difference.novelty) }, { u"id"_s, difference.id },
            { u"title"_s, session.in(difference.title) }, { u"words"_s, jsonSentences(session, difference.sentences) },
            { u"basis"_s, session.in(difference.basis) } });
    QJsonArray cases;
    for (const TouchedCase &touched : arrival.cases)
        cases.append(QJsonObject { { u"id"_s, static_cast<qint64>(touched.id) }, { u"number"_s, touched.number },
            { u"name"_s, session.in(touched.name) }, { u"words"_s, jsonSentences(session, touched.differences) } });
    const RulePack &pack = *arrival.coming.pack;
    return { { u"edition"_s, pack.edition }, { u"edition_in_use"_s, session.catalog().edition() },
        { u"issued_on"_s, pack.issuedOn.toString(Qt::ISODate) }, { u"signed_by"_s, pack.signer.fingerprint() },
        { u"differences"_s, differences }, { u"cases"_s, cases } };
}

void addSentences(const Session &session, const std::vector<Text> &sentences, QStringList &lines)
{
    for (const Text &sentence : sentences)
        lines << u"    "_s + session.in(sentence);
}

QString wordsForArrival(const Session &session, const RuleArrival &arrival)
{
    const RulePack &pack = *arrival.coming.pack;
    QStringList lines { CommandLine::tr("Rules of edition %1, issued on %2; in use is %3.")
                            .arg(pack.edition, spelledDate(pack.issuedOn), session.catalog().edition()),
        CommandLine::tr("Signed by the key %1").arg(pack.signer.fingerprint()) };
    std::optional<RuleTopic> topic;
    for (const RuleDifference &difference : arrival.differences) {
        if (topic != difference.topic)
            lines << QString() << session.in(titleOf(difference.topic));
        topic = difference.topic;
        lines << u"  %1 — %2 (%3)"_s.arg(
            session.in(difference.title), session.in(wordFor(difference.novelty)), difference.id);
        addSentences(session, difference.sentences, lines);
        if (!difference.basis.isEmpty())
            lines << u"    "_s + CommandLine::tr("Basis: %1").arg(session.in(difference.basis));
    }
    if (arrival.differences.empty())
        lines << CommandLine::tr("Only the edition is another; the rules are the same.");
    lines << QString() << CommandLine::tr("%n open case(s) touched", nullptr, static_cast<int>(arrival.cases.size()));
    for (const TouchedCase &touched : arrival.cases) {
        lines << u"  %1 %2"_s.arg(touched.number, session.in(touched.name));
        addSentences(session, touched.differences, lines);
    }
    return lines.join(u'\n');
}

ExitCode importRules(Session &session, const Invocation &call)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const auto inUse = session.ruleBook();
    if (!inUse)
        return session.fail(inUse.error());
    const QString path = QFileInfo(call.arguments.front()).absoluteFilePath();
    const auto arrival = examineArrival(path, *database, *inUse, session.today());
    if (!arrival)
        return session.failFile(arrival.error());
    const bool isInstalled = call.has(u"accept"_s);
    QJsonObject json = jsonArrival(session, *arrival);
    json.insert(u"installed"_s, isInstalled);
    const QString words = wordsForArrival(session, *arrival);
    if (isInstalled) {
        const auto act = rulesAct(session, *database, call, QFileInfo(path).fileName());
        if (!act)
            return session.fail(act.error());
        const auto done = installRules(arrival->coming, *database, session.catalog().edition(), *act, session.today());
        if (!done)
            return session.fail(done.error());
    }
    session.answer(QJsonDocument(json),
        words + u"\n\n"_s
            + (isInstalled
                    ? CommandLine::tr("The rules of edition %1 are installed.").arg(arrival->coming.pack->edition)
                    : CommandLine::tr("Nothing was changed. To install these rules add --accept.")));
    return ExitCode::Success;
}

} // namespace

std::vector<Command> rulePackCommands()
{
    std::vector<Command> commands = ruleKeyCommands();
    commands.insert(commands.begin(),
        { u"law import"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "shows what a signed pack of rules would change, and installs it"), 1, 1,
            { { u"accept"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "installs the rules") },
                { u"by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "who answers for it, in the journal") } },
            importRules });
    return commands;
}

} // namespace hqs
