// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens.h"

namespace hqs {

/// The law that comes from outside: what changes between two days, the words of another office, a pack of rules. The
/// pack and the words are invented, and nothing of them is taken over. A case must be in hand.
void showComingLaw(MainWindow &window, const Look &look);

} // namespace hqs
