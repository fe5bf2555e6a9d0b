// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz/mrzlayout.h"

namespace hqs {

/// The check digit of some characters: weights 7, 3, 1, letters from 10 on, a filler 0. ICAO Doc 9303-3, 4.9.
QChar mrzCheckDigit(const QString &characters);

/// The document number and where its digit stands: a long one goes on in the optional field, with the digit after it.
struct MrzNumber {
    QString characters; ///< as the digit counts them
    QChar digit;
    int continued = 0; ///< characters of the optional field that belong to the number, with the digit
};
MrzNumber numberOf(const MrzLayout &layout, const QStringList &lines);

/// All check digits of a layout, in the order of the zone.
std::vector<MrzCheckDigit> checkDigitsOf(const MrzLayout &layout, const QStringList &lines);

} // namespace hqs
