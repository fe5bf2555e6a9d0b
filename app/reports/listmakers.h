// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/lists.h"

namespace hqs {

// One function a list; makeList() chooses. Faults as there.
Result<Sheet> caseList(const ListSource &source);
Result<Sheet> deadlineList(const ListSource &source);
Result<Sheet> yearRegister(const ListSource &source);
Result<Sheet> peopleList(const ListSource &source);
Result<Sheet> payList(const ListSource &source);
Result<Sheet> lawList(const ListSource &source);

/// An empty list of that kind, with its names.
Sheet emptySheet(ListKind kind);
/// Text as a cell; nothing for an empty one.
SheetCell textCell(const QString &text);
/// The same of a day.
SheetCell dayCell(QDate day);
/// Adds the cells of `more` at the end.
void append(std::vector<SheetCell> &row, std::vector<SheetCell> more);

} // namespace hqs
