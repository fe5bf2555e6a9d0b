// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/words.h"
#include "forms/pdf.h"
#include "storage/safefile.h"

#include "reports/reports.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject written(const QString &path, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return { { u"file"_s, path }, { u"sha256"_s, QString::fromLatin1(hash) } };
}

/// Writes the PDF and says where it is; `more` goes into the JSON.
ExitCode answer(Session &session, const QString &code, const QString &path, const QByteArray &pdf, QJsonObject more)
{
    if (auto done = writeSafely(path, pdf); !done)
        return session.failFile(done.error());
    more.insert(u"report"_s, code);
    const QJsonObject file = written(path, pdf);
    for (auto part = file.begin(); part != file.end(); ++part)
        more.insert(part.key(), part.value());
    session.answer(QJsonDocument(more), CommandLine::tr("Written: %1").arg(path));
    return ExitCode::Success;
}

ExitCode deskReport(Session &session, ReportKind kind, const QString &path, const Quarter &quarter)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const auto forms = printReport(kind,
        { .catalog = session.catalog(),
            .database = *database,
            .today = session.today(),
            .language = session.language(),
            .quarter = quarter });
    if (!forms)
        return session.fail(forms.error());
    int pages = 0;
    for (const PrintedForm &form : *forms)
        pages += form.pageCount();
    return answer(session, codeOf(kind), path, toPdf(*forms, wordsFor(kind)), { { u"pages"_s, pages } });
}

ExitCode binder(Session &session, const QString &id, const QString &path)
{
    auto opened = openCase(session, id);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &[database, file] = std::get<OpenCase>(opened);
    const auto forms = session.forms();
    if (!forms)
        return session.fail(forms.error());
    const auto made = inspectionBinder(**forms, file, database, session.today(), session.language());
    if (!made)
        return session.fail(made.error());
    return answer(session, u"binder"_s, path, *made, {});
}

ExitCode writeReport(Session &session, const Invocation &call)
{
    const QString name = call.arguments.front();
    const QString path = QFileInfo(call.arguments.at(1)).absoluteFilePath();
    if (name == u"binder") {
        if (!call.has(u"case"_s))
            return session.fail(ExitCode::Usage, CommandLine::tr("A binder is of one case: name it with --case."));
        return binder(session, call.value(u"case"_s), path);
    }
    const auto kind = reportKindFrom(name);
    if (!kind)
        return session.fail(ExitCode::Usage,
            CommandLine::tr(
                "There is no report %1. Reports: day-sheet, case-state, expiries, risk, quarter-pay, binder.")
                .arg(name));
    const auto quarter = call.has(u"quarter"_s) ? Quarter::fromText(call.value(u"quarter"_s))
                                                : std::optional(Quarter::of(session.today()));
    if (!quarter)
        return session.fail(ExitCode::Usage, CommandLine::tr("--quarter is not a quarter. Write it as 2026Q4."));
    return deskReport(session, *kind, path, *quarter);
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        { u"report"_s, u"KIND FILE"_s,
            QT_TRANSLATE_NOOP(
                "CommandLine", "a PDF: day-sheet, case-state, expiries, risk, quarter-pay, or the binder of a case"),
            2, 2,
            { { u"case"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "of the binder") },
                { u"quarter"_s, u"QUARTER"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "of the pay, as 2026Q4; else this one") } },
            writeReport },
    };
}

} // namespace hqs
