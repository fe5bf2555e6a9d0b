// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/spelling.h"
#include "cli/codes.h"
#include "cli/filingcommands.h"
#include "cli/printout.h"
#include "cli/table.h"
#include "cli/words.h"
#include "storage/safefile.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The forms that were asked for, in the order of the package. None, and told why, when one does not belong to it.
std::optional<std::vector<Printout>> chosenSheets(
    Session &session, const FormLibrary &forms, const CaseFile &file, const Invocation &call)
{
    const StageId stage(call.value(u"stage"_s));
    if (call.has(u"stage"_s) && !file.procedure().stage(stage)) {
        session.tell(CommandLine::tr("There is no stage %1.").arg(stage.text()));
        return std::nullopt;
    }
    const auto plan = printPlan(forms, file, session.today(), stage);
    const QStringList wanted = call.options.values(u"form"_s);
    for (const QString &id : wanted) {
        if (std::ranges::none_of(plan, [&id](const PlannedForm &planned) { return planned.form->id.text() == id; })) {
            const auto ids = forms.ids();
            session.tell(std::ranges::find(ids, FormId(id)) == ids.end()
                    ? CommandLine::tr("There is no form %1.").arg(id)
                    : CommandLine::tr("The form %1 does not belong to this package.").arg(id));
            return std::nullopt;
        }
    }
    std::vector<Printout> sheets;
    for (const PlannedForm &planned : plan) {
        if (wanted.isEmpty() || wanted.contains(planned.form->id.text()))
            sheets.push_back({ .plan = planned });
    }
    return sheets;
}

/// Makes texts of those papers that are texts. Blanks with a fixed layout must not be changed: of a whole package they
/// are left out and named; to ask for one by name is a mistake, and false.
bool makeTexts(Session &session, const PaperFormat &format, bool areNamed, std::vector<Printout> &sheets)
{
    bool isPossible = true;
    for (Printout &sheet : sheets) {
        sheet.format = format;
        if (!format || flows(*sheet.plan.form))
            continue;
        isPossible = !areNamed;
        session.tell(
            (areNamed ? CommandLine::tr("%1 is a blank with a fixed layout and must not be changed: it is "
                                        "printed as a PDF only.")
                      : CommandLine::tr("%1 is left out: a blank with a fixed layout is printed as a PDF only."))
                .arg(sheet.plan.form->id.text()));
    }
    if (format)
        std::erase_if(sheets, [](const Printout &sheet) { return !flows(*sheet.plan.form); });
    return isPossible;
}

void tellStanding(Session &session, const PlannedForm &planned)
{
    QString text = CommandLine::tr("%1, edition %2: %3.")
                       .arg(planned.form->id.text(), planned.form->edition, wordsFor(planned.status));
    if (planned.form->to.isValid())
        text += u' ' + CommandLine::tr("Its last day was %1.").arg(spelledDate(planned.form->to));
    if (!planned.form->replacedBy.isEmpty())
        text += u' ' + CommandLine::tr("Its successor: %1").arg(session.in(planned.form->replacedBy));
    session.tell(text);
}

/// Says how every doubtful edition stands. True when somebody must still take the risk.
bool awaitsAcknowledgement(Session &session, const std::vector<Printout> &sheets)
{
    bool awaits = false;
    for (const Printout &sheet : sheets) {
        if (!sheet.plan.needsAcknowledgement)
            continue;
        tellStanding(session, sheet.plan);
        awaits = awaits || !sheet.plan.acknowledgedOn.isValid();
    }
    return awaits;
}

/// Writes down in the case which risks were taken; changes nothing when there were none.
Done remember(const Session &session, OpenCase &opened, std::vector<Printout> &sheets)
{
    bool isChanged = false;
    for (Printout &sheet : sheets) {
        if (!sheet.plan.needsAcknowledgement || sheet.plan.acknowledgedOn.isValid())
            continue;
        acknowledge(opened.file, *sheet.plan.form, session.today(), wordsFor(sheet.plan.status));
        sheet.plan.acknowledgedOn = session.today();
        isChanged = true;
    }
    return isChanged ? opened.file.save(opened.database, session.today()) : Done();
}

/// Writes the papers, then remembers the risks that were taken: nothing stays printed that the case does not know of.
ExitCode carryOut(Session &session, OpenCase &opened, const QDir &out, std::vector<Printout> &sheets)
{
    for (Printout &sheet : sheets) {
        if (auto done = render(session, opened.file, out, sheet); !done)
            return session.failFile(done.error());
    }
    if (auto done = makePrivateFolder(out.absolutePath()); !done)
        return session.failFile(done.error());
    for (Printout &sheet : sheets) {
        if (auto done = writeSafely(sheet.path, sheet.bytes); !done)
            return session.failFile(done.error());
    }
    if (auto done = remember(session, opened, sheets); !done) {
        for (const Printout &sheet : sheets)
            QFile::remove(sheet.path);
        return session.fail(done.error());
    }
    return ExitCode::Success;
}

ExitCode print(Session &session, const Invocation &call)
{
    if (!call.has(u"out"_s))
        return session.fail(ExitCode::Usage, CommandLine::tr("Name the folder for the papers: --out FOLDER."));
    if (call.has(u"filed"_s))
        return printFiled(session, call);
    const auto format = paperFormat(call.has(u"as"_s) ? call.value(u"as"_s) : u"pdf"_s);
    if (!format)
        return session.fail(ExitCode::Usage, CommandLine::tr("Papers are written as pdf, odt or docx."));
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto forms = session.forms();
    if (!forms)
        return session.fail(forms.error());
    auto sheets = chosenSheets(session, **forms, std::get<OpenCase>(opened).file, call);
    if (!sheets || !makeTexts(session, *format, call.has(u"form"_s), *sheets))
        return ExitCode::BadInput;

    const bool mayPrint = !awaitsAcknowledgement(session, *sheets) || call.has(u"acknowledge"_s);
    if (mayPrint) {
        const ExitCode code = carryOut(session, std::get<OpenCase>(opened), QDir(call.value(u"out"_s)), *sheets);
        if (code != ExitCode::Success)
            return code;
    } else {
        session.tell(CommandLine::tr("Nothing was printed. To print them all the same: --acknowledge."));
    }
    QJsonArray json;
    Table table({ CommandLine::tr("Form"), CommandLine::tr("Edition"), CommandLine::tr("Standing"),
        CommandLine::tr("Pages"), CommandLine::tr("File") });
    for (const Printout &sheet : *sheets) {
        json.append(jsonFor(sheet));
        if (!sheet.printed)
            continue;
        tellGaps(session, sheet);
        table.add({ session.in(sheet.plan.form->shortTitle), sheet.plan.form->edition, wordsFor(sheet.plan.status),
            sheet.format ? QString() : QString::number(sheet.printed->pageCount()), sheet.path });
    }
    session.answer(QJsonDocument(json), sheets->empty() ? CommandLine::tr("No forms.") : table.toString());
    return mayPrint ? ExitCode::Success : ExitCode::Findings;
}

} // namespace

std::vector<Command> printCommands()
{
    return {
        { u"print"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "the papers of the package as files"), 1, 1,
            { { u"out"_s, u"FOLDER"_s, QT_TRANSLATE_NOOP("CommandLine", "where the files go") },
                { u"stage"_s, u"STAGE"_s, QT_TRANSLATE_NOOP("CommandLine", "only those of this stage") },
                { u"form"_s, u"FORM"_s, QT_TRANSLATE_NOOP("CommandLine", "only this form; may be given again") },
                { u"as"_s, u"FORMAT"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "pdf, or odt or docx for the papers that are texts") },
                { u"acknowledge"_s, {},
                    QT_TRANSLATE_NOOP(
                        "CommandLine", "print superseded and unverified editions; the case remembers it") },
                { u"filed"_s, u"FILING"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "instead: the very papers of this filing, byte for byte") } },
            print },
    };
}

} // namespace hqs
