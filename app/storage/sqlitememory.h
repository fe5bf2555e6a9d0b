// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// From now on SQLite overwrites all memory before it gives it back: pages of a sealed database do not linger in the
/// program. Has to come before the first connection of the program; later it changes nothing.
void makeSqliteForget();

} // namespace hqs
