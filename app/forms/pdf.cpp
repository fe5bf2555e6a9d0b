// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf.h"

#include "forms/fonts.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace hqs {

namespace {

QPageLayout pageOf(QSizeF paper)
{
    return { QPageSize(paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF() };
}

/// Takes the moment of writing out: what is printed, and nothing else, decides the bytes. Blanks take its place, so
/// that the table of positions stays right.
void eraseMoment(QByteArray &pdf)
{
    const QByteArrayView key("/CreationDate (");
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    for (qsizetype place = at; at >= 0 && place <= end; ++place)
        pdf[place] = ' ';
}

/// "12 / 40" at the top right of the page at hand.
void paintNumber(QPainter &painter, QSizeF paper, int page, int pages)
{
    constexpr double margin = 5; // mm
    painter.save();
    painter.setFont(fontFor(Typeface::Sans, { .size = 8 }));
    painter.drawText(QRectF(0, margin * unitsPerMm, (paper.width() - margin) * unitsPerMm, margin * unitsPerMm),
        Qt::AlignRight | Qt::AlignTop, QStringLiteral("%1 / %2").arg(page).arg(pages));
    painter.restore();
}

} // namespace

class PdfBook::Writing {
public:
    Writing(const QString &title, std::optional<int> allPages)
        : m_allPages(allPages)
        , m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setTitle(title);
        m_writer.setCreator(QStringLiteral("HQS Desk"));
        m_writer.setResolution(static_cast<int>(unitsPerMm * 25.4)); // one dot is one unit: nothing is rounded
    }

    void add(const PrintedForm &form)
    {
        if (!m_allPages && form.duplex() && m_pages % 2 == 1)
            beginPage(form.paper());
        for (int page = 0; page < form.pageCount(); ++page) {
            beginPage(form.paper());
            form.paintPage(m_painter, page, unitsPerMm);
            if (m_allPages)
                paintNumber(m_painter, form.paper(), m_pages, *m_allPages);
        }
    }

    void attach(const AttachedFile &file) { m_writer.addFileAttachment(file.name, file.content, file.mimeType); }
    int pageCount() const { return m_pages; }

    QByteArray finish()
    {
        if (m_pages == 0)
            return {};
        m_painter.end();
        m_buffer.close();
        QByteArray bytes = std::move(m_buffer.buffer());
        eraseMoment(bytes);
        return bytes;
    }

private:
    void beginPage(QSizeF paper)
    {
        m_writer.setPageLayout(pageOf(paper));
        if (m_pages++ > 0)
            m_writer.newPage();
        else
            m_painter.begin(&m_writer);
    }

    /// Qt writes the fonts of a file in the order of a hash table, whose seed differs from run to run. Tables made
    /// while this lives have no seed; those made before keep theirs.
    class SameOrderEachRun {
    public:
        SameOrderEachRun() { QHashSeed::setDeterministicGlobalSeed(); }
        ~SameOrderEachRun() { QHashSeed::resetRandomGlobalSeed(); }
        Q_DISABLE_COPY_MOVE(SameOrderEachRun)
    };

    const SameOrderEachRun m_order;
    std::optional<int> m_allPages;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_pages = 0;
};

PdfBook::PdfBook(const QString &title, std::optional<int> allPages)
    : m_writing(std::make_unique<Writing>(title, allPages))
{
}

PdfBook::~PdfBook() = default;

void PdfBook::add(const PrintedForm &form)
{
    m_writing->add(form);
}

void PdfBook::attach(const AttachedFile &file)
{
    m_writing->attach(file);
}

int PdfBook::pageCount() const
{
    return m_writing ? m_writing->pageCount() : 0;
}

QByteArray PdfBook::finish()
{
    const auto writing = std::move(m_writing); // gone with the file: what it changes in the program is over
    return writing ? writing->finish() : QByteArray();
}

QByteArray toPdf(std::span<const PrintedForm> forms, const QString &title)
{
    PdfBook book(title);
    for (const PrintedForm &form : forms)
        book.add(form);
    return book.finish();
}

QByteArray toNumberedPdf(
    std::span<const PrintedForm> forms, const QString &title, std::span<const AttachedFile> attached)
{
    int all = 0;
    for (const PrintedForm &form : forms)
        all += form.pageCount();
    PdfBook book(title, all);
    for (const AttachedFile &file : attached)
        book.attach(file);
    for (const PrintedForm &form : forms)
        book.add(form);
    return book.finish();
}

} // namespace hqs
