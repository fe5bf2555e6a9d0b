// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Table::Table(QStringList heads)
    : m_heads(std::move(heads))
{
}

QString Table::toString() const
{
    if (m_rows.empty())
        return {};
    std::vector<qsizetype> widths(static_cast<std::size_t>(m_heads.size()), 0);
    const auto measure = [&widths](const QStringList &row) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], row[static_cast<qsizetype>(column)].size());
    };
    measure(m_heads);
    std::ranges::for_each(m_rows, measure);

    QString text;
    const auto write = [&](const QStringList &row) {
        QString line;
        for (std::size_t column = 0; column < widths.size(); ++column)
            line += row[static_cast<qsizetype>(column)].leftJustified(widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    write(m_heads);
    std::ranges::for_each(m_rows, write);
    return text;
}

} // namespace hqs
