// SPDX-License-Identifier: GPL-3.0-or-later
// The first bytes of a scan: what it is and how large its picture is.
#include "storage/scancontent.h"

#include <cstdint>
#include <tuple>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    std::ignore = hqs::recognizeScan(
        QByteArrayView(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)), QStringLiteral("fuzz"));
    return 0;
}
