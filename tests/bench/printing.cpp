// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "cases/demo.h"
#include "cases/printplan.h"
#include "cases/quarterround.h"
#include "forms/pdf.h"
#include "storage/safefile.h"

#include "measure.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

#include <functional>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A page like ours: a grid of boxes with letters and lines of text, as a Word blank of such a form has it.
QByteArray likeDocument(int pages)
{
    QTextDocument document;
    QTextCursor cursor(&document);
    for (int page = 0; page < pages; ++page) {
        cursor.insertText(u"УВЕДОМЛЕНИЕ о заключении трудового договора с иностранным гражданином\n"_s);
        for (int block = 0; block < 4; ++block) {
            QTextTable *table = cursor.insertTable(3, 34);
            for (int cell = 0; cell < 3 * 34; ++cell)
                table->cellAt(cell / 34, cell % 34).firstCursorPosition().insertText(QString(QChar(u'А' + cell % 32)));
            cursor.movePosition(QTextCursor::End);
            cursor.insertText(u"\n(наименование территориального органа МВД России на региональном уровне)\n"_s);
        }
        QTextBlockFormat breaking;
        breaking.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.insertBlock(breaking);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter(&buffer, "odf").write(&document);
    return buffer.data();
}

/// Milliseconds a page of a batch; 0 when LibreOffice is not here.
double libreOffice()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        return 0;
    const QTemporaryDir folder;
    constexpr int documents = 6;
    QStringList files;
    for (int i = 0; i < documents; ++i) {
        files << folder.filePath(u"like%1.odt"_s.arg(i));
        if (!writeSafely(files.back(), likeDocument(4)))
            return 0;
    }
    const QStringList arguments { u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()), u"--headless"_s,
        u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path() };
    const auto convert = [&](const QStringList &what) { return QProcess::execute(office, arguments + what); };
    if (convert({ files.front() }) != 0) // makes the profile; not counted
        return 0;
    const double batch = medianOf(1, [&] { convert(files); });
    int pages = 0;
    for (const QString &file : files) {
        QProcess info;
        info.start(u"pdfinfo"_s, { QString(file).replace(u".odt"_s, u".pdf"_s) });
        info.waitForFinished();
        const auto match
            = QRegularExpression(uR"(Pages:\s+(\d+))"_s).match(QString::fromUtf8(info.readAllStandardOutput()));
        pages += match.captured(1).toInt();
    }
    return pages > 0 ? batch / pages : 0;
}

/// A line of /proc/self/status in MiB; 0 where there is none.
double processMemory(QByteArrayView key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size() + 1).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// How much more memory than before some work needs at its worst, MiB.
double peakOf(const std::function<void()> &work)
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (!refs.open(QIODevice::WriteOnly) || refs.write("5") != 1) // the peak counts from now on
        return 0;
    refs.close();
    const double before = processMemory("VmRSS");
    work();
    return processMemory("VmHWM") - before;
}

struct Notices {
    qsizetype bytes = 0;
    int pages = 0;
};

/// The salary notices of so many specialists as one file, each laid out for itself.
Notices salaryNotices(const CaseFile &file, const Form &form, QDate today, int count)
{
    Record record = recordForNotice(file, quarterToReport(today));
    PdfBook book(u"bench"_s);
    for (int i = 0; i < count; ++i) {
        record.set(Place(FieldId(u"specialist.surnameRu"_s)), FieldValue(u"Специалист %1"_s.arg(i)));
        const auto printed
            = printForm(form, { .catalog = file.catalog(), .record = record, .on = today, .checklist = {} });
        if (printed)
            book.add(*printed);
    }
    const int pages = book.pageCount();
    return { .bytes = book.finish().size(), .pages = pages };
}

void benchNotices(const CaseFile &file, const FormLibrary &library, QDate today, double office)
{
    const auto edition = library.edition(FormId(u"hqs_quarterly_salary_notice"_s), today);
    if (!edition)
        return;
    const Form &form = *edition->form;
    salaryNotices(file, form, today, 1);
    Notices few;
    Notices many;
    const double peakOfFew = peakOf([&] { few = salaryNotices(file, form, today, 50); });
    const double peakOfMany = peakOf([&] { many = salaryNotices(file, form, today, 500); });
    const double time = medianOf(1, [&] { salaryNotices(file, form, today, 500); });
    report("500 salary notices to one PDF, a page", time / many.pages, "ms/page", office, "LibreOffice batch, a page",
        "ratio >= 15");
    std::printf("    500 notices: %d pages, %.1f s, a file of %.1f MiB\n", many.pages, time / 1000,
        double(many.bytes) / 1024 / 1024);
    std::printf("    memory at the worst above the start: 50 notices %.1f MiB (file %.1f), 500 notices %.1f MiB (file "
                "%.1f); goal: no more than the file grows\n",
        peakOfFew, double(few.bytes) / 1024 / 1024, peakOfMany, double(many.bytes) / 1024 / 1024);
}

} // namespace

void benchPrint()
{
    const QDir rules(u":/rules"_s);
    const auto catalog = Catalog::load(rules);
    const auto library = catalog ? FormLibrary::load(rules, *catalog) : Result<FormLibrary>(Error {});
    auto database = Database::inMemory();
    const QDate today(2026, 11, 24);
    if (!library || !database || !fillWithDemo(*catalog, *database, QDir(u":/demo"_s), today))
        return;
    const auto heads = CaseStore(*database).list();
    if (!heads)
        return;
    const auto file = CaseFile::open(*catalog, *database, *heads->front().id);
    if (!file)
        return;
    int pages = 0;
    const auto package = [&] {
        std::vector<PrintedForm> forms;
        pages = 0;
        for (const PlannedForm &planned : printPlan(*library, *file, today)) {
            auto made = printForm(*planned.form, printContext(*file, today, planned.form->language, planned.item));
            if (!made)
                continue;
            pages += made->pageCount();
            forms.push_back(*std::move(made));
        }
        return toPdf(forms, u"bench"_s);
    };
    package(); // fonts are loaded once a program
    const double time = medianOf(7, [&] { package(); });
    const double office = libreOffice();
    report("package of one case to PDF, a page", time / pages, "ms/page", office, "LibreOffice batch, a page",
        "ratio >= 15, <= 8 ms");
    std::printf("    the whole package: %d pages in %.0f ms, goal <= 1000 ms for 20 pages\n", pages, time);
    benchNotices(*file, *library, today, office);
    for (const PlannedForm &planned : printPlan(*library, *file, today)) {
        int own = 0;
        const double each = medianOf(5, [&] {
            auto made = printForm(*planned.form, printContext(*file, today, planned.form->language, planned.item));
            own = made->pageCount();
            toPdf(std::span(&*made, 1), u"bench"_s);
        });
        std::printf("    %-40s %8.2f ms/page (%d pages)\n", qPrintable(planned.form->id.text()), each / own, own);
    }
}

} // namespace hqs
