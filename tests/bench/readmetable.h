// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace hqs {

/// What was run on, in one line.
QString machineLine();

/// Puts all that was measured in this run between the two marks of that file. Faults: NotFound (no marks; `detail`),
/// those of the writer of files.
Done writeTable(const QString &path);

} // namespace hqs
