// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// All terms and all findings of 5 000 people, and what one of them costs beside one of 50: the same when it grows with
/// their number and no faster. The terms alone also of 100 and 1 000.
void benchCount();

} // namespace hqs
