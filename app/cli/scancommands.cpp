// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/scanning.h"
#include "catalog/spelling.h"
#include "cli/answers.h"
#include "cli/rulekeycommands.h"
#include "cli/scanjson.h"
#include "cli/table.h"
#include "cli/words.h"
#include "storage/safefile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordsFor(ScanState state)
{
    switch (state) {
    case ScanState::Active:
        return CommandLine::tr("counts");
    case ScanState::Renewed:
        return CommandLine::tr("renewed");
    case ScanState::Expired:
        return CommandLine::tr("expired");
    case ScanState::Cancelled:
        return CommandLine::tr("cancelled");
    }
    Q_UNREACHABLE();
}

ExitCode addScanFile(Session &session, const Invocation &call)
{
    auto opened = openCase(session, call.arguments[0]);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const RequirementId paper(call.arguments[1]);
    const auto &papers = session.catalog().requirements();
    const auto asked = std::ranges::find(papers, paper, &Requirement::id);
    if (asked == papers.end())
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("There is no paper %1. List them with: checklist %2.")
                .arg(paper.text(), call.arguments[0]));
    std::optional<CardId> person;
    if (!asked->each.isEmpty()) {
        person = file.cardOf(asked->each, call.value(u"member"_s).toInt());
        if (!person)
            return session.fail(ExitCode::BadInput,
                CommandLine::tr(
                    "There is a paper %1 for each: name the family member or document by number with --member.")
                    .arg(paper.text()));
    } else if (call.has(u"member"_s)) {
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("The paper %1 is asked for only once: leave out --member.").arg(paper.text()));
    }
    std::optional<QDate> until;
    if (call.has(u"until"_s)) {
        until = givenDate(call.value(u"until"_s));
        if (!until->isValid())
            return session.fail(
                ExitCode::BadInput, CommandLine::tr("--%1 is not a date. Write it as 2026-11-24.").arg(u"until"_s));
    }
    std::optional<ScanId> earlier;
    if (call.has(u"replaces"_s))
        earlier = ScanId { call.value(u"replaces"_s).toLongLong() };
    const QFileInfo scan(call.arguments[2]);
    if (scan.size() > largestScan)
        return session.fail(Error { Fault::LargeScan, scan.filePath(), u"bytes"_s });
    const auto content = readWhole(scan.absoluteFilePath(), largestScan);
    if (!content)
        return session.failFile(content.error());
    const auto act = rulesAct(session, database, call, {});
    if (!act)
        return session.fail(act.error());
    const auto added = attach(database, file.head(),
        { .paper = paper, .title = scan.fileName(), .until = until, .person = person }, *content, earlier, *act);
    if (!added)
        return session.fail(added.error());
    session.answer(QJsonDocument(jsonFor(*added)),
        CommandLine::tr("Scan %1 is attached: %2.").arg(static_cast<qint64>(*added->id)).arg(added->title));
    return ExitCode::Success;
}

ExitCode listScans(Session &session, const Invocation &call)
{
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const auto scans = ScanStore(database).ofCase(*file.id());
    if (!scans)
        return session.fail(scans.error());
    QJsonArray json;
    Table table({ CommandLine::tr("Scan"), CommandLine::tr("Paper"), CommandLine::tr("State"),
        CommandLine::tr("Valid until"), CommandLine::tr("File") });
    for (const Scan &scan : *scans) {
        json.append(jsonFor(scan));
        table.add({ QString::number(static_cast<qint64>(*scan.id)),
            scan.paper.isEmpty() ? CommandLine::tr("proof of filing") : scan.paper.text(), wordsFor(scan.state),
            scan.until ? spelledDate(*scan.until) : QString(), scan.title });
    }
    session.answer(QJsonDocument(json), json.isEmpty() ? CommandLine::tr("No scans.") : table.toString());
    return ExitCode::Success;
}

/// The scan of that number, with the database it lies in.
std::variant<ExitCode, std::pair<Database, Scan>> openScan(Session &session, const QString &number)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    auto scan = ScanStore(*database).load(ScanId { number.toLongLong() });
    if (!scan && scan.error().fault == Fault::NotFound)
        return session.fail(ExitCode::BadInput, CommandLine::tr("There is no scan %1.").arg(number));
    if (!scan)
        return session.fail(scan.error());
    return std::pair(*std::move(database), *std::move(scan));
}

ExitCode saveScan(Session &session, const Invocation &call)
{
    auto opened = openScan(session, call.arguments[0]);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, scan] = std::get<1>(opened);
    const QString path = QFileInfo(call.arguments[1]).absoluteFilePath();
    if (QFileInfo::exists(path))
        return session.fail(ExitCode::InputOutput, CommandLine::tr("The file exists already: %1").arg(path));
    const auto content = Vault(database).read(scan.file);
    if (!content)
        return session.fail(content.error());
    if (auto done = writeSafely(path, *content); !done)
        return session.failFile(done.error());
    session.answer(QJsonDocument(QJsonObject { { u"file"_s, path }, { u"sha256"_s, scan.file.sha256 } }),
        CommandLine::tr("Saved: %1").arg(path));
    return ExitCode::Success;
}

ExitCode setScanState(Session &session, const Invocation &call)
{
    const auto state = scanStateFrom(call.arguments[1]);
    if (!state)
        return session.fail(ExitCode::BadInput, CommandLine::tr("The state is active, renewed, expired or cancelled."));
    auto opened = openScan(session, call.arguments[0]);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, scan] = std::get<1>(opened);
    const auto head = CaseStore(database).load(scan.ofCase);
    const auto act = rulesAct(session, database, call, {});
    if (!head || !act)
        return session.fail(!head ? head.error() : act.error());
    if (auto done = changeState(database, *head, *scan.id, *state, *act); !done)
        return session.fail(done.error());
    scan.state = *state;
    session.answer(QJsonDocument(jsonFor(scan)),
        CommandLine::tr("Scan %1: %2.").arg(static_cast<qint64>(*scan.id)).arg(wordsFor(*state)));
    return ExitCode::Success;
}

} // namespace

QJsonObject jsonFor(const Scan &scan)
{
    return { { u"scan"_s, static_cast<qint64>(*scan.id) },
        { u"requirement"_s, scan.paper.isEmpty() ? QJsonValue() : QJsonValue(scan.paper.text()) },
        { u"person"_s, scan.person ? QJsonValue(static_cast<qint64>(*scan.person)) : QJsonValue() },
        { u"title"_s, scan.title }, { u"state"_s, codeOf(scan.state) },
        { u"until"_s, scan.until ? QJsonValue(scan.until->toString(Qt::ISODate)) : QJsonValue() },
        { u"kind"_s, codeOf(scan.file.kind) }, { u"size"_s, scan.file.size }, { u"sha256"_s, scan.file.sha256 },
        { u"by"_s, scan.by }, { u"at"_s, scan.at.toString(Qt::ISODateWithMs) } };
}

std::vector<Command> scanCommands()
{
    const CommandOption by { u"by"_s, u"NAME"_s,
        QT_TRANSLATE_NOOP("CommandLine", "who answers for it, in the journal") };
    return {
        { u"scan add"_s, u"ID PAPER FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "attaches a scan to a paper of the package"), 3, 3,
            { { u"member"_s, u"NUMBER"_s,
                  QT_TRANSLATE_NOOP("CommandLine", "whose it is, of a paper that each family member brings") },
                { u"until"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "the last day of what it shows") },
                { u"replaces"_s, u"SCAN"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "an earlier scan, which becomes renewed") },
                by },
            addScanFile },
        { u"scan list"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "the scans of a case"), 1, 1, {}, listScans },
        { u"scan save"_s, u"SCAN FILE"_s, QT_TRANSLATE_NOOP("CommandLine", "writes a scan into a file"), 2, 2, {},
            saveScan },
        { u"scan state"_s, u"SCAN STATE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "a scan is active, renewed, expired or cancelled"), 2, 2, { by },
            setScanState },
    };
}

} // namespace hqs
