// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalue.h"

#include <variant>
#include <vector>

namespace hqs {

/// A cell that is written out with its type; nothing for an empty one.
using SheetCell = std::variant<std::monostate, QString, QDate, Money, qint64>;

struct SheetColumn {
    QString key; ///< for programs: a field path or a short name that never changes
    QString head; ///< for people
    int width = 14; ///< in characters
};

/// A list to take out of the program.
struct Sheet {
    QString key; ///< "people"
    QString name; ///< for people
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows; ///< each as long as the columns
};

} // namespace hqs
