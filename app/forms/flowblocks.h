// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/flow.h"

namespace hqs {

// What data sheets and lists are made of.

FlowParagraph paragraphOf(const QString &words, double above = 0, double below = 0);
/// The title of a form at its head.
FlowParagraph headingOf(const Form &form);
FlowCell cellOf(const QString &words, Alignment align = Alignment::Left, bool bold = false);

} // namespace hqs
