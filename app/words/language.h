// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

namespace hqs {

/// Puts the words of the program, of Qt's own buttons and the spelling of dates and numbers into a language.
/// May be called again at any time. Needs a QCoreApplication.
void useLanguage(Language language);

} // namespace hqs
