// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"
#include "cases/history.h"

namespace hqs {

QString wordsFor(FilingState state);
QString wordsFor(FilingChannel channel);

/// "Sent 24.11.2026 by post with a list of enclosures, No. 80080000000000"
QString wordsFor(const FilingOutcome &outcome);

/// What happened, without its day: "Filed by post …: Notice of the contract".
QString wordsFor(const HistoryEntry &entry, Language language);

} // namespace hqs
