// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf.h"

#include "forms/fonts.h"

#include <QBuffer>
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
