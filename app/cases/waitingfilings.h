// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filingstore.h"

namespace hqs {

/// Filings of open cases that somebody has to see to.
struct WaitingFilings {
    std::vector<FilingId> notSent; ///< sealed before today, and still on the desk
    std::vector<FilingId> notClosed; ///< sent before today, and nothing shows that it arrived
    std::vector<FilingId> refused; ///< and not filed again

    bool isNone() const { return notSent.empty() && notClosed.empty() && refused.empty(); }
};

/// From the outlines of all filings. What left the desk only today waits for nobody yet.
WaitingFilings waitingAmong(const std::vector<Filing> &filings, QDate today);

} // namespace hqs
