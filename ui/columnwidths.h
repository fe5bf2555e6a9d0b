// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <utility>

class QTableView;

namespace hqs {

/// Gives columns of a table these widths in a window of 1280 dots; a wider one gives them more, so that a name is on
/// one line where there is room for it. The others share the rest.
void setColumnWidths(QTableView &table, std::initializer_list<std::pair<int, int>> widths);

} // namespace hqs
