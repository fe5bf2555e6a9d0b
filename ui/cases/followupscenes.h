// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens.h"

namespace hqs {

/// Everything a case can become: the pages of its wizard, and its stage on the page of the case. Each is begun in the
/// first case of the demo company that can become that; a case must be in hand. The last one leaves a new case open.
void showFollowUps(MainWindow &window, const Look &look);

} // namespace hqs
