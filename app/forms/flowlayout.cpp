// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/flowlayout.h"

#include "forms/typesetparagraph.h"

#include <algorithm>

namespace hqs {

namespace {

constexpr double ruleWidth = 0.25;
constexpr double afterTable = 1.5; // that a rule does not touch the words below it
constexpr double shortTable = 0.33; // of a page: what is longer would leave too large a gap

/// The lines of a cell, one below the other, and how far down each begins.
struct CellLines {
    std::vector<TypesetLine> lines;
    std::vector<double> tops;
    double height = 0;
    std::size_t placed = 0;

    void add(const FlowParagraph &paragraph, double width, Typeface typeface)
    {
        if (!lines.empty())
            height += paragraph.above;
        for (TypesetLine &line : typeset(paragraph, width, typeface)) {
            tops.push_back(height);
            height += line.height;
            lines.push_back(std::move(line));
        }
    }

    bool isDone() const { return placed == lines.size(); }
    /// What is left to place.
    double rest() const { return isDone() ? 0 : height - tops[placed]; }
};

struct LaidParagraph {
    const FlowParagraph *paragraph;
    std::vector<TypesetLine> lines;
};

struct LaidRow {
    const FlowRow *row;
    std::vector<CellLines> cells;
};

struct LaidTable {
    const FlowTable *table;
    std::vector<LaidRow> rows;
};

using LaidBlock = std::variant<LaidParagraph, LaidTable>;

double heightOf(const std::vector<CellLines> &cells, const FlowTable &table)
{
    double height = 0;
    for (const CellLines &cell : cells)
        height = std::max(height, cell.rest());
    return height + 2 * table.padding;
}

/// A row of headings only: it stays with the row after it.
bool isHeading(const FlowRow &row)
{
    return std::ranges::all_of(row.cells,
        [](const FlowCell &cell) { return std::ranges::all_of(cell.paragraphs, &FlowParagraph::keepsWithNext); });
}

/// Fills pages from top to bottom.
class PageFiller {
public:
    explicit PageFiller(const Form &form)
        : m_typeface(form.typeface)
        , m_left(form.margins.left())
        , m_top(form.margins.top())
        , m_width(form.paper.width() - form.margins.left() - form.margins.right())
        , m_bottom(form.paper.height() - form.margins.bottom())
        , m_pages(1)
        , m_y(m_top)
    {
    }

    void place(const Flow &flow)
    {
        std::vector<LaidBlock> blocks;
        blocks.reserve(flow.size());
        for (const FlowBlock &block : flow)
            blocks.push_back(std::visit([this](const auto &each) { return LaidBlock(laid(each)); }, block));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (!isAtTop() && m_y + gapBefore(blocks[i]) + together(blocks, i) > m_bottom)
                turnPage();
            std::visit([this](auto &block) { place(block); }, blocks[i]);
        }
    }

    std::vector<PageLayout> takePages() { return std::move(m_pages); }

private:
    bool isAtTop() const { return m_y <= m_top; }

    void turnPage()
    {
        m_pages.emplace_back();
        m_y = m_top;
        m_below = 0;
    }

    LaidParagraph laid(const FlowParagraph &paragraph) const
    {
        return { &paragraph, typeset(paragraph, m_width, m_typeface) };
    }

    LaidTable laid(const FlowTable &table) const
    {
        LaidTable made { &table, {} };
        for (const FlowRow &row : table.rows) {
            LaidRow &lines = made.rows.emplace_back(LaidRow { &row, {} });
            int column = 0;
            for (const FlowCell &cell : row.cells) {
                CellLines &own = lines.cells.emplace_back();
                for (const FlowParagraph &paragraph : cell.paragraphs)
                    own.add(paragraph, widthOf(table, column, cell.columns) - 2 * table.padding, m_typeface);
                column += cell.columns;
            }
        }
        return made;
    }

    double gapBefore(const LaidBlock &block) const
    {
        const auto *text = std::get_if<LaidParagraph>(&block);
        return isAtTop() ? 0 : std::max(m_below, text ? text->paragraph->above : 0);
    }

    /// The height of what must stand on one page from this block on: a heading and the beginning of what it heads; of a
    /// paragraph its first two lines, of a table its head and its first row, or all of a short one that keeps together.
    /// 0 when no page has room for it.
    double together(const std::vector<LaidBlock> &blocks, std::size_t at) const
    {
        double height = 0;
        if (const auto *table = std::get_if<LaidTable>(&blocks[at])) {
            double whole = 0;
            for (const LaidRow &row : table->rows)
                whole += heightOf(row.cells, *table->table);
            if (table->table->keepsTogether && whole <= shortTable * (m_bottom - m_top))
                return whole;
            for (const LaidRow &row : table->rows) {
                height += heightOf(row.cells, *table->table);
                if (!row.row->heads)
                    break;
            }
        } else {
            const auto &[paragraph, lines] = std::get<LaidParagraph>(blocks[at]);
            for (std::size_t i = 0; i < lines.size() && (paragraph->keepsWithNext || i < 2); ++i)
                height += lines[i].height;
            if (paragraph->keepsWithNext && at + 1 < blocks.size())
                height += paragraph->below + together(blocks, at + 1);
        }
        return height <= m_bottom - m_top ? height : 0;
    }

    void place(LaidParagraph &text)
    {
        if (text.paragraph->breaksPage && !isAtTop())
            turnPage();
        m_y += gapBefore(text);
        std::vector<TypesetLine> &lines = text.lines;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            // The last line does not go to the next page alone: the one before it goes with it.
            const bool last = i > 0 && i + 2 == lines.size();
            const double needed = lines[i].height + (last ? lines[i + 1].height : 0);
            if (!isAtTop() && m_y + needed > m_bottom)
                turnPage();
            lines[i].addTo(m_pages.back(), { m_left, m_y });
            m_y += lines[i].height;
        }
        m_below = text.paragraph->below;
    }

    void place(LaidTable &laidTable)
    {
        const FlowTable &table = *laidTable.table;
        m_y += isAtTop() ? 0 : m_below;
        for (std::size_t i = 0; i < laidTable.rows.size(); ++i) {
            const LaidRow &row = laidTable.rows[i];
            const bool heads = isHeading(*row.row) && i + 1 < laidTable.rows.size();
            const double next = heads ? heightOf(laidTable.rows[i + 1].cells, table) : 0;
            if (!isAtTop() && m_y + heightOf(row.cells, table) + next > m_bottom) {
                turnPage();
                for (const LaidRow &head : laidTable.rows) {
                    if (head.row->heads && !row.row->heads)
                        placeRest(table, *head.row, head.cells);
                }
            }
            std::vector<CellLines> cells = row.cells; // a head is needed again
            while (m_y + heightOf(cells, table) > m_bottom && placePart(table, *row.row, cells))
                turnPage();
            placeRest(table, *row.row, std::move(cells));
        }
        m_below = table.ruled ? afterTable : 0;
    }

    double widthOf(const FlowTable &table, int column, int count) const
    {
        double share = 0;
        for (int i = column; i < column + count && i < static_cast<int>(table.columns.size()); ++i)
            share += table.columns[static_cast<std::size_t>(i)];
        return share * table.width * m_width;
    }

    /// As many lines of each cell as the page has room for. False when not one more line found room on an empty page.
    bool placePart(const FlowTable &table, const FlowRow &row, std::vector<CellLines> &cells)
    {
        const double room = m_bottom - m_y - 2 * table.padding;
        bool any = false;
        double x = m_left;
        int column = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            CellLines &cell = cells[i];
            const double start = cell.isDone() ? 0 : cell.tops[cell.placed];
            const double width = widthOf(table, column, row.cells[i].columns);
            while (!cell.isDone() && cell.tops[cell.placed] + cell.lines[cell.placed].height - start <= room) {
                cell.lines[cell.placed].addTo(
                    m_pages.back(), { x + table.padding, m_y + table.padding + cell.tops[cell.placed] - start });
                ++cell.placed;
                any = true;
            }
            rule(table, QRectF(x, m_y, width, m_bottom - m_y));
            x += width;
            column += row.cells[i].columns;
        }
        return any;
    }

    /// What is left of a row, with its frame.
    void placeRest(const FlowTable &table, const FlowRow &row, std::vector<CellLines> cells)
    {
        const double height = heightOf(cells, table);
        double x = m_left;
        int column = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            CellLines &cell = cells[i];
            const double width = widthOf(table, column, row.cells[i].columns);
            const double free = height - 2 * table.padding - cell.rest();
            const double start = cell.isDone() ? 0 : cell.tops[cell.placed];
            const double top = m_y + table.padding + free * freeShare(row.cells[i].position);
            for (; !cell.isDone(); ++cell.placed)
                cell.lines[cell.placed].addTo(
                    m_pages.back(), { x + table.padding, top + cell.tops[cell.placed] - start });
            rule(table, QRectF(x, m_y, width, height));
            x += width;
            column += row.cells[i].columns;
        }
        m_y += height;
    }

    void rule(const FlowTable &table, const QRectF &frame)
    {
        if (table.ruled)
            m_pages.back().frames.push_back({ .frame = frame, .width = ruleWidth });
    }

    Typeface m_typeface;
    double m_left;
    double m_top;
    double m_width;
    double m_bottom;
    std::vector<PageLayout> m_pages;
    double m_y; ///< where the next block begins
    double m_below = 0; ///< the distance that the last block wants
};

} // namespace

std::vector<PageLayout> layOut(const Form &form, const Flow &flow)
{
    PageFiller filler(form);
    filler.place(flow);
    return filler.takePages();
}

} // namespace hqs
