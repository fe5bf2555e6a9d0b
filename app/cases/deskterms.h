// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"

namespace hqs {

/// The terms of all open cases, each once: the most urgent first; of equally urgent ones what costs most, then the
/// soonest.
/// Faults: those of eachCase().
Result<std::vector<CaseTerm>> deskTerms(const Catalog &catalog, Database &database, QDate today);

/// What all overdue terms may cost together, in roubles: each fine is for its own violation.
struct RoublesAtRisk {
    qint64 least = 0;
    qint64 most = 0;
    int terms = 0; ///< overdue ones with a known fine
};

RoublesAtRisk roublesAtRisk(const std::vector<CaseTerm> &terms);

/// Expiries from today to so many days ahead.
int expiriesWithin(const std::vector<CaseTerm> &terms, int days);

} // namespace hqs
