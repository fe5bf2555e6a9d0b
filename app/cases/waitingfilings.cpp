// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/waitingfilings.h"

#include "cases/filing.h"

#include <set>

namespace hqs {

WaitingFilings waitingAmong(const std::vector<Filing> &filings, QDate today)
{
    std::set<FilingId> corrected;
    for (const Filing &filing : filings) {
        if (filing.corrects)
            corrected.insert(*filing.corrects);
    }
    WaitingFilings waiting;
    for (const Filing &filing : filings) {
        switch (stateOf(filing)) {
        case FilingState::NotSent:
            if (filing.at.toLocalTime().date() < today)
                waiting.notSent.push_back(*filing.id);
            break;
        case FilingState::NotClosed:
            if (lastOutcome(filing, OutcomeKind::Sent)->on < today)
                waiting.notClosed.push_back(*filing.id);
            break;
        case FilingState::Refused:
            if (!corrected.contains(*filing.id))
                waiting.refused.push_back(*filing.id);
            break;
        case FilingState::Filed:
        case FilingState::Accepted:
            break;
        }
    }
    return waiting;
}

} // namespace hqs
