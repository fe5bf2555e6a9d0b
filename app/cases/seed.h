// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/assignment.h"

#include <QDir>

namespace hqs {

/// Adds so many invented cases, for measuring with. The same database, number and day give the same cases. One
/// transaction: all of them, or nothing. Fault::Rules: the lists in the seed folder are wrong.
Done addSeedCases(const Catalog &catalog, Database &database, const QDir &seed, int count, QDate today);

} // namespace hqs
