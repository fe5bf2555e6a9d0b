// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/agenda.h"
#include "cases/headline.h"
#include "cases/inspection.h"
#include "cases/packagelist.h"
#include "cases/printplan.h"
#include "catalog/spelling.h"
#include "forms/pdf.h"
#include "storage/viewingfolder.h"

#include "reports/binderfiles.h"
#include "reports/reportmakers.h"
#include "reports/reporttext.h"
#include "reports/words.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A PDF that is attached to the binder.
struct Attachment {
    QString name;
    QString paper;
    QString sha256;
    bool isDrawn = false; ///< its pages are among those of the binder, too
};

QString stateOf(const Catalog &catalog, const PackageLine &line, Language language)
{
    return line.state.isEmpty() ? Reports::tr("not looked at") : paperStateTitle(catalog, line.state, language);
}

bool isThere(const PackageLine &line)
{
    return line.state == u"received" || line.state == u"checked" || line.state == u"accepted";
}

/// The parts of the binder and the page each begins on.
void inventory(ReportText &text, const std::vector<PrintedForm> &forms, int firstPage, Language language)
{
    text.heading(Reports::tr("Inventory"));
    text.beginTable({ Reports::tr("No."), Reports::tr("Paper"), Reports::tr("Pages"), Reports::tr("From page") },
        { 8, 64, 13, 15 });
    int page = firstPage;
    int number = 0;
    for (const PrintedForm &form : forms) {
        text.row({ QString::number(++number), form.shortTitle().in(language), QString::number(form.pageCount()),
            QString::number(page) });
        page += form.pageCount();
    }
    text.endTable();
}

void papers(ReportText &text, const CaseFile &file, QDate day, Language language)
{
    text.heading(Reports::tr("Papers of the package"));
    text.beginTable({ Reports::tr("Stage"), Reports::tr("Paper"), Reports::tr("State") }, { 24, 54, 22 });
    for (const PackageLine &line : packageOf(file.catalog(), file.procedure(), file.facts(day))) {
        const Stage *stage = file.procedure().stage(line.requirement->stage);
        text.row({ stage ? stage->title.in(language) : QString(), line.title().in(language),
            stateOf(file.catalog(), line, language) });
    }
    text.endTable();
}

/// What an inspector would find missing: overdue terms, red and amber findings, mandatory papers that are not there.
void gaps(ReportText &text, const CaseFile &file, QDate day, Language language)
{
    const Facts facts = file.facts(day);
    text.newPage();
    text.heading(Reports::tr("Gaps"));
    int count = 0;
    const auto add = [&](const QString &what, const QString &detail) {
        if (count++ == 0)
            text.beginTable({ Reports::tr("What"), Reports::tr("Detail") }, { 28, 72 });
        text.row({ what, detail });
    };
    for (const Appointment &appointment : agendaOf(file.catalog(), facts)) {
        if (appointment.daysLeft < 0)
            add(Reports::tr("Overdue term"),
                u"%1: %2"_s.arg(appointment.rule->title.in(language), spelledDate(appointment.due.due)));
    }
    for (const Finding &finding : inspect(file.catalog(), facts)) {
        if (finding.check->severity != Severity::Info)
            add(finding.check->severity == Severity::Red ? Reports::tr("Red finding") : Reports::tr("Amber finding"),
                finding.check->message.in(language));
    }
    for (const PackageLine &line : packageOf(file.catalog(), file.procedure(), facts)) {
        if (line.requirement->mandatory && !isThere(line))
            add(Reports::tr("Paper not there"),
                u"%1: %2"_s.arg(line.title().in(language), stateOf(file.catalog(), line, language)));
    }
    if (count > 0)
        text.endTable();
    else
        text.paragraph(Reports::tr("None found."));
}

/// The PDFs within the binder, each with what proves that it is the same.
void attachedFiles(ReportText &text, const std::vector<Attachment> &attachments)
{
    if (attachments.empty())
        return;
    text.heading(Reports::tr("Files attached to this PDF"));
    text.paragraph(Reports::tr("A PDF reader takes them out unchanged (panel “Attachments”, a paper clip)."));
    text.beginTable({ Reports::tr("File"), Reports::tr("Paper"), Reports::tr("SHA-256") }, { 30, 34, 36 });
    for (const Attachment &one : attachments)
        text.row({ one.name,
            one.isDrawn ? one.paper : one.paper + u'\n' + Reports::tr("to be printed from there: no pages here"),
            one.sha256 });
    text.endTable();
}

Result<PrintedForm> frontPages(const CaseFile &file, const std::vector<PrintedForm> &forms,
    const std::vector<Attachment> &attachments, int firstPage, QDate day, Language language)
{
    ReportText text;
    text.heading(Reports::tr("Papers of case %1: %2").arg(file.head().number, titleIn(language, file.head())));
    text.paragraph(
        Reports::tr("Put together on %1 from what the case held on that day. Papers that were filed are those "
                    "that bear the mark of the authority; each is named here with the hash of its file.")
            .arg(spelledDate(day)));
    inventory(text, forms, firstPage, language);
    attachedFiles(text, attachments);
    papers(text, file, day, language);
    gaps(text, file, day, language);
    const QString title = Reports::tr("Inventory");
    return printAlone(text.toForm(u"binder"_s, { title, title }, language, day), file.catalog(), day);
}

/// The pages of a file that has some: a picture is one, a PDF has as many as can be drawn.
Result<std::vector<PrintedForm>> pagesOf(
    const BinderFile &file, const QString &paper, const Catalog &catalog, QDate day, Language language)
{
    std::vector<PrintedForm> pages;
    for (std::size_t number = 1; const QByteArray &sheet : file.sheets) {
        const QString page = file.sheets.size() == 1
            ? paper
            : Reports::tr("%1, page %2 of %3").arg(paper).arg(number).arg(file.sheets.size());
        ++number;
        auto printed = printAlone(
            pictureSheet(file.title, sheet, u"%1\nSHA-256 %2"_s.arg(page, file.sha256), language, day), catalog, day);
        if (!printed)
            return printed.error();
        pages.push_back(*std::move(printed));
    }
    return pages;
}

} // namespace

Result<QByteArray> inspectionBinder(
    const FormLibrary &library, const CaseFile &file, Database &database, QDate day, Language language)
{
    std::vector<PrintedForm> forms;
    for (const PlannedForm &planned : printPlan(library, file, day)) {
        auto form = printForm(*planned.form, printContext(file, day, planned.form->language, planned.item));
        if (!form)
            return form.error();
        forms.push_back(*std::move(form));
    }
    auto files = binderFilesOf(file, database, language);
    if (!files)
        return files.error();
    std::vector<Attachment> attachments;
    std::vector<AttachedFile> attached;
    for (BinderFile &one : *files) {
        const QString paper = (one.isFiled ? Reports::tr("%1, filed on %2") : Reports::tr("%1, scan of %2"))
                                  .arg(one.title, spelledDate(one.on));
        auto pages = pagesOf(one, paper, file.catalog(), day, language);
        if (!pages)
            return pages.error();
        std::ranges::move(*pages, std::back_inserter(forms));
        if (!one.isPdf)
            continue;
        const QString number = QString::number(attached.size() + 1).rightJustified(2, u'0');
        const QString name
            = safeFileName(u"%1 %2 %3"_s.arg(number, one.on.toString(Qt::ISODate), one.title.left(50))) + u".pdf"_s;
        attachments.push_back({ .name = name, .paper = paper, .sha256 = one.sha256, .isDrawn = !one.sheets.empty() });
        attached.push_back({ .name = name, .content = std::move(one.content), .mimeType = u"application/pdf"_s });
    }
    // The inventory names pages behind itself: how many pages it has is known once it was written.
    auto front = frontPages(file, forms, attachments, 1, day, language);
    if (!front)
        return front.error();
    front = frontPages(file, forms, attachments, front->pageCount() + 1, day, language);
    if (!front)
        return front.error();
    forms.insert(forms.begin(), *std::move(front));
    return toNumberedPdf(forms, Reports::tr("Papers of case %1").arg(file.head().number), attached);
}

} // namespace hqs
