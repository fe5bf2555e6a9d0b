// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

/// Of the SQLite that is loaded now, as "3.40.1". Qt's driver must use the same one.
QString sqliteVersion();

} // namespace hqs
