// SPDX-License-Identifier: GPL-3.0-or-later
// The markup of letters: conditions, repetitions, values, and the elements of HTML.
#include "forms/flowmarkup.h"
#include "forms/letter.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    QStringList complaints;
    hqs::parseLetter(text, complaints);
    hqs::readMarkup(text, complaints);
    return 0;
}
