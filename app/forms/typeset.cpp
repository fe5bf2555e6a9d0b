// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typeset.h"

#include "forms/fonts.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace hqs {

Qt::Alignment toQt(Alignment align)
{
    switch (align) {
    case Alignment::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case Alignment::Center:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case Alignment::Justify:
        return Qt::AlignJustify;
    }
    Q_UNREACHABLE();
}

double freeShare(Position position)
{
    return position == Position::Top ? 0 : position == Position::Middle ? 0.5 : 1;
}

TypesetText typeset(const QString &words, QSizeF area, Typeface typeface, const TextStyle &style, bool wraps)
{
    // A tolerance of one unit: a word that just fits must not break because of rounding.
    const QSizeF units = area * unitsPerMm + QSizeF(1, 1);
    QTextLayout layout(QString(words).replace(QLatin1Char('\n'), QChar::LineSeparator), fontFor(typeface, style));
    QTextOption option(toQt(style.align));
    option.setUseDesignMetrics(true);
    option.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    layout.setTextOption(option);

    TypesetText text;
    double height = 0;
    double widest = 0;
    double left = units.width();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(units.width());
        line.setPosition({ 0, height });
        height += line.height();
        text.lines << layout.text().mid(line.textStart(), line.textLength());
        const QRectF natural = line.naturalTextRect();
        widest = std::max(widest, natural.width());
        left = std::min(left, natural.left());
    }
    layout.endLayout();
    text.fits = height <= units.height() && widest <= units.width();

    const double top = std::max(0.0, (units.height() - height) * freeShare(style.position));
    text.ink = QRectF(left / unitsPerMm, top / unitsPerMm, widest / unitsPerMm, height / unitsPerMm);
    text.glyphs = layout.glyphRuns();
    sortByPlace(text.glyphs);
    for (QGlyphRun &run : text.glyphs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.ry() += top;
        run.setPositions(positions);
    }
    return text;
}

void sortByPlace(QList<QGlyphRun> &runs)
{
    std::ranges::stable_sort(runs, {}, [](const QGlyphRun &run) {
        const QPointF first = run.positions().value(0);
        return std::pair(first.y(), first.x());
    });
}

} // namespace hqs
