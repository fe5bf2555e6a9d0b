// SPDX-License-Identifier: GPL-3.0-or-later
// A table of separated values in any encoding, or as JSON: whatever its first bytes make of it.
#include "tables/readtable.h"

#include <cstdint>
#include <tuple>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    std::ignore = hqs::readTable(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
