// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace hqs {

/// How long a password would resist somebody who has the file.
enum class Strength {
    TooShort, ///< fewer than eight characters: not taken
    Weak, ///< days or less
    Fair, ///< months to years, for one attacker with a few computers
    Strong, ///< out of reach
};

/// A small estimate, in bits: what the character of each kind could have been, little for one that repeats or continues
/// the one before (aaa, 123, йцу), and little for the few words that everybody tries first. It knows no dictionary and
/// nothing about the person: it may be too high, seldom too low.
double guessBits(const QString &password);

/// With one guess in half a second, as the file is made: Weak below 35 bits, Strong from 55 on.
Strength strengthOf(const QString &password);

/// Sixteen random letters and digits in four groups (80 bits), none of which is mistaken for another. Faults: Io (the
/// system has no randomness).
Result<QString> proposedPassword();

} // namespace hqs
