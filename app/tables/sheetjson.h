// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/sheet.h"
#include "tables/tablelimits.h"
#include "tables/writtentable.h"

#include <QByteArray>

namespace hqs {

/// Lists as one JSON document: an object of arrays of objects; of one list, just its array. Sums are roubles in a text,
/// for nothing to be rounded; empty cells are left out.
QByteArray toJson(const std::vector<Sheet> &sheets);

/// An array of objects as a table: their keys are the headings, in the order they first appear. Row 1 is the first
/// object.
TableReading readJsonTable(const QByteArray &bytes, const TableLimits &limits = {});

} // namespace hqs
