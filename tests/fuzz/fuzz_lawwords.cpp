// SPDX-License-Identifier: GPL-3.0-or-later
// The file of what another office says of the law.
#include "catalog/lawwordfile.h"

#include <cstdint>
#include <tuple>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    std::ignore = hqs::readLawWords(
        QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)), QStringLiteral("fuzz"));
    return 0;
}
