// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/lists.h"

namespace hqs {

/// The kinds of files lists are written as.
enum class ListFormat { Workbook, SeparatedValues, Json };

/// By the ending of a file name: .xlsx, .csv, .json.
std::optional<ListFormat> listFormatFor(const QString &path);

/// Whether a file of this kind holds more than one list.
bool holdsManyLists(ListFormat format);

/// The bytes of a file. Faults: BadInput (`place` is "lists": separated values hold one list), those of toWorkbook().
Result<QByteArray> toFile(const std::vector<Sheet> &sheets, ListFormat format, Language language);

} // namespace hqs
