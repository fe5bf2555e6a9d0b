// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/printplan.h"
#include "forms/pdf.h"
#include "storage/safefile.h"
#include "ui/localization.h"
#include "ui/printing/paperoutput.h"
#include "ui/printing/printjob.h"
#include "ui/prompt.h"
#include "ui/quarter/quartermodel.h"
#include "ui/quarter/quarterpage.h"
#include "ui/reports/savelists.h"

#include <QDir>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>

// The notices of a quarter on paper, as files and as a table.
namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const FormId noticeForm(u"hqs_quarterly_salary_notice"_s);

} // namespace

/// One after another: a large round is never in memory as a whole.
Done QuarterPage::eachNotice(const std::function<void(PrintedForm)> &take) const
{
    const auto edition = m_library.edition(noticeForm, m_today);
    if (!edition)
        return Error { Fault::Rules, noticeForm.text(), {} };
    for (const QuarterLine &line : m_model->lines()) {
        const auto file = CaseFile::open(m_catalog, m_database, *line.head.id);
        if (!file)
            return file.error();
        const Record record = recordForNotice(*file, m_quarter);
        auto form
            = printForm(*edition->form, { .catalog = m_catalog, .record = record, .on = m_today, .checklist = {} });
        if (!form)
            return form.error();
        take(*std::move(form));
    }
    return {};
}

void QuarterPage::savePdf()
{
    const QString quarter = m_quarter.toText();
    PdfBook book(tr("Salary notices, %1").arg(quarter));
    if (auto done = eachNotice([&book](const PrintedForm &form) { book.add(form); }); !done) {
        m_prompt.tell(this, done.error());
        return;
    }
    const QByteArray pdf = book.finish();
    const auto path = m_prompt.fileToSave(this, tr("Save all notices as one PDF"),
        u"%1 %2.pdf"_s.arg(quarter, noticeForm.text()), tr("PDF files (*.pdf)"));
    if (!path)
        return;
    if (auto done = writeSafely(*path, pdf); !done)
        m_prompt.tell(this, done.error());
    else
        m_done->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

/// With the proofs that were typed a moment ago.
void QuarterPage::saveAsTable()
{
    if (!save())
        return;
    const ListSource source { .catalog = m_catalog,
        .database = m_database,
        .today = m_today,
        .language = m_localization.language(),
        .quarter = m_quarter };
    if (const QString words = saveLists(this, m_prompt, source, { ListKind::Notices }); !words.isEmpty())
        m_done->setText(words);
}

void QuarterPage::print()
{
    if (const auto place = PaperOutput::placeToPrint(this, m_prompt); place != PaperOutput::Place::Printer) {
        if (place == PaperOutput::Place::File)
            savePdf();
        return;
    }
    std::vector<PrintedCopies> copies;
    if (auto done = eachNotice([&copies](PrintedForm form) { copies.push_back({ std::move(form), 1 }); }); !done) {
        m_prompt.tell(this, done.error());
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto done = printOn(printer, copies, Sides::One); !done)
        m_prompt.tell(this, done.error());
    else
        m_done->setText(tr("Sent to the printer %1").arg(printer.printerName()));
}

} // namespace hqs
