// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/waitingfilings.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace hqs {

namespace {

int rankOf(FilingState state)
{
    return state == FilingState::Refused ? 0 : state == FilingState::NotSent ? 1 : 2;
}

} // namespace

std::vector<WaitingFiling> waitingAmong(const std::vector<Filing> &filings, QDate today)
{
    std::set<FilingId> corrected;
    for (const Filing &filing : filings) {
        if (filing.corrects)
            corrected.insert(*filing.corrects);
    }
    std::vector<WaitingFiling> waiting;
    const auto add = [&](const Filing &filing, QDate since) {
        waiting.push_back({ *filing.id, filing.ofCase, filing.stage, stateOf(filing), since });
    };
    for (const Filing &filing : filings) {
        switch (stateOf(filing)) {
        case FilingState::NotSent:
            if (const QDate sealed = filing.at.toLocalTime().date(); sealed < today)
                add(filing, sealed);
            break;
        case FilingState::NotClosed:
            if (const QDate sent = lastOutcome(filing, OutcomeKind::Sent)->on; sent < today)
                add(filing, sent);
            break;
        case FilingState::Refused:
            if (!corrected.contains(*filing.id))
                add(filing, lastOutcome(filing, OutcomeKind::Refused)->on);
            break;
        case FilingState::Filed:
        case FilingState::Accepted:
            break;
        }
    }
    std::ranges::stable_sort(
        waiting, {}, [](const WaitingFiling &one) { return std::tuple(rankOf(one.state), one.since); });
    return waiting;
}

int acceptedAmong(const std::vector<Filing> &filings, QDate since, QDate today)
{
    return static_cast<int>(std::ranges::count_if(filings, [&](const Filing &filing) {
        if (stateOf(filing) != FilingState::Accepted)
            return false;
        const QDate on = lastOutcome(filing, OutcomeKind::Accepted)->on;
        return on >= since && on < today;
    }));
}

} // namespace hqs
