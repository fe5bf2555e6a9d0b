// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// All terms and all findings of 5 000 people, and what one of them costs beside one of 50: the same when it grows with
/// their number and no faster.
void benchCount();

} // namespace hqs
