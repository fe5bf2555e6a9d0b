// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/printplan.h"
#include "catalog/spelling.h"
#include "cli/codes.h"
#include "cli/filingcommands.h"
#include "cli/table.h"
#include "cli/words.h"
#include "forms/pdf.h"
#include "storage/safefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A form on its way to a file.
struct Printout {
    PlannedForm plan;
    std::optional<PrintedForm> printed; ///< none while it waits for an acknowledgement
    QString path;
    QByteArray bytes;
};

QString codeOf(Overflow::Reason reason)
{
    switch (reason) {
    case Overflow::Reason::Continued:
        return u"continued"_s;
    case Overflow::Reason::TooLong:
        return u"too_long"_s;
    case Overflow::Reason::Unprintable:
        return u"unprintable"_s;
    case Overflow::Reason::ForbiddenCharacter:
        return u"forbidden_character"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray overflowsOf(const PrintedForm &printed)
{
    QJsonArray overflows;
    for (const Overflow &overflow : printed.overflows()) {
        overflows.append(QJsonObject { { u"path"_s, toPath(overflow.place) }, { u"number"_s, overflow.number },
            { u"title"_s, overflow.title }, { u"reason"_s, codeOf(overflow.reason) }, { u"room"_s, overflow.room } });
    }
    return overflows;
}

QJsonArray missingOf(const PrintedForm &printed)
{
    QJsonArray missing;
    for (const Place &place : printed.missing())
        missing.append(toPath(place));
    return missing;
}

QJsonObject jsonFor(const Printout &sheet)
{
    const auto &printed = sheet.printed;
    QJsonObject json { { u"form"_s, sheet.plan.form->id.text() }, { u"edition"_s, sheet.plan.form->edition },
        { u"item"_s, sheet.plan.item }, { u"edition_status"_s, codeOf(sheet.plan.status) },
        { u"needs_acknowledgement"_s, sheet.plan.needsAcknowledgement },
        { u"acknowledged_on"_s,
            sheet.plan.acknowledgedOn.isValid() ? QJsonValue(sheet.plan.acknowledgedOn.toString(Qt::ISODate))
                                                : QJsonValue() } };
    json.insert(u"pages"_s, printed ? QJsonValue(printed->pageCount()) : QJsonValue());
    json.insert(u"file"_s, printed ? QJsonValue(sheet.path) : QJsonValue());
    const QByteArray hash = QCryptographicHash::hash(sheet.bytes, QCryptographicHash::Sha256).toHex();
    json.insert(u"sha256"_s, printed ? QJsonValue(QString::fromLatin1(hash)) : QJsonValue());
    json.insert(u"overflow"_s, printed ? overflowsOf(*printed) : QJsonArray());
    json.insert(u"missing"_s, printed ? missingOf(*printed) : QJsonArray());
    return json;
}

/// The forms that were asked for, in the order of the package. None, and told why, when one does not belong to it.
std::optional<std::vector<Printout>> chosenSheets(
    Session &session, const FormLibrary &forms, const CaseFile &file, const Invocation &call)
{
    const StageId stage(call.value(u"stage"_s));
    const auto &stages = file.procedure().stages;
    if (call.has(u"stage"_s) && std::ranges::find(stages, stage, &Stage::id) == stages.end()) {
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
            sheets.push_back({ .plan = planned, .printed = {}, .path = {}, .bytes = {} });
    }
    return sheets;
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

Done render(const Session &session, const CaseFile &file, const QDir &out, Printout &sheet)
{
    const Form &form = *sheet.plan.form;
    const PrintContext context = printContext(file, session.today(), form.language, sheet.plan.item);
    auto printed = printForm(form, context);
    if (!printed)
        return printed.error();
    sheet.bytes = toPdf(std::span(&*printed, 1), titleOf(sheet.plan, form.language));
    static const QRegularExpression unsafe(uR"([^\w-])"_s);
    const QString number = QString(file.head().number).replace(unsafe, u"_"_s);
    const QString whose = sheet.plan.item > 0 ? u"_%1"_s.arg(sheet.plan.item) : QString();
    sheet.path = out.absoluteFilePath(u"%1_%2_%3%4.pdf"_s.arg(number, form.id.text(), form.edition, whose));
    sheet.printed = *std::move(printed);
    return {};
}

void tellGaps(Session &session, const Printout &sheet)
{
    for (const Place &place : sheet.printed->missing())
        session.tell(CommandLine::tr("%1: %2 is not filled in.").arg(sheet.plan.form->id.text(), toPath(place)));
    for (const Overflow &overflow : sheet.printed->overflows()) {
        QString what = overflow.place.field.isEmpty() ? overflow.title : toPath(overflow.place);
        if (what.isEmpty())
            what = CommandLine::tr("a printed text");
        session.tell((overflow.reason == Overflow::Reason::Continued
                ? CommandLine::tr("%1: %2 continues on an additional sheet.")
                : CommandLine::tr("%1: %2 does not fit or cannot be printed as it stands."))
                         .arg(sheet.plan.form->id.text(), what));
    }
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
    auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto forms = session.forms();
    if (!forms)
        return session.fail(forms.error());
    auto sheets = chosenSheets(session, **forms, std::get<OpenCase>(opened).file, call);
    if (!sheets)
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
            QString::number(sheet.printed->pageCount()), sheet.path });
    }
    session.answer(QJsonDocument(json), sheets->empty() ? CommandLine::tr("No forms.") : table.toString());
    return mayPrint ? ExitCode::Success : ExitCode::Findings;
}

} // namespace

std::vector<Command> printCommands()
{
    return {
        { u"print"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "the papers of the package as PDF files"), 1, 1,
            { { u"out"_s, u"FOLDER"_s, QT_TRANSLATE_NOOP("CommandLine", "where the files go") },
                { u"stage"_s, u"STAGE"_s, QT_TRANSLATE_NOOP("CommandLine", "only those of this stage") },
                { u"form"_s, u"FORM"_s, QT_TRANSLATE_NOOP("CommandLine", "only this form; may be given again") },
                { u"acknowledge"_s, {},
                    QT_TRANSLATE_NOOP(
                        "CommandLine", "print superseded and unverified editions; the case remembers it") },
                { u"filed"_s, u"FILING"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "instead: the very papers of this filing, byte for byte") } },
            print },
    };
}

} // namespace hqs
