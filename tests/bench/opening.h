// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// The window on 100, 1 000 and 5 000 people with four scans each: from the click to each page that is painted, a key
/// in each search, and the start beside an empty database.
void benchOpen();

} // namespace hqs
