// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/acceptance.h"
#include "cases/filing.h"
#include "cases/officenumbers.h"
#include "cases/packagefolder.h"
#include "cases/packagelist.h"
#include "cases/papercuts.h"
#include "cases/scanning.h"
#include "catalog/spelling.h"
#include "cli/codes.h"
#include "cli/printout.h"
#include "cli/scanjson.h"
#include "cli/table.h"
#include "cli/words.h"
#include "storage/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue jsonFor(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray jsonFor(const PaperNeeds &needs)
{
    QJsonArray codes;
    for (const auto &[code, count] : needs.codes()) {
        for (int number = 0; number < count; ++number)
            codes.append(code);
    }
    return codes;
}

QString stateWords(const Session &session, const PackageLine &line)
{
    const QString words = stateIn(session.catalog(), line, session.language());
    return words.isEmpty() ? CommandLine::tr("not looked at") : words;
}

Done writeChecklist(const Session &session, const CaseFile &file, const StageId &stage, const QString &path)
{
    const auto forms = session.forms();
    if (!forms)
        return forms.error();
    const auto printed = printedChecklist(file, **forms, session.today(), stage);
    if (!printed)
        return printed.error();
    return writeSafely(path, *printed);
}

/// Writes the folder of the package. Returns where each paper lies; none, and the code to end with, when it failed.
std::variant<ExitCode, std::map<PaperOfItem, QString>> writeFolder(
    Session &session, OpenCase &opened, const StageId &stage, const QString &path)
{
    const auto forms = session.forms();
    if (!forms)
        return session.fail(forms.error());
    const auto folder
        = packageFolder(opened.file, **forms, opened.database, session.today(), stage, session.language());
    if (!folder)
        return session.fail(folder.error());
    for (const Form *form : folder->awaiting) {
        session.tell(CommandLine::tr("%1, edition %2: left out. Print it with --acknowledge first.")
                         .arg(form->id.text(), form->edition));
    }
    if (!folder->awaiting.empty()) {
        session.tell(CommandLine::tr("Nothing was written: the folder would not be the whole package."));
        return ExitCode::Findings;
    }
    if (auto done = writePackage(path, *folder); !done)
        return session.failFile(done.error());
    std::map<PaperOfItem, QString> files;
    for (const PackageFile &file : folder->files)
        files.emplace(PaperOfItem(file.paper, file.item), QDir(path).absoluteFilePath(file.name));
    return files;
}

ExitCode checklist(Session &session, const Invocation &call)
{
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const StageId stage(call.value(u"stage"_s));
    if (call.has(u"stage"_s) && !file.procedure().stage(stage))
        return session.fail(ExitCode::BadInput, CommandLine::tr("There is no stage %1.").arg(stage.text()));
    const auto scans = ScanStore(database).ofCase(*file.id());
    const auto filings = FilingStore(database).ofCase(*file.id());
    if (!scans || !filings)
        return session.fail(!scans ? scans.error() : filings.error());
    std::map<PaperOfItem, QString> written;
    if (call.has(u"folder"_s)) {
        auto files = writeFolder(session, std::get<OpenCase>(opened), stage, call.value(u"folder"_s));
        if (const auto *code = std::get_if<ExitCode>(&files))
            return *code;
        written = std::get<1>(std::move(files));
    }

    QJsonArray json;
    Table table(
        { CommandLine::tr("Paper"), CommandLine::tr("State"), CommandLine::tr("Needed as"), CommandLine::tr("Scans") });
    for (const PackageLine &line : packageOf(session.catalog(), file.procedure(), file.facts(session.today()), stage)) {
        const Requirement &paper = *line.requirement;
        const auto key = keyOf(file, line);
        QJsonArray attached;
        QString newest;
        for (const Scan &scan : *scans) {
            if (scan.key() != key)
                continue;
            attached.append(jsonFor(scan));
            if (countsOn(scan, session.today()))
                newest = scan.title;
        }
        const auto path = written.find({ paper.id, line.item });
        const Filing *refused = paper.form.isEmpty() ? nullptr : openRefusal(*filings, paper.form);
        json.append(QJsonObject { { u"requirement"_s, paper.id.text() }, { u"stage"_s, paper.stage.text() },
            { u"title"_s, session.in(line.title()) },
            { u"member"_s, line.item == 0 ? QJsonValue() : QJsonValue(line.item) },
            { u"state"_s, line.state.isEmpty() ? u"not_looked_at"_s : line.state }, { u"since"_s, jsonFor(line.since) },
            { u"until"_s, jsonFor(line.until) }, { u"why"_s, line.why.isEmpty() ? QJsonValue() : QJsonValue(line.why) },
            { u"mandatory"_s, paper.mandatory }, { u"needs"_s, jsonFor(paper.needs) },
            { u"seen"_s, QJsonArray::fromStringList(line.seen) },
            { u"form"_s, paper.form.isEmpty() ? QJsonValue() : QJsonValue(paper.form.text()) },
            { u"file"_s,
                path != written.end()  ? QJsonValue(path->second)
                    : newest.isEmpty() ? QJsonValue()
                                       : QJsonValue(newest) },
            { u"scans"_s, attached },
            { u"refused"_s, refused ? QJsonValue(lastOutcome(*refused, OutcomeKind::Refused)->words) : QJsonValue() },
            { u"basis"_s, session.in(paper.provenance.basis) }, { u"status"_s, codeOf(paper.provenance.status) } });
        table.add({ session.in(line.title()), stateWords(session, line),
            neededAs(session.catalog(), paper.needs, session.language(), line.seen),
            attached.isEmpty() ? QString() : QString::number(attached.size()) });
    }
    if (call.has(u"pdf"_s)) {
        if (auto done = writeChecklist(session, file, stage, QFileInfo(call.value(u"pdf"_s)).absoluteFilePath()); !done)
            return session.failFile(done.error());
    }
    session.answer(QJsonDocument(json), json.isEmpty() ? CommandLine::tr("No papers.") : table.toString());
    return ExitCode::Success;
}

QJsonValue jsonFor(const std::optional<Acceptance> &said)
{
    if (!said)
        return QJsonValue();
    return QJsonObject { { u"by"_s, said->by }, { u"at"_s, said->at.toString(Qt::ISODate) },
        { u"reason"_s, said->reason } };
}

QString wordsFor(const Session &session, const JudgedFinding &judged, const QStringList &officeNumbers)
{
    const Check &check = *judged.finding.check;
    QString words = u"%1  [%2]\n  %3\n  %4\n  %5\n"_s.arg(wordsFor(check.severity), toPath(judged.finding.place),
        session.in(check.message), session.in(check.remedy), session.in(check.provenance.basis));
    for (const QString &line : officeNumbers)
        words += u"  "_s + line + u'\n';
    const auto &said = judged.accepted ? judged.accepted : judged.lapsed;
    if (!said)
        return words;
    const QString pattern = judged.accepted
        ? CommandLine::tr("Accepted by %1 on %2: %3")
        : CommandLine::tr("Was accepted by %1 on %2, but the answers have changed: %3");
    return words + u"  "_s + pattern.arg(said->by, spelledDate(said->at.toLocalTime().date()), said->reason) + u'\n';
}

/// What would be printed cut off is refused as surely as what a rule finds. Adds it to both answers.
Result<bool> addCuts(const Session &session, const CaseFile &file, QJsonArray &json, QString &words)
{
    const auto forms = session.forms();
    if (!forms)
        return forms.error();
    const auto cuts = paperCuts(**forms, file, session.today());
    if (!cuts)
        return cuts.error();
    for (const auto &[paper, overflow] : *cuts) {
        const QString message = u"%1: %2"_s.arg(titleOf(paper, session.language()), wordsFor(session, overflow));
        const QString remedy = CommandLine::tr("Shorten it or spell it otherwise.");
        json.append(QJsonObject { { u"rule"_s, u"paper.cut"_s }, { u"severity"_s, codeOf(Severity::Red) },
            { u"path"_s, toPath(overflow.place) }, { u"message"_s, message }, { u"remedy"_s, remedy },
            { u"basis"_s, QString() }, { u"form"_s, paper.form->id.text() }, { u"item"_s, paper.item },
            { u"reason"_s, codeOf(overflow.reason) }, { u"room"_s, overflow.room },
            { u"characters"_s, overflow.text.size() }, { u"accepted"_s, QJsonValue() },
            { u"lapsed"_s, QJsonValue() } });
        words += u"%1  [%2]\n  %3\n  %4\n"_s.arg(wordsFor(Severity::Red), toPath(overflow.place), message, remedy);
    }
    return !cuts->empty();
}

ExitCode inspectCase(Session &session, const Invocation &call)
{
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const auto acceptances = AcceptanceStore(database).ofCase(*file.id());
    if (!acceptances)
        return session.fail(acceptances.error());
    const auto findings = judge(session.catalog(), file.facts(session.today()), *acceptances);
    QJsonArray json;
    QString words;
    for (const JudgedFinding &judged : findings) {
        const Check &check = *judged.finding.check;
        QStringList officeNumbers;
        for (const OfficeNumber &number : officeNumbersOf(check, session.catalog(), file.facts(session.today())))
            officeNumbers << spelled(number, session.language());
        json.append(QJsonObject { { u"rule"_s, check.id.text() }, { u"severity"_s, codeOf(check.severity) },
            { u"path"_s, toPath(judged.finding.place) }, { u"message"_s, session.in(check.message) },
            { u"remedy"_s, session.in(check.remedy) }, { u"basis"_s, session.in(check.provenance.basis) },
            { u"status"_s, codeOf(check.provenance.status) },
            { u"office_values"_s, QJsonArray::fromStringList(officeNumbers) },
            { u"accepted"_s, jsonFor(judged.accepted) }, { u"lapsed"_s, jsonFor(judged.lapsed) } });
        words += wordsFor(session, judged, officeNumbers);
    }
    const auto isCut = addCuts(session, file, json, words);
    if (!isCut)
        return session.fail(isCut.error());
    session.answer(QJsonDocument(json), json.isEmpty() ? CommandLine::tr("Nothing was found.") : words);
    // Accepted or not: it will be refused, and a script must not take it for clean.
    const bool isRed = *isCut || std::ranges::any_of(findings, [](const JudgedFinding &judged) {
        return judged.finding.check->severity == Severity::Red;
    });
    return isRed ? ExitCode::Findings : ExitCode::Success;
}

} // namespace

std::vector<Command> packageCommands()
{
    return {
        { u"checklist"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "the papers of the package and their state"), 1, 1,
            { { u"stage"_s, u"STAGE"_s, QT_TRANSLATE_NOOP("CommandLine", "only those of this stage") },
                { u"pdf"_s, u"FILE"_s, QT_TRANSLATE_NOOP("CommandLine", "also print the list into this file") },
                { u"folder"_s, u"FOLDER"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "also write list, papers and scans into this new folder") } },
            checklist },
        { u"inspect"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "what would be refused, and risks"), 1, 1, {},
            inspectCase },
    };
}

} // namespace hqs
