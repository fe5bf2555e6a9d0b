// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablelimits.h"
#include "tables/writtentable.h"

#include <QByteArray>
#include <QDate>

namespace hqs {

/// The first visible sheet of a workbook (.xlsx, ECMA-376) as text. Nothing is computed: a formula counts with the
/// value it was saved with. Nothing outside the file is looked at.
TableReading readWorkbook(const QByteArray &bytes, const TableLimits &limits = {});

/// The day a spreadsheet means by a number; invalid when it is none. Lotus took 1900 for a leap year, and so does
/// everybody since: days before March 1900 are one off.
QDate dayOfNumber(double number, bool counts1904);

} // namespace hqs
