// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <variant>
#include <vector>

namespace hqs {

// A text that flows over as many pages as it needs: paragraphs and tables. Lengths are in mm, font sizes in points.

/// Words of one kind. A line break is '\n'.
struct FlowRun {
    QString words {};
    double size = 10;
    bool bold = false;
    bool italic = false;
    Place origin {}; ///< the field they come from; empty: printed words
};

struct FlowParagraph {
    std::vector<FlowRun> runs {};
    Alignment align = Alignment::Left;
    double above = 0; ///< at least so far from what stands before it; nothing at the top of a page
    double below = 0;
    bool breaksPage = false; ///< begins a new page
    bool keepsWithNext = false; ///< a heading: never alone at the foot of a page
};

struct FlowCell {
    std::vector<FlowParagraph> paragraphs {};
    int columns = 1; ///< how many it spans
    Position position = Position::Top;
};

struct FlowRow {
    std::vector<FlowCell> cells {};
    bool heads = false; ///< is repeated at the top of each page the table goes on to
};

struct FlowTable {
    double width = 1; ///< share of the room between the margins
    std::vector<double> columns {}; ///< shares of the table; together 1
    double padding = 0.8;
    bool ruled = true;
    bool keepsTogether = false; ///< a short one goes whole to the next page
    std::vector<FlowRow> rows {};
};

using FlowBlock = std::variant<FlowParagraph, FlowTable>;
using Flow = std::vector<FlowBlock>;

} // namespace hqs
