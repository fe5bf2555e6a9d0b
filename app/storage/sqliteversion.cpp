// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteversion.h"

#include <sqlite3.h>

namespace hqs {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace hqs
