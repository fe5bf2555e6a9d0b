// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/flow.h"
#include "forms/layout.h"

namespace hqs {

/// One line of a paragraph: its words by origin, from the left end of the line.
struct TypesetLine {
    double height = 0; ///< mm
    std::vector<PlacedText> pieces; ///< area: mm from the top left corner of the line

    /// Puts the line on a page, its corner there. It can be placed once.
    void addTo(PageLayout &page, QPointF corner);
};

/// Breaks a paragraph into lines of this width (mm). An empty paragraph is one empty line.
std::vector<TypesetLine> typeset(const FlowParagraph &paragraph, double width, Typeface typeface);

} // namespace hqs
