// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace countedstore {

/// Saves this number in two places of the database at once: among the settings and in the journal.
hqs::Done countUp(hqs::Database &database, int count);
/// The same, written by another thread, which is waited for.
hqs::Done countUpSoon(hqs::Database &database, int count);

/// The number. Damaged when the two places disagree or the journal is broken.
hqs::Result<int> countOf(hqs::Database &database);

/// Opens the file and reads its number.
hqs::Result<int> countIn(const QString &path);

/// A database that holds 0 and some ballast, as one file.
hqs::Done make(const QString &path);

} // namespace countedstore
