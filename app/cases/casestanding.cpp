// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestanding.h"

#include "cases/continuation.h"

namespace hqs {

WorkedOut workOut(const Catalog &catalog, QDate today, std::span<const CaseHead> heads, const CaseCards &cards,
    const std::stop_token &stop)
{
    WorkedOut out;
    for (const CaseHead &head : heads) {
        if (stop.stop_requested())
            break;
        const auto file = CaseFile::of(catalog, head, cards);
        if (!file) {
            out.done = file.error();
            break;
        }
        out.standings.push_back({ .terms = head.closedOn ? std::vector<CaseTerm>() : caseTermsOf(*file, today),
            .pay = quarterLineOf(*file, Quarter::of(today), today),
            .notice = quarterLineOf(*file, quarterToReport(today), today),
            .callsForNextCase = callsForNextCase(*file, today) });
    }
    return out;
}

} // namespace hqs
