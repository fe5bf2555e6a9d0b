// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// From exec() to the first visible window, and the memory then, beside KeePassXC and DB Browser for SQLite, cold
/// settings each time, in turn. Needs an X server.
void benchStart();

} // namespace hqs
