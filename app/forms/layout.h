// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "forms/printedanswers.h"
#include "forms/qr.h"
#include "forms/typeset.h"

namespace hqs {

/// Words on a page, already broken into lines.
struct PlacedText {
    QRectF area;
    QString words;
    double size = 0;
    Place origin; ///< the field it comes from; empty: printed words
    TypesetText typeset;
};

/// One letter in the middle of its box.
struct PlacedLetter {
    QRectF box;
    QString letter;
    double size = 0;
    Place origin;
};

struct PlacedLine {
    QLineF line;
    double width = 0.25;
    bool dashed = false;
};

struct PlacedFrame {
    QRectF frame;
    double width = 0.25;
};

/// Where the answer to a field stands, or would stand: a row of boxes, a line, a box to cross.
struct PlacedField {
    QRectF area;
    Place place;
};

/// Everything that is drawn on one side, in mm.
struct PageLayout {
    std::vector<PlacedFrame> frames; ///< boxes of grids too
    std::vector<PlacedLine> lines;
    std::vector<PlacedText> texts;
    std::vector<PlacedLetter> letters;
    std::vector<QrCode> codes;
    std::vector<PlacedField> fields {}; ///< of a fixed layout; not drawn
    QByteArray picture {}; ///< under everything, as large as the sheet
};

/// What found no box and goes to the additional sheet.
struct Continuation {
    Place place;
    QString number;
    QString title;
    QString rest;
    QSizeF box;
    double pitch = 0;
    double size = 0;
};

/// Fills in the pages of a form, additional sheets at the end. What cannot be printed is noted in the answers.
std::vector<PageLayout> layOut(const Form &form, const FixedPages &body, PrintedAnswers &answers);

/// The additional sheets: number and title of each continued field, its boxes, a line to sign on.
/// Order 363 of 2019 on the notices, carried on by order 536.
std::vector<PageLayout> additionalSheets(const Form &form, const std::vector<Continuation> &continuations);

/// Words on a page, typeset in their area.
PlacedText placed(
    const QString &words, const QRectF &area, Typeface typeface, const TextStyle &style, Place origin = {});

/// A letter for each box that has one.
void placeLetters(
    PageLayout &page, const QStringList &letters, const std::vector<QRectF> &boxes, double size, const Place &origin);

} // namespace hqs
