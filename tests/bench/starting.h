// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

/// From exec() to the first visible window, and the memory then, beside KeePassXC and DB Browser for SQLite, cold
/// settings each time, in turn. Needs an X server.
void benchStart();

/// The same of a database in that file beside an empty one.
void benchStartOf(const QString &path);

} // namespace hqs
