// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/lists.h"

#include <functional>
#include <iterator>

namespace hqs {

// One function a list; makeList() chooses. Faults as there.
Result<Sheet> caseList(const ListSource &source);
Result<Sheet> deadlineList(const ListSource &source);
Result<Sheet> yearRegister(const ListSource &source);
Result<Sheet> packageList(const ListSource &source);
Result<Sheet> findingList(const ListSource &source);
Result<Sheet> filingList(const ListSource &source);
Result<Sheet> peopleList(const ListSource &source);
Result<Sheet> payList(const ListSource &source);
Result<Sheet> noticeList(const ListSource &source);
Result<Sheet> employerList(const ListSource &source);
Result<Sheet> branchList(const ListSource &source);
Result<Sheet> signatoryList(const ListSource &source);
Result<Sheet> lawList(const ListSource &source);
Result<Sheet> lawChangeList(const ListSource &source);
Result<Sheet> journalList(const ListSource &source);

/// An empty list of that kind, with its names.
Sheet emptySheet(ListKind kind);
/// Text as a cell; nothing for an empty one.
SheetCell textCell(const QString &text);
/// The same of a day.
SheetCell dayCell(QDate day);

/// The cases a list is about, in turn: the chosen ones, or all. Faults: those of CaseStore and of CaseFile::open().
Done eachCase(const ListSource &source, const std::function<void(const CaseFile &file)> &show);

/// Adds cells, columns or rows at the end of others.
template <class T>
void append(std::vector<T> &to, std::vector<T> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace hqs
