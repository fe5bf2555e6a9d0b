// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/cardstore.h"
#include "storage/casestore.h"

#include <span>

namespace hqs {

/// What some cases are made of, read at once: a card that several share is there once.
struct CaseCards {
    std::map<CaseId, std::vector<Link>> links; ///< a case without shared cards is not among them
    CardTrees trees;

    /// Faults: those of Database::run().
    static Result<CaseCards> read(Database &database, std::span<const CaseHead> heads);
};

} // namespace hqs
