// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// Saving one change of a case in databases of several sizes, beside writing the same bytes and nothing else.
void benchSave();

} // namespace hqs
