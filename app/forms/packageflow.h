// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/flow.h"
#include "forms/printedanswers.h"

namespace hqs {

/// Below a letter: what goes with it, numbered, with room for the sheets, which nobody but the clerk can count. Nothing
/// when nothing goes with it.
void addInventory(Flow &flow, const std::vector<ChecklistLine> &package, const Form &form, PrintedAnswers &answers);

} // namespace hqs
