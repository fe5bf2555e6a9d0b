// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sample.h"

#include <QRectF>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace sample {

/// A word of a PDF file and where it is, mm.
struct PdfWord {
    QRectF area;
    QString text;
};

/// The words of a PDF file by page, as an independent program reads them.
inline std::vector<std::vector<PdfWord>> wordsOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    write(path, pdf);
    QXmlStreamReader xml(output(QStringLiteral("pdftotext"), { QStringLiteral("-bbox"), path, QStringLiteral("-") }));
    std::vector<std::vector<PdfWord>> pages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"page") {
            pages.emplace_back();
        } else if (xml.name() == u"word") {
            const auto number
                = [&xml](QStringView name) { return xml.attributes().value(name.toString()).toDouble() * 25.4 / 72; };
            const QRectF area(QPointF(number(u"xMin"), number(u"yMin")), QPointF(number(u"xMax"), number(u"yMax")));
            pages.back().push_back({ .area = area, .text = xml.readElementText() });
        }
    }
    return pages;
}

} // namespace sample
