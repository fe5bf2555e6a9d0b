// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"

namespace hqs {

/// A filing of an open case that somebody has to see to.
struct WaitingFiling {
    FilingId id {};
    CaseId ofCase {};
    StageId stage;
    FilingState state = FilingState::NotSent; ///< that, NotClosed, or Refused and not filed again
    QDate since;

    friend bool operator==(const WaitingFiling &, const WaitingFiling &) = default;
};

/// From the outlines of all filings: the refused first, then what is still on the desk, then what was sent and is not
/// proven; in each the oldest first. What left the desk only today waits for nobody yet.
std::vector<WaitingFiling> waitingAmong(const std::vector<Filing> &filings, QDate today);

/// How many were accepted from `since` on and before today.
int acceptedAmong(const std::vector<Filing> &filings, QDate since, QDate today);

} // namespace hqs
