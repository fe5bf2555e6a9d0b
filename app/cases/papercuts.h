// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"
#include "forms/printcontext.h"

namespace hqs {

/// Something of a case that a paper cannot print as it stands. What goes on on an additional sheet is none.
struct PaperCut {
    PlannedForm paper;
    Overflow overflow;
};

/// All of them, of the papers that the case would print on the day. Fault::BadInput: a form cannot be laid out.
Result<std::vector<PaperCut>> paperCuts(const FormLibrary &library, const CaseFile &file, QDate filingDay);

} // namespace hqs
