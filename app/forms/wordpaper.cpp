// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/wordpaper.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double afterRuledTable = 1.5; // as on paper: the rule does not touch the words below it

bool isXmlCharacter(char32_t character)
{
    return character == U'\t' || character == U'\n' || character == U'\r' || (character >= 0x20 && character < 0xd800)
        || (character >= 0xe000 && character < 0xfffe) || (character >= 0x10000 && character <= 0x10ffff);
}

double aboveOf(const FlowBlock &block)
{
    const auto *paragraph = std::get_if<FlowParagraph>(&block);
    return paragraph ? paragraph->above : 0;
}

double belowOf(const FlowBlock &block)
{
    if (const auto *paragraph = std::get_if<FlowParagraph>(&block))
        return paragraph->below;
    return std::get<FlowTable>(block).ruled ? afterRuledTable : 0;
}

} // namespace

QString WordPaper::font() const
{
    return form.typeface == Typeface::Serif ? u"Times New Roman"_s : u"Arial"_s;
}

std::vector<double> gapsOf(const Flow &flow)
{
    std::vector<double> gaps;
    for (std::size_t i = 0; i < flow.size(); ++i)
        gaps.push_back(i == 0 ? 0 : std::max(belowOf(flow[i - 1]), aboveOf(flow[i])));
    return gaps;
}

std::vector<double> gapsOf(const std::vector<FlowParagraph> &paragraphs)
{
    std::vector<double> gaps;
    for (const FlowParagraph &paragraph : paragraphs)
        gaps.push_back(gaps.empty() ? 0 : paragraph.above);
    return gaps;
}

QString xmlText(const QString &words)
{
    std::u32string text;
    for (const char32_t character : words.toUcs4())
        text += isXmlCharacter(character) ? character : U'□';
    return QString::fromStdU32String(text);
}

} // namespace hqs
