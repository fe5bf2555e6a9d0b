// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz/mrz.h"

namespace hqs {

/// The lines of a zone as they were found, and how they had to be read.
struct MrzLines {
    QStringList lines;
    std::vector<MrzFlaw> flaws; ///< FillersAdded, RussianKeyboard
};

/// A hundred lines at most are looked at: nobody pastes a book into a passport.
constexpr qsizetype longestMrzText = qsizetype(44) * 100;

/// Finds a zone in something pasted, typed or scanned: spaces go, small letters become capitals, lines that follow each
/// other without a break are parted, other text around them is passed over. None when there is no zone in it.
std::optional<MrzLines> findMrz(const QString &text);

} // namespace hqs
