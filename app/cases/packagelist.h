// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

namespace hqs {

/// A paper of the package as it stands in a case.
struct PackageLine {
    const Requirement *requirement = nullptr;
    QString state; ///< the code of its state; empty: not looked at yet
};

/// The papers that apply to a case: of one stage, or of all in the order of the procedure.
std::vector<PackageLine> packageOf(
    const Catalog &catalog, const Procedure &procedure, const Facts &facts, const StageId &stage = {});

} // namespace hqs
