// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QStringList>

namespace hqs {

/// Compares every row with its indexes and every reference with what it refers to. Empty: all is whole. The lines are
/// SQLite's and name tables, never values. Faults: those of Database::run().
Result<QStringList> damageOf(const Database &database);

} // namespace hqs
