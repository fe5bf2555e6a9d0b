// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <variant>
#include <vector>

namespace hqs {

/// A row as the file has it.
struct WrittenRow {
    int number = 0; ///< as the program that made the file counts it, from 1
    QStringList cells; ///< as text; days of a spreadsheet as 2026-11-24, numbers with a point and without blanks
};

/// A table from outside: the headings and what stands under them. Rows without any text are left out.
struct WrittenTable {
    QStringList heads;
    std::vector<WrittenRow> rows;
    bool counts1904 = false; ///< bare day numbers of this workbook start in 1904
};

/// Why a file is not taken as a table. The words for people are made in app/reports.
enum class TableFlaw {
    NotATable, ///< none of the kinds that are read, or nothing in it that is a table
    Damaged,
    Encrypted,
    FileTooLarge,
    UnpacksTooLarge, ///< all parts together, or one of them grows too much: a zip bomb
    TooManyParts,
    UnsafeName, ///< a part that would leave its folder, or is a link
    DoubledName, ///< two parts of one name: programs would not agree which one counts
    DocumentType, ///< XML with a DTD, which no spreadsheet has: it could ask for other files
    TooManyRows,
    TooManyColumns,
    FieldTooLong,
    NoHeads, ///< the first row has no text
    DoubledHead, ///< two columns of one name
};

struct TableProblem {
    TableFlaw flaw = TableFlaw::NotATable;
    QString where; ///< the row, the part or the heading it is about; never what stands in a cell

    friend bool operator==(const TableProblem &, const TableProblem &) = default;
};

/// A table, or why there is none.
using TableReading = std::variant<WrittenTable, TableProblem>;

} // namespace hqs
