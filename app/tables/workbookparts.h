// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/archive.h"

#include <QStringList>

#include <optional>

namespace hqs {

/// How a number of a workbook is meant.
enum class NumberLook {
    Plain,
    Day, ///< days since an epoch
    Zeros, ///< "00000": a number of so many digits, with zeros in front
};

struct NumberFormat {
    NumberLook look = NumberLook::Plain;
    int digits = 0; ///< of Zeros
};

/// What the parts of a workbook around its first visible sheet say.
struct WorkbookParts {
    QString sheet; ///< the name of its part
    QStringList strings; ///< shared by all cells
    std::vector<NumberFormat> formats; ///< by the number a cell names
    bool counts1904 = false;
};

/// Reads them. Flaws: NotATable, and those of Archive and of XML that no spreadsheet has.
std::variant<WorkbookParts, TableProblem> readParts(Archive &archive, const TableLimits &limits);

} // namespace hqs
