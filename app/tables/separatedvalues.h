// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

#include "tables/sheet.h"
#include "tables/tablelimits.h"
#include "tables/writtentable.h"

#include <QByteArray>

namespace hqs {

/// A list as separated values (RFC 4180 with semicolons) that Excel opens by a double click: UTF-8 with a mark at its
/// start. Days are 2026-11-24, sums have a decimal comma in Russian and a point in English. A text that a spreadsheet
/// would take for a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe in front.
QByteArray toSeparatedValues(const Sheet &sheet, Language language);

/// The reverse, of files from anywhere: UTF-8, UTF-16 with a mark, or Windows-1251; semicolons, commas or tabs,
/// whichever the first line has most of. The apostrophe in front of a formula is taken off again.
TableReading readSeparatedValues(const QByteArray &bytes, const TableLimits &limits = {});

} // namespace hqs
