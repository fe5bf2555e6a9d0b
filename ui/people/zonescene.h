// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens.h"

namespace hqs {

/// A passport that is read from a picture, while it is read and when it is; where the program that reads is not
/// installed, what the dialog says of that. Nothing is taken over. A case must be in hand.
void showZoneOfPicture(MainWindow &window, const Look &look);

} // namespace hqs
