// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typesetparagraph.h"

#include "forms/fonts.h"
#include "forms/typeset.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace hqs {

namespace {

TextStyle styleOf(const FlowRun &run)
{
    return { .size = run.size, .bold = run.bold, .italic = run.italic };
}

/// The glyphs of a part of a line, from the corner of that part.
QList<QGlyphRun> glyphsFrom(const QTextLine &line, int start, int length, QPointF corner)
{
    QList<QGlyphRun> runs = line.glyphRuns(start, length);
    sortByPlace(runs);
    for (QGlyphRun &run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position -= corner;
        run.setPositions(positions);
    }
    return runs;
}

} // namespace

void TypesetLine::addTo(PageLayout &page, QPointF corner)
{
    for (PlacedText &piece : pieces) {
        piece.area.translate(corner);
        page.texts.push_back(std::move(piece));
    }
    pieces.clear();
}

std::vector<TypesetLine> typeset(const FlowParagraph &paragraph, double width, Typeface typeface)
{
    QString words;
    QList<QTextLayout::FormatRange> formats;
    const TextStyle first
        = paragraph.runs.empty() ? TextStyle { .size = FlowRun().size } : styleOf(paragraph.runs.front());
    for (const FlowRun &run : paragraph.runs) {
        if (!(styleOf(run) == first)) {
            QTextCharFormat format;
            format.setFont(fontFor(typeface, styleOf(run)));
            formats.push_back({ static_cast<int>(words.size()), static_cast<int>(run.words.size()), format });
        }
        words += run.words;
    }
    QTextLayout layout(words.replace(u'\n', QChar::LineSeparator), fontFor(typeface, first));
    layout.setFormats(formats);
    QTextOption option(toQt(paragraph.align));
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    std::vector<TypesetLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * unitsPerMm);
        line.setPosition({});
        TypesetLine &made = lines.emplace_back();
        made.height = line.height() / unitsPerMm;
        int runStart = 0;
        for (const FlowRun &run : paragraph.runs) {
            const int start = std::max(runStart, line.textStart());
            const int end
                = std::min(runStart + static_cast<int>(run.words.size()), line.textStart() + line.textLength());
            runStart += static_cast<int>(run.words.size());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start);
            const QRectF piece(QPointF(left, 0), QPointF(line.cursorToX(end), line.height()));
            const QRectF area(piece.topLeft() / unitsPerMm, piece.size() / unitsPerMm);
            made.pieces.push_back({ .area = area.normalized(),
                .words = words.mid(start, end - start),
                .size = run.size,
                .origin = run.origin,
                .typeset = { .glyphs = glyphsFrom(line, start, end - start, { left, 0 }),
                    .lines = {},
                    .ink = QRectF(QPointF(), area.size()),
                    .fits = true } });
        }
    }
    layout.endLayout();
    return lines;
}

} // namespace hqs
