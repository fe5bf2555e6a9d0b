// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperoutput.h"

#include "domain/knownfields.h"
#include "forms/pdf.h"
#include "storage/safefile.h"
#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/printing/printersettings.h"
#include "ui/printing/printjob.h"
#include "ui/prompt.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

PaperOutput::PaperOutput(const CaseDraft &draft, Prompt &prompt, const Localization &localization, QWidget *window)
    : m_draft(draft)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_window(window)
{
}

QString PaperOutput::person() const
{
    return m_draft.record().get(known::surnameLat).value_or(QString());
}

bool PaperOutput::write(const QString &path, const QByteArray &bytes) const
{
    if (auto done = writeSafely(path, bytes); !done) {
        m_prompt.tell(m_window, done.error());
        return false;
    }
    return true;
}

std::optional<QString> PaperOutput::saveOneFile(std::span<const PrintedCopies> papers) const
{
    if (papers.empty())
        return std::nullopt;
    const auto path = m_prompt.fileToSave(m_window, tr("Save the package as one PDF"),
        u"%1 %2.pdf"_s.arg(m_draft.today().toString(Qt::ISODate), person()), tr("PDF files (*.pdf)"));
    if (!path)
        return std::nullopt;
    std::vector<PrintedForm> all;
    for (const PrintedCopies &each : papers)
        all.push_back(each.form);
    if (!write(*path, toPdf(all, m_localization.say(all.front().shortTitle()))))
        return std::nullopt;
    return tr("Saved: %1").arg(QDir::toNativeSeparators(*path));
}

std::optional<QString> PaperOutput::saveFolder(std::span<const PrintedCopies> papers) const
{
    const auto folder = m_prompt.folder(m_window, tr("Folder for the PDF files"));
    if (!folder)
        return std::nullopt;
    int written = 0;
    for (const PrintedCopies &each : papers) {
        const QString path = QDir(*folder).filePath(
            fileNameFor(each.form.id(), m_draft.today(), each.about.isEmpty() ? person() : each.about, u".pdf"_s));
        if (QFile::exists(path)
            && !m_prompt.confirm(
                m_window, tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(path)), tr("Replace")))
            continue;
        if (!write(path, toPdf(std::span(&each.form, 1), m_localization.say(each.form.shortTitle()))))
            return std::nullopt;
        ++written;
    }
    return tr("%n file(s) saved in %1", nullptr, written).arg(QDir::toNativeSeparators(*folder));
}

std::optional<QString> PaperOutput::saveText(const PlannedForm &paper, WordFormat format) const
{
    const bool isOdt = format == WordFormat::Odt;
    const QString suffix = isOdt ? u".odt"_s : u".docx"_s;
    auto path = m_prompt.fileToSave(m_window, tr("Save the paper as a text"),
        fileNameFor(paper.form->id, m_draft.today(), paper.about.isEmpty() ? person() : paper.about, suffix),
        isOdt ? tr("OpenDocument texts (*.odt)") : tr("Word documents (*.docx)"));
    if (!path)
        return std::nullopt;
    if (!path->endsWith(suffix, Qt::CaseInsensitive))
        *path += suffix;
    const auto bytes = wordDocument(
        *paper.form, printContext(m_draft.file(), m_draft.today(), paper.form->language, paper.item), format);
    if (!bytes) {
        m_prompt.tell(m_window, bytes.error());
        return std::nullopt;
    }
    if (!write(*path, *bytes))
        return std::nullopt;
    return tr("Saved: %1").arg(QDir::toNativeSeparators(*path));
}

PaperOutput::Place PaperOutput::placeToPrint(QWidget *window, Prompt &prompt)
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        return Place::Printer;
    const bool wantsFile = prompt.confirm(window,
        tr("No printer is installed on this computer. Save the papers as a PDF, to be printed elsewhere?"),
        tr("Save a PDF…"));
    return wantsFile ? Place::File : Place::Nowhere;
}

std::optional<QString> PaperOutput::print(std::span<const PrintedCopies> papers) const
{
    if (const Place place = placeToPrint(m_window, m_prompt); place != Place::Printer)
        return place == Place::File ? saveOneFile(papers) : std::nullopt;
    QPrinter printer(QPrinter::HighResolution);
    const bool anyDuplex = std::ranges::any_of(papers, [](const PrintedCopies &each) { return each.form.duplex(); });
    printer.setDuplex(anyDuplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const bool both = printer.duplex() == QPrinter::DuplexLongSide || printer.duplex() == QPrinter::DuplexShortSide;
    if (auto done
        = printOn(printer, papers, both ? Sides::Both : Sides::One, printers::calibrationOf(printer.printerName()));
        !done) {
        m_prompt.tell(m_window, done.error());
        return std::nullopt;
    }
    return tr("Sent to the printer %1").arg(printer.printerName());
}

} // namespace hqs
