// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

#include <vector>

namespace hqs {

class FieldRow;

/// Questions in lines of six columns. The labels of a line are equally high, however many lines of words each has: so
/// the boxes under them stand side by side.
class FieldGrid : public QGridLayout {
public:
    FieldGrid();

    /// Takes a question that is as wide as so many columns. It is shown once arrange() says that it is asked.
    void add(FieldRow *row, int columns) { m_rows.push_back({ row, columns }); }
    /// Lays out the questions that are asked (each in its turn), so that hidden ones leave no holes. False when nothing
    /// has changed.
    bool arrange(const std::vector<bool> &asked);

    void setGeometry(const QRect &place) override;

private:
    struct Cell {
        FieldRow *row;
        int columns;
        int line = -1; ///< none while it is not asked
    };

    std::vector<Cell> m_rows;
    std::vector<bool> m_asked; ///< as last arranged
};

} // namespace hqs
