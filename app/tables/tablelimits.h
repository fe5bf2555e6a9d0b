// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hqs {

/// What a table from outside may ask of this computer. A file beyond any of these is refused as a whole: half a table
/// is worse than none.
struct TableLimits {
    qint64 file = 64 << 20; ///< bytes on the disk
    qint64 unpacked = 200 << 20; ///< bytes of all parts of a workbook together
    qint64 ratio = 100; ///< unpacked to packed, of one part
    int parts = 2'000; ///< files in a workbook
    int rows = 200'000;
    int columns = 200;
    int field = 64 << 10; ///< bytes of one cell in UTF-8
};

} // namespace hqs
