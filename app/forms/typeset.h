// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <QGlyphRun>
#include <QList>

namespace hqs {

Qt::Alignment toQt(Alignment align);
/// Which share of the room that is left lies above.
double freeShare(Position position);

/// Words broken into lines and ready to be drawn. Glyphs are in units from the top left corner of the area.
struct TypesetText {
    QList<QGlyphRun> glyphs;
    QStringList lines;
    QRectF ink; ///< mm from the corner of the area: what the lines take
    bool fits = true;
};

/// Breaks words into the lines of an area (mm), or keeps them on one line. What does not fit is typeset all the same.
TypesetText typeset(const QString &words, QSizeF area, Typeface typeface, const TextStyle &style, bool wraps = true);

/// Puts runs of glyphs in the order in which they are read. Qt gives them in the order of a table of addresses, which
/// differs from run to run of the program.
void sortByPlace(QList<QGlyphRun> &runs);

} // namespace hqs
