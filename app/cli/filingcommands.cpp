// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filingcommands.h"

#include "about/programversion.h"
#include "catalog/spelling.h"
#include "cli/answers.h"
#include "cli/codes.h"
#include "cli/rulekeycommands.h"
#include "cli/table.h"
#include "cli/words.h"
#include "storage/safefile.h"

#include "reports/filingwords.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOutcome(const FilingOutcome &outcome)
{
    return { { u"what"_s, codeOf(outcome.kind) }, { u"on"_s, outcome.on.toString(Qt::ISODate) },
        { u"channel"_s, outcome.channel ? QJsonValue(codeOf(*outcome.channel)) : QJsonValue() },
        { u"number"_s, orNull(outcome.number) }, { u"tracking"_s, orNull(outcome.tracking) },
        { u"words"_s, orNull(outcome.words) },
        { u"scan"_s, outcome.scan ? QJsonValue(static_cast<qint64>(*outcome.scan)) : QJsonValue() },
        { u"by"_s, outcome.by }, { u"at"_s, outcome.at.toString(Qt::ISODateWithMs) } };
}

QJsonObject jsonFiling(const Session &session, const Filing &filing)
{
    QJsonArray papers;
    for (const FiledPaper &paper : filing.papers) {
        papers.append(QJsonObject { { u"form"_s, paper.form.text() }, { u"edition"_s, paper.edition },
            { u"edition_status"_s, paper.standing }, { u"title"_s, session.in(paper.title) },
            { u"pages"_s, paper.pages }, { u"size"_s, paper.file.size }, { u"sha256"_s, paper.file.sha256 } });
    }
    QJsonArray outcomes;
    for (const FilingOutcome &outcome : filing.outcomes)
        outcomes.append(jsonOutcome(outcome));
    return { { u"filing"_s, static_cast<qint64>(*filing.id) }, { u"stage"_s, filing.stage.text() },
        { u"state"_s, codeOf(stateOf(filing)) }, { u"for_day"_s, filing.forDay.toString(Qt::ISODate) },
        { u"corrects"_s, filing.corrects ? QJsonValue(static_cast<qint64>(*filing.corrects)) : QJsonValue() },
        { u"program"_s, filing.program }, { u"rules"_s, filing.rules }, { u"by"_s, filing.by },
        { u"at"_s, filing.at.toString(Qt::ISODateWithMs) }, { u"hash"_s, filing.hash }, { u"papers"_s, papers },
        { u"outcomes"_s, outcomes } };
}

void answerWith(Session &session, const Filing &filing)
{
    QStringList lines {
        CommandLine::tr("Filing %1: %2.").arg(static_cast<qint64>(*filing.id)).arg(wordsFor(stateOf(filing)))
    };
    for (const FiledPaper &paper : filing.papers)
        lines << u"  %1  %2"_s.arg(paper.file.sha256.left(16), session.in(paper.title));
    session.answer(QJsonDocument(jsonFiling(session, filing)), lines.join(u'\n'));
}

/// The day after --on, or today. None, and told why, when it is not a date.
std::optional<QDate> dayGiven(Session &session, const Invocation &call, const QString &option)
{
    if (!call.has(option))
        return session.today();
    const QDate day = givenDate(call.value(option));
    if (day.isValid())
        return day;
    session.tell(CommandLine::tr("--%1 is not a date. Write it as 2026-11-24.").arg(option));
    return std::nullopt;
}

/// Which papers are sealed: those named, or all of the stage. None, and told why, when one must be acknowledged first.
std::optional<std::vector<PaperChoice>> papersGiven(
    Session &session, const CaseFile &file, const FormLibrary &forms, QDate day, const Invocation &call)
{
    const QStringList wanted = call.options.values(u"form"_s);
    const auto plan = printPlan(forms, file, day, StageId(call.value(u"stage"_s)));
    std::vector<PaperChoice> papers;
    bool awaits = false;
    for (const PlannedForm &planned : plan) {
        if (!wanted.isEmpty() && !wanted.contains(planned.form->id.text()))
            continue;
        if (planned.needsAcknowledgement && !planned.acknowledgedOn.isValid()) {
            session.tell(CommandLine::tr("%1, edition %2: %3. Print it with --acknowledge first.")
                             .arg(planned.form->id.text(), planned.form->edition, wordsFor(planned.status)));
            awaits = true;
        }
        papers.push_back({ planned.form->id, planned.item });
    }
    for (const QString &form : wanted) {
        if (std::ranges::find(papers, FormId(form), &PaperChoice::form) == papers.end()) {
            session.tell(CommandLine::tr("The form %1 is not a paper of this stage on this day.").arg(form));
            awaits = true;
        }
    }
    if (papers.empty() && !awaits)
        session.tell(CommandLine::tr("This stage has no papers to file."));
    return awaits || papers.empty() ? std::nullopt : std::optional(papers);
}

ExitCode sealFiling(Session &session, const Invocation &call)
{
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const StageId stage(call.value(u"stage"_s));
    if (!file.procedure().stage(stage))
        return session.fail(ExitCode::BadInput, CommandLine::tr("There is no stage %1.").arg(stage.text()));
    const auto day = dayGiven(session, call, u"for"_s);
    const auto forms = session.forms();
    if (!forms)
        return session.fail(forms.error());
    const auto papers = day ? papersGiven(session, file, **forms, *day, call) : std::nullopt;
    if (!papers)
        return ExitCode::BadInput;
    const auto act = rulesAct(session, database, call, {});
    if (!act)
        return session.fail(act.error());
    const FilingOrder sealing {
        .stage = stage, .forDay = *day, .papers = *papers, .program = programVersion().version
    };
    const auto filing = seal(database, file, **forms, sealing, *act);
    if (!filing)
        return session.fail(filing.error());
    answerWith(session, *filing);
    return ExitCode::Success;
}

ExitCode listFilings(Session &session, const Invocation &call)
{
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const auto filings = FilingStore(database).ofCase(*file.id());
    if (!filings)
        return session.fail(filings.error());
    QJsonArray json;
    Table table({ CommandLine::tr("Filing"), CommandLine::tr("For the day"), CommandLine::tr("State"),
        CommandLine::tr("Papers") });
    for (const Filing &filing : *filings) {
        json.append(jsonFiling(session, filing));
        QStringList titles;
        for (const FiledPaper &paper : filing.papers)
            titles << session.in(paper.title);
        table.add({ QString::number(static_cast<qint64>(*filing.id)), spelledDate(filing.forDay),
            wordsFor(stateOf(filing)), titles.join(u"; "_s) });
    }
    session.answer(
        QJsonDocument(json), json.isEmpty() ? CommandLine::tr("Nothing was filed in this case.") : table.toString());
    return ExitCode::Success;
}

/// The scan named with --scan. None, and told why, when it cannot be read.
Result<std::optional<ProofScan>> scanGiven(const Invocation &call)
{
    if (!call.has(u"scan"_s))
        return std::optional<ProofScan>();
    const QFileInfo file(call.value(u"scan"_s));
    auto content = readWhole(file.absoluteFilePath(), largestScan);
    if (!content)
        return content.error();
    return std::optional(ProofScan { .title = file.fileName(), .content = *std::move(content) });
}

ExitCode enterOutcome(Session &session, const Invocation &call, FilingOutcome outcome)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const FilingId id { call.arguments.front().toLongLong() };
    auto filing = FilingStore(*database).load(id);
    if (!filing)
        return filing.error().fault == Fault::NotFound
            ? session.fail(ExitCode::BadInput, CommandLine::tr("There is no filing %1.").arg(call.arguments.front()))
            : session.fail(filing.error());
    const auto day = dayGiven(session, call, u"on"_s);
    if (!day)
        return ExitCode::BadInput;
    auto scan = scanGiven(call);
    if (!scan)
        return session.failFile(scan.error());
    auto file = CaseFile::open(session.catalog(), *database, filing->ofCase);
    const auto act = rulesAct(session, *database, call, {});
    if (!file || !act)
        return session.fail(!file ? file.error() : act.error());
    outcome.on = *day;
    outcome.number = call.value(u"number"_s).trimmed();
    outcome.tracking = call.value(u"tracking"_s).trimmed();
    outcome.words = call.value(u"words"_s).trimmed();
    if (auto done = enter(*database, *file, id, outcome, *scan, *act, session.today()); !done)
        return session.fail(done.error());
    filing = FilingStore(*database).load(id);
    if (!filing)
        return session.fail(filing.error());
    answerWith(session, *filing);
    return ExitCode::Success;
}

ExitCode sent(Session &session, const Invocation &call)
{
    const auto channel = filingChannelFrom(call.value(u"channel"_s));
    if (!channel)
        return session.fail(
            ExitCode::BadInput, CommandLine::tr("Say how it was sent: --channel in_person, post or portal."));
    return enterOutcome(session, call, { .kind = OutcomeKind::Sent, .on = {}, .channel = channel });
}

ExitCode proof(Session &session, const Invocation &call)
{
    const bool showsSomething = call.has(u"number"_s) || call.has(u"tracking"_s) || call.has(u"scan"_s);
    if (!showsSomething && !call.has(u"words"_s))
        return session.fail(
            ExitCode::BadInput, CommandLine::tr("Say what proves it: --number, --tracking, --scan or --words."));
    return enterOutcome(session, call, { .kind = OutcomeKind::Proof, .on = {} });
}

ExitCode unproven(Session &session, const Invocation &call)
{
    if (call.value(u"words"_s).trimmed().isEmpty())
        return session.fail(ExitCode::BadInput, CommandLine::tr("Say why there is no proof: --words TEXT."));
    return enterOutcome(session, call, { .kind = OutcomeKind::Unproven, .on = {} });
}

ExitCode accepted(Session &session, const Invocation &call)
{
    return enterOutcome(session, call, { .kind = OutcomeKind::Accepted, .on = {} });
}

ExitCode refused(Session &session, const Invocation &call)
{
    if (call.value(u"words"_s).trimmed().isEmpty())
        return session.fail(ExitCode::BadInput, CommandLine::tr("Write the text of the refusal: --words TEXT."));
    return enterOutcome(session, call, { .kind = OutcomeKind::Refused, .on = {} });
}

CommandOption byOption()
{
    return { u"by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "who answers for it, in the journal") };
}

std::vector<CommandOption> outcomeOptions()
{
    return { { u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "the day it happened; else today") },
        { u"number"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("CommandLine", "of the certificate or of the answer") },
        { u"tracking"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("CommandLine", "of the postal item") },
        { u"words"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("CommandLine", "a reason, or the text of a refusal") },
        { u"scan"_s, u"FILE"_s, QT_TRANSLATE_NOOP("CommandLine", "the paper that shows it") }, byOption() };
}

} // namespace

ExitCode printFiled(Session &session, const Invocation &call)
{
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const QString number = call.value(u"filed"_s);
    const auto filing = FilingStore(database).load(FilingId { number.toLongLong() });
    const bool isOther = filing ? filing->ofCase != *file.id() : filing.error().fault == Fault::NotFound;
    if (isOther)
        return session.fail(ExitCode::BadInput, CommandLine::tr("This case has no filing %1.").arg(number));
    if (!filing)
        return session.fail(filing.error());
    const QDir out(call.value(u"out"_s));
    if (auto done = makePrivateFolder(out.absolutePath()); !done)
        return session.failFile(done.error());
    const Vault vault(database);
    QJsonArray json;
    Table table(
        { CommandLine::tr("Form"), CommandLine::tr("Edition"), CommandLine::tr("Pages"), CommandLine::tr("File") });
    for (const FiledPaper &paper : filing->papers) {
        const auto content = vault.read(paper.file);
        if (!content)
            return session.fail(content.error());
        const QString whose = paper.item > 0 ? u"_%1"_s.arg(paper.item) : QString();
        const QString path = out.absoluteFilePath(
            u"%1_filed%2_%3_%4%5.pdf"_s.arg(file.head().number, number, paper.form.text(), paper.edition, whose));
        if (auto done = writeSafely(path, *content); !done)
            return session.failFile(done.error());
        json.append(QJsonObject { { u"form"_s, paper.form.text() }, { u"edition"_s, paper.edition },
            { u"edition_status"_s, paper.standing }, { u"pages"_s, paper.pages }, { u"file"_s, path },
            { u"sha256"_s, paper.file.sha256 }, { u"overflow"_s, QJsonArray() } });
        table.add({ session.in(paper.title), paper.edition, QString::number(paper.pages), path });
    }
    session.answer(QJsonDocument(json), table.toString());
    return ExitCode::Success;
}

std::vector<Command> filingCommands()
{
    auto sentOptions = outcomeOptions();
    sentOptions.push_back(
        { u"channel"_s, u"CHANNEL"_s, QT_TRANSLATE_NOOP("CommandLine", "in_person, post or portal") });
    return {
        { u"filing seal"_s, u"ID"_s,
            QT_TRANSLATE_NOOP("CommandLine", "seals papers of a stage as they are filed, with answers and law"), 1, 1,
            { { u"stage"_s, u"STAGE"_s, QT_TRANSLATE_NOOP("CommandLine", "which stage they belong to") },
                { u"form"_s, u"FORM"_s, QT_TRANSLATE_NOOP("CommandLine", "only this form; may be given again") },
                { u"for"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "the day of filing; else today") },
                byOption() },
            sealFiling },
        { u"filing list"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "what was filed in a case and how it stands"), 1,
            1, {}, listFilings },
        { u"filing sent"_s, u"FILING"_s, QT_TRANSLATE_NOOP("CommandLine", "it has been sent"), 1, 1, sentOptions,
            sent },
        { u"filing proof"_s, u"FILING"_s, QT_TRANSLATE_NOOP("CommandLine", "something proves that it arrived"), 1, 1,
            outcomeOptions(), proof },
        { u"filing unproven"_s, u"FILING"_s,
            QT_TRANSLATE_NOOP("CommandLine", "it is closed without a proof, with the reason"), 1, 1, outcomeOptions(),
            unproven },
        { u"filing accepted"_s, u"FILING"_s, QT_TRANSLATE_NOOP("CommandLine", "the authority accepted it"), 1, 1,
            outcomeOptions(), accepted },
        { u"filing refused"_s, u"FILING"_s,
            QT_TRANSLATE_NOOP("CommandLine", "the authority refused it: its papers are open again"), 1, 1,
            outcomeOptions(), refused },
    };
}

} // namespace hqs
