// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <optional>

namespace hqs {

/// A cell of a table from outside as an answer. Days in the usual ways (24.11.2026, 2026-11-24, 24/11/2026, 24 ноября
/// 2026, 24 Nov 2026, the number of a day of a spreadsheet), of a month also 11.2026 and ноябрь 2026; a year of two
/// digits is no year. Sums with blanks, a comma or a point; choices by code, by label in both languages or by the
/// beginning of one that leaves no doubt; yes and no. What cannot be read is Unread; none for an empty cell.
std::optional<FieldValue> importedValue(const Field &field, const QString &written, bool counts1904 = false);

} // namespace hqs
