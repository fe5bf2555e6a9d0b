// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/deskterms.h"

#include "cases/eachcase.h"

#include <algorithm>

namespace hqs {

Result<std::vector<CaseTerm>> deskTerms(const Catalog &catalog, Database &database, QDate today)
{
    std::vector<CaseTerm> all;
    auto done = eachCase(catalog, database, [&](const CaseFile &file) {
        if (file.head().closedOn)
            return;
        std::ranges::move(caseTermsOf(file, today), std::back_inserter(all));
    });
    if (!done)
        return done.error();
    oneForAllCases(all);
    sortByUrgency(all);
    return all;
}

RoublesAtRisk roublesAtRisk(const std::vector<CaseTerm> &terms)
{
    RoublesAtRisk sum;
    for (const CaseTerm &term : terms) {
        if (term.urgency != Urgency::Overdue || !term.fine)
            continue;
        sum.least += term.fine->least ? term.fine->least->amount : 0;
        sum.most += term.atRisk();
        ++sum.terms;
    }
    return sum;
}

int expiriesWithin(const std::vector<CaseTerm> &terms, int days)
{
    return static_cast<int>(std::ranges::count_if(terms, [days](const CaseTerm &term) {
        return term.isExpiry() && term.appointment.daysLeft >= 0 && term.appointment.daysLeft <= days;
    }));
}

} // namespace hqs
