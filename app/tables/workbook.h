// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include "tables/sheet.h"

#include <QByteArray>

namespace hqs {

/// Lists as one workbook (.xlsx), a sheet each: days and sums are typed cells, everything else is text and stays text
/// (a text that begins with "=" is no formula, a number with zeros in front keeps them). The first row stays in view.
/// The library needs files: they lie in a private folder that is gone afterwards. Faults: NoSpace, Io.
Result<QByteArray> toWorkbook(const std::vector<Sheet> &sheets);

} // namespace hqs
