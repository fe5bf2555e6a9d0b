// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/printedanswers.h"

namespace hqs {

/// The HTML of a body that flows over pages. Every value is escaped, and stands in an anchor named after its place.
QString htmlOf(const Letter &letter, PrintedAnswers &answers);
QString htmlOf(const DataSheet &sheet, const Form &form, PrintedAnswers &answers);
QString htmlOf(const std::vector<ChecklistLine> &lines, const Form &form, PrintedAnswers &answers);

} // namespace hqs
