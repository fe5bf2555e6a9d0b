// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/mrzlayout.h"

#include <algorithm>

namespace hqs {

namespace {

/// The four layouts of two lines differ in their width and in what stands at the end of the second line.
MrzLayout twoLines(MrzFormat format, int width)
{
    return { .format = format,
        .lines = 2,
        .width = width,
        .code = { 0, 0, 2 },
        .issuer = { 0, 2, 3 },
        .names = { 0, 5, width - 5 },
        .number = { 1, 0, 9 },
        .numberDigit = { 1, 9, 1 },
        .nationality = { 1, 10, 3 },
        .birth = { 1, 13, 6 },
        .birthDigit = { 1, 19, 1 },
        .sex = { 1, 20, 1 },
        .expiry = { 1, 21, 6 },
        .expiryDigit = { 1, 27, 1 },
        .optional = {},
        .optional2 = {},
        .optionalDigit = {},
        .compositeDigit = {},
        .composite = {},
        .longNumbers = false };
}

MrzLayout td3()
{
    MrzLayout layout = twoLines(MrzFormat::Td3, 44);
    layout.optional = { 1, 28, 14 };
    layout.optionalDigit = { 1, 42, 1 };
    layout.compositeDigit = { 1, 43, 1 };
    layout.composite = { { 1, 0, 10 }, { 1, 13, 7 }, { 1, 21, 22 } };
    return layout;
}

MrzLayout td2()
{
    MrzLayout layout = twoLines(MrzFormat::Td2, 36);
    layout.optional = { 1, 28, 7 };
    layout.compositeDigit = { 1, 35, 1 };
    layout.composite = { { 1, 0, 10 }, { 1, 13, 7 }, { 1, 21, 14 } };
    layout.longNumbers = true;
    return layout;
}

MrzLayout mrv(MrzFormat format, int width)
{
    MrzLayout layout = twoLines(format, width);
    layout.optional = { 1, 28, width - 28 };
    return layout;
}

MrzLayout td1()
{
    return { .format = MrzFormat::Td1,
        .lines = 3,
        .width = 30,
        .code = { 0, 0, 2 },
        .issuer = { 0, 2, 3 },
        .names = { 2, 0, 30 },
        .number = { 0, 5, 9 },
        .numberDigit = { 0, 14, 1 },
        .nationality = { 1, 15, 3 },
        .birth = { 1, 0, 6 },
        .birthDigit = { 1, 6, 1 },
        .sex = { 1, 7, 1 },
        .expiry = { 1, 8, 6 },
        .expiryDigit = { 1, 14, 1 },
        .optional = { 0, 15, 15 },
        .optional2 = { 1, 18, 11 },
        .optionalDigit = {},
        .compositeDigit = { 1, 29, 1 },
        .composite = { { 0, 5, 25 }, { 1, 0, 7 }, { 1, 8, 7 }, { 1, 18, 11 } },
        .longNumbers = true };
}

const std::vector<MrzLayout> &layouts()
{
    static const std::vector<MrzLayout> all { td1(), td2(), td3(), mrv(MrzFormat::MrvA, 44), mrv(MrzFormat::MrvB, 36) };
    return all;
}

} // namespace

const MrzLayout &layoutOf(MrzFormat format)
{
    return *std::ranges::find(layouts(), format, &MrzLayout::format);
}

const MrzLayout *layoutFor(const QStringList &lines)
{
    // A visa has the size of a passport or of a card and is told from them by its first letter.
    const bool isVisa = !lines.isEmpty() && lines.front().startsWith(u'V');
    for (const MrzLayout &layout : layouts()) {
        const bool forVisas = layout.format == MrzFormat::MrvA || layout.format == MrzFormat::MrvB;
        const bool fits = lines.size() == layout.lines
            && std::ranges::all_of(lines, [&layout](const QString &line) { return line.size() == layout.width; });
        if (fits && (layout.lines == 3 || forVisas == isVisa))
            return &layout;
    }
    return nullptr;
}

} // namespace hqs
