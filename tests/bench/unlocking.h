// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// From the password to the open database: a calibrated key slot, a store of a usual size and of a large one, opened
/// and unlocked.
void benchUnlock();

} // namespace hqs
