// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace hqs {

/// What an error code of SQLite, also an extended one, means to those who store.
Fault faultOfSqlite(int code);

} // namespace hqs
