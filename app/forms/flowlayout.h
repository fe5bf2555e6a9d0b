// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/flow.h"
#include "forms/layout.h"

namespace hqs {

/// Breaks a flow into the pages of a form, inside its margins. No line is cut, a row goes whole to the next page unless
/// a page is too short for it, and a heading stays with what it heads. At least one page.
std::vector<PageLayout> layOut(const Form &form, const Flow &flow);

} // namespace hqs
