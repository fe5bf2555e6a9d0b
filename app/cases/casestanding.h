// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"
#include "cases/quarterround.h"

#include <stop_token>

namespace hqs {

/// What one case says today.
struct CaseStanding {
    std::vector<CaseTerm> terms; ///< that run, the soonest first; none once it is closed
    std::optional<QuarterLine> pay; ///< in the round of the quarter of today
    std::optional<QuarterLine> notice; ///< in the round of the quarter whose notices are to be filed now
    bool callsForNextCase = false; ///< it is time for one that the program opens by itself
};

/// What some cases say; the first of them that could not be opened and all behind it are left out.
struct WorkedOut {
    std::vector<CaseStanding> standings;
    Done done;
};

/// In any thread: nothing of it comes from the database. Stopped, it leaves out the rest.
WorkedOut workOut(const Catalog &catalog, QDate today, std::span<const CaseHead> heads, const CaseCards &cards,
    const std::stop_token &stop = {});

} // namespace hqs
