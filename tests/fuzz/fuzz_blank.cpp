// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a blank that another office made.
#include "forms/ownblank.h"

#include <cstdint>
#include <cstdlib>
#include <tuple>

using namespace hqs;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const auto catalog = Catalog::load(QDir(QStringLiteral(":/rules")));
    if (!catalog)
        std::abort();
    QStringList complaints;
    std::ignore = readOwnBlank(
        QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)), *catalog, complaints);
    return 0;
}
