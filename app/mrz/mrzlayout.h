// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz/mrz.h"

namespace hqs {

/// A stretch of the zone: line from 0, first column from 0.
struct MrzSpan {
    int line = 0;
    int first = 0;
    int length = 0;

    QString of(const QStringList &lines) const { return lines[line].mid(first, length); }
};

/// Where everything stands in a layout. A length of 0: the layout has no such field.
struct MrzLayout {
    MrzFormat format = MrzFormat::Td3;
    int lines = 2;
    int width = 44;
    MrzSpan code;
    MrzSpan issuer;
    MrzSpan names;
    MrzSpan number;
    MrzSpan numberDigit;
    MrzSpan nationality;
    MrzSpan birth;
    MrzSpan birthDigit;
    MrzSpan sex;
    MrzSpan expiry;
    MrzSpan expiryDigit;
    MrzSpan optional;
    MrzSpan optional2;
    MrzSpan optionalDigit;
    MrzSpan compositeDigit;
    std::vector<MrzSpan> composite; ///< what the last digit is counted over, in this order
    bool longNumbers = false; ///< a number over nine characters goes on in the optional field
};

/// ICAO Doc 9303, parts 4 to 7.
const MrzLayout &layoutOf(MrzFormat format);

/// The layout of lines that have the right lengths already; none when no layout is like that.
const MrzLayout *layoutFor(const QStringList &lines);

} // namespace hqs
