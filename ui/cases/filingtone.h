// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"
#include "ui/look.h"

namespace hqs {

Tone toneFor(FilingState state);

} // namespace hqs
