// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablelimits.h"
#include "tables/writtentable.h"

#include <QByteArray>

#include <optional>

namespace hqs {

/// Puts a table together row by row and holds it to the limits. The first row with text has the headings.
class TableBuilder {
public:
    explicit TableBuilder(const TableLimits &limits);

    /// After the first problem nothing is added.
    void add(int number, QStringList cells);
    const std::optional<TableProblem> &problem() const { return m_problem; }
    /// The table; NoHeads when there was no row with text.
    TableReading finished();
    void setCounts1904(bool counts) { m_table.counts1904 = counts; }

private:
    void takeHeads(QStringList cells);

    TableLimits m_limits;
    WrittenTable m_table;
    std::optional<TableProblem> m_problem;
};

/// Reads a table whatever kind it is, by its first bytes: a workbook (.xlsx), JSON (an array of objects, whose keys are
/// the headings), else separated values.
TableReading readTable(const QByteArray &bytes, const TableLimits &limits = {});

} // namespace hqs
