// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "forms/form.h"

namespace hqs {

enum class BlankItemKind {
    Line, ///< the answer on one line
    Cells, ///< one capital letter a box
    Mark, ///< an X when the answer is a code
    Rule, ///< a drawn line, no answer: it strikes out what stays empty, or draws what the picture lacks
};

/// An answer, or a drawn line, and where it stands on the picture of a blank. Lengths in mm.
struct BlankItem {
    BlankItemKind kind = BlankItemKind::Line;
    Place place {}; ///< of a rule: none
    QString code {}; ///< of a mark
    QRectF
        area {}; ///< of a line or a mark; of cells their first box; a rule runs from its upper left corner to the other
    int count = 10; ///< boxes in the row
    double pitch = 5; ///< from box to box
    double size = 11; ///< of the letters, points
    bool continues = false; ///< cells: they begin with what found no box in the cells of this field before them
    double thickness = 0.25; ///< of a rule

    /// All it takes on the page.
    QRectF extent() const;

    friend bool operator==(const BlankItem &, const BlankItem &) = default;
};

struct BlankPage {
    QByteArray picture {}; ///< a PNG or JPEG file, drawn as large as the sheet; empty: plain paper
    std::vector<BlankItem> items {};

    friend bool operator==(const BlankPage &, const BlankPage &) = default;
};

/// A form that the office made itself.
struct OwnBlank {
    FormId id;
    QString edition;
    QString title; ///< in the language of the blank
    StageId stage;
    QDate from; ///< as in Form
    QDate to;
    QSizeF paper { 210, 297 };
    std::vector<BlankPage> pages;

    friend bool operator==(const OwnBlank &, const OwnBlank &) = default;
};

/// How thick a drawn line may be, mm.
inline constexpr double thinnestRule = 0.1;
inline constexpr double thickestRule = 3;

/// Pictures larger than this many bytes or dots are refused.
inline constexpr qint64 largestPicture = qint64(20) * 1024 * 1024;
inline constexpr qint64 mostDots = qint64(50) * 1000 * 1000;

/// Whether these bytes are a PNG or JPEG picture that is not too large.
bool isBlankPicture(const QByteArray &bytes);

/// The form that prints it. The pictures of its pages are drawn under the answers unless PrintContext says otherwise;
/// drawn lines are there in both cases, because no printed blank has them.
Form formOf(const OwnBlank &blank);

/// The blank as one file, JSON in UTF-8.
QByteArray blankFile(const OwnBlank &blank);

/// A blank and its form.
struct ReadBlank {
    OwnBlank blank;
    Form form;
};

/// Reads such a file strictly: unknown keys, fields, codes and stages, boxes off the sheet and files that are no
/// pictures are complaints.
ReadBlank readOwnBlank(const QByteArray &file, const Catalog &catalog, QStringList &complaints);

} // namespace hqs
