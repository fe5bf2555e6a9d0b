// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/markupvalues.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace hqs {

std::vector<std::pair<QString, QString>> declarations(const QString &style)
{
    std::vector<std::pair<QString, QString>> pairs;
    const QStringList parts = style.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype colon = part.indexOf(u':');
        if (!part.trimmed().isEmpty())
            pairs.emplace_back(part.left(colon).trimmed(), part.sliced(colon + 1).trimmed());
    }
    return pairs;
}

std::optional<Alignment> alignmentOf(QStringView name)
{
    if (name == u"left")
        return Alignment::Left;
    if (name == u"center")
        return Alignment::Center;
    if (name == u"right")
        return Alignment::Right;
    if (name == u"justify")
        return Alignment::Justify;
    return std::nullopt;
}

std::optional<Position> positionOf(QStringView name)
{
    if (name == u"top")
        return Position::Top;
    if (name == u"middle")
        return Position::Middle;
    if (name == u"bottom")
        return Position::Bottom;
    return std::nullopt;
}

std::optional<double> numberOf(QStringView text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<double> shareOf(QStringView text)
{
    const auto percent = text.endsWith(u'%') ? numberOf(text.chopped(1)) : std::nullopt;
    return percent ? std::optional(*percent / 100) : std::nullopt;
}

std::optional<double> lengthOf(QStringView text)
{
    if (text == u"0")
        return 0;
    const auto pixels = text.endsWith(u"px") ? numberOf(text.chopped(2)) : std::nullopt;
    return pixels ? std::optional(*pixels * mmPerPixel) : std::nullopt;
}

std::vector<double> columnsFrom(const std::vector<std::vector<double>> &rows)
{
    static constexpr double narrowest = 0.02;
    std::vector<double> columns;
    for (const std::vector<double> &row : rows) {
        columns.resize(std::max(columns.size(), row.size()), 0);
        for (std::size_t i = 0; i < row.size(); ++i)
            columns[i] = columns[i] > 0 ? columns[i] : row[i];
    }
    const double given = std::accumulate(columns.begin(), columns.end(), 0.0);
    const auto silent = std::ranges::count(columns, 0.0);
    for (double &column : columns)
        column = column > 0 ? column : std::max(narrowest, (1 - given) / static_cast<double>(silent));
    const double sum = std::accumulate(columns.begin(), columns.end(), 0.0);
    for (double &column : columns)
        column /= sum;
    return columns;
}

} // namespace hqs
