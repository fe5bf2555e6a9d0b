// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paint.h"

namespace hqs {

class Catalog;
class Localization;

/// What is to be known of a printed form before it goes away: what does not fit, with the count of characters, what
/// goes on on the additional sheet, what is still empty. One note each; none when all is well.
QStringList notesOn(const PrintedForm &printed, const Catalog &catalog, const Localization &localization);

/// Only those of them that say that something is not printed.
QStringList cutsOf(const PrintedForm &printed, const Catalog &catalog, const Localization &localization);

} // namespace hqs
