// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody pastes, types, scans or photographs as the machine-readable zone of a passport.
#include "mrz/picturezone.h"
#include "mrz/readmrz.h"

#include <cstdint>
#include <tuple>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    std::ignore = hqs::readMrz(text, QDate(2026, 11, 24));
    std::ignore = hqs::zoneOfPicture(text, QDate(2026, 11, 24));
    return 0;
}
