// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// One change saved in stores of 1, 8 and 40 MiB, ordinary and sealed, beside writing, syncing and renaming the same
/// bytes, in turn. Then one change of a case, as the window saves it: so long it stands still.
void benchSave();

} // namespace hqs
