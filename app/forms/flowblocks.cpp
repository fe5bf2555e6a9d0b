// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/flowblocks.h"

namespace hqs {

namespace {

constexpr double sheetSize = 10; // points

} // namespace

FlowParagraph paragraphOf(const QString &words, double above, double below)
{
    return { .runs = { { .words = words, .size = sheetSize } }, .above = above, .below = below };
}

FlowParagraph headingOf(const Form &form)
{
    return { .runs = { { .words = form.title.in(form.language), .size = 13, .bold = true } },
        .align = Alignment::Center,
        .below = 3,
        .keepsWithNext = true };
}

FlowCell cellOf(const QString &words, Alignment align, bool bold)
{
    FlowParagraph paragraph = paragraphOf(words);
    paragraph.align = align;
    paragraph.runs.front().bold = bold;
    return { .paragraphs = { std::move(paragraph) } };
}

} // namespace hqs
