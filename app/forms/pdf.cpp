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

} // namespace

QByteArray toPdf(std::span<const PrintedForm> forms, const QString &title)
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
    const auto beginPage = [&](QSizeF paper) {
        writer.setPageLayout(pageOf(paper));
        if (pages++ > 0)
            writer.newPage();
    };
    for (const PrintedForm &form : forms) {
        if (form.duplex() && pages % 2 == 1)
            beginPage(form.paper());
        for (int page = 0; page < form.pageCount(); ++page) {
            beginPage(form.paper());
            form.paintPage(painter, page, unitsPerMm);
        }
    }
    painter.end();
    return bytes;
}

} // namespace hqs
