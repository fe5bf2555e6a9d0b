// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldgrid.h"

#include "ui/fieldrow.h"

#include <algorithm>
#include <map>

namespace hqs {

namespace {

constexpr int gridColumns = 6;

} // namespace

FieldGrid::FieldGrid()
{
    setHorizontalSpacing(16);
    setVerticalSpacing(12);
    for (int i = 0; i < gridColumns; ++i)
        setColumnStretch(i, 1);
}

bool FieldGrid::arrange(const std::vector<bool> &asked)
{
    if (asked == m_asked)
        return false;
    int line = 0;
    int column = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Cell &cell = m_rows[i];
        removeWidget(cell.row);
        cell.row->setVisible(asked[i]);
        cell.line = -1;
        if (!asked[i])
            continue;
        if (column + cell.columns > gridColumns) {
            ++line;
            column = 0;
        }
        addWidget(cell.row, line, column, 1, cell.columns);
        cell.line = line;
        column += cell.columns;
    }
    m_asked = asked;
    return true;
}

void FieldGrid::setGeometry(const QRect &place)
{
    QGridLayout::setGeometry(place);
    std::map<int, int> heights;
    for (const Cell &cell : m_rows) {
        if (cell.line >= 0)
            heights[cell.line] = std::max(heights[cell.line], cell.row->labelHeight());
    }
    for (const Cell &cell : m_rows) {
        if (cell.line >= 0)
            cell.row->setLabelHeight(heights[cell.line]); // another height lays all out once more
    }
}

} // namespace hqs
