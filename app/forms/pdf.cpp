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

/// Whether the pages of the whole bundle are numbered through.
enum class Numbering { None, Through };

/// Qt writes the fonts of a file in the order of a hash table, whose seed differs from run to run. Tables made while
/// this lives have no seed; those made before keep theirs.
class SameOrderEachRun {
public:
    SameOrderEachRun() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrderEachRun() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameOrderEachRun)
};

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

QByteArray write(std::span<const PrintedForm> forms, const QString &title, Numbering numbering)
{
    if (forms.empty())
        return {};
    const SameOrderEachRun order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("HQS Desk"));
    writer.setResolution(static_cast<int>(unitsPerMm * 25.4)); // one dot is one unit: nothing is rounded
    writer.setPageLayout(pageOf(forms.front().paper()));
    QPainter painter(&writer);
    int pages = 0;
    int all = 0;
    for (const PrintedForm &form : forms)
        all += form.pageCount();
    const auto beginPage = [&](QSizeF paper) {
        writer.setPageLayout(pageOf(paper));
        if (pages++ > 0)
            writer.newPage();
    };
    for (const PrintedForm &form : forms) {
        if (numbering == Numbering::None && form.duplex() && pages % 2 == 1)
            beginPage(form.paper());
        for (int page = 0; page < form.pageCount(); ++page) {
            beginPage(form.paper());
            form.paintPage(painter, page, unitsPerMm);
            if (numbering == Numbering::Through)
                paintNumber(painter, form.paper(), pages, all);
        }
    }
    painter.end();
    eraseMoment(bytes);
    return bytes;
}

} // namespace

QByteArray toPdf(std::span<const PrintedForm> forms, const QString &title)
{
    return write(forms, title, Numbering::None);
}

QByteArray toNumberedPdf(std::span<const PrintedForm> forms, const QString &title)
{
    return write(forms, title, Numbering::Through);
}

} // namespace hqs
