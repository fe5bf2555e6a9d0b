// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// One change saved in stores of 1, 8 and 40 MiB, ordinary and sealed, beside writing, syncing and renaming the same
/// bytes, in turn. Then one change of a case, as the window saves it of its own accord: so long it stands still, at the
/// beginning and at the end of it. Also at 40 MiB, sealed.
void benchSave();

} // namespace hqs
