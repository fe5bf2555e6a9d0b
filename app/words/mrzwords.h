// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz/mrz.h"

namespace hqs {

/// "passport (TD3)"
QString wordsFor(MrzFormat format);
/// "date of birth"
QString wordsFor(MrzPart part);
/// What is odd, and what to do.
QString wordsFor(MrzFlaw flaw);
/// "Line 2, character 5: O was read as 0. …"
QString wordsFor(const MrzRepair &repair);
/// Its repairs and all that is odd, a sentence each.
QStringList odditiesOf(const MrzReading &reading);
/// The optional data, and that only its country knows what it means; empty: there is none.
QString optionalWordsOf(const MrzReading &reading);
/// One sentence for the whole zone: right, right after repairs, or wrong and where.
QString verdictOf(const MrzReading &reading);
/// Nothing that looks like a zone was given.
QString noMrzWords();

} // namespace hqs
