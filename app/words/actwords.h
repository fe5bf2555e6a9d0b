// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace hqs {

/// What somebody did, in words; the id itself when the program does not know it, as of a newer version.
QString wordsFor(const ActId &act);

} // namespace hqs
