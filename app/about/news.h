// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

/// What the program and its rules were when somebody last looked.
struct Editions {
    QString program; ///< "0.1.0"
    QString rules; ///< "2026.11"
};

/// What of it is newer now.
struct News {
    bool program = false;
    bool rules = false;

    bool isEmpty() const { return !program && !rules; }
};

/// Nothing is new where nothing was seen before, or something later: an older database may bring older rules.
News newsSince(const Editions &seen, const Editions &now);
/// The later of each: what is to be remembered as seen.
Editions latest(const Editions &seen, const Editions &now);

} // namespace hqs
