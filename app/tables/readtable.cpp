// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/readtable.h"

#include "tables/readworkbook.h"
#include "tables/separatedvalues.h"
#include "tables/sheetjson.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isEmpty(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// The kind of file that Excel makes of a workbook with a password, and of the format before 2007.
const QByteArray compoundFile = QByteArrayLiteral("\xD0\xCF\x11\xE0");

} // namespace

TableBuilder::TableBuilder(const TableLimits &limits)
    : m_limits(limits)
{
}

void TableBuilder::add(int number, QStringList cells)
{
    if (m_problem)
        return;
    const QString where = QString::number(number);
    while (!cells.isEmpty() && cells.back().trimmed().isEmpty())
        cells.removeLast();
    if (cells.size() > m_limits.columns) {
        m_problem = TableProblem { TableFlaw::TooManyColumns, where };
        return;
    }
    for (const QString &cell : cells) {
        if (cell.size() > m_limits.field || cell.toUtf8().size() > m_limits.field) {
            m_problem = TableProblem { TableFlaw::FieldTooLong, where };
            return;
        }
    }
    if (isEmpty(cells))
        return;
    if (m_table.heads.isEmpty()) {
        takeHeads(std::move(cells));
        return;
    }
    if (static_cast<int>(m_table.rows.size()) >= m_limits.rows) {
        m_problem = TableProblem { TableFlaw::TooManyRows, where };
        return;
    }
    m_table.rows.push_back({ number, std::move(cells) });
}

void TableBuilder::takeHeads(QStringList cells)
{
    QStringList seen;
    for (QString &head : cells) {
        head = head.simplified();
        if (!head.isEmpty() && seen.contains(head.toLower())) {
            m_problem = TableProblem { TableFlaw::DoubledHead, head.left(60) };
            return;
        }
        seen << head.toLower();
    }
    m_table.heads = std::move(cells);
}

TableReading TableBuilder::finished()
{
    if (m_problem)
        return *m_problem;
    if (m_table.heads.isEmpty())
        return TableProblem { TableFlaw::NoHeads, {} };
    const auto columns = m_table.heads.size();
    for (const WrittenRow &row : m_table.rows) {
        // Text without a heading belongs to nothing and would be lost.
        if (row.cells.size() > columns)
            return TableProblem { TableFlaw::NoHeads, QString::number(row.number) };
    }
    return std::move(m_table);
}

TableReading readTable(const QByteArray &bytes, const TableLimits &limits)
{
    if (bytes.size() > limits.file)
        return TableProblem { TableFlaw::FileTooLarge, {} };
    if (bytes.startsWith("PK"))
        return readWorkbook(bytes, limits);
    if (bytes.startsWith(compoundFile))
        return TableProblem { TableFlaw::Encrypted, {} };
    const QByteArray begin = bytes.left(200).trimmed();
    if (begin.startsWith('[') || begin.startsWith('{') || begin.startsWith("\xEF\xBB\xBF["))
        return readJsonTable(bytes, limits);
    return readSeparatedValues(bytes, limits);
}

} // namespace hqs
