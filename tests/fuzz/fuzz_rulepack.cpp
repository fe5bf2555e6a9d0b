// SPDX-License-Identifier: GPL-3.0-or-later
// The file of signed rules. Nobody is trusted, so none may open.
#include "rulepack/rulepack.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (hqs::openRulePack(file, QStringLiteral("fuzz"), {}))
        std::abort();
    return 0;
}
