// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

namespace hqs {

/// A paper of the package as it stands in a case.
struct PackageLine {
    const Requirement *requirement = nullptr;
    QString state; ///< the code of its state; empty: not looked at yet
    std::optional<QDate> since {}; ///< the day of that state: when it was requested
    std::optional<QDate> until {}; ///< the last day on which the paper is good
    QString why {}; ///< what blocks it
    QStringList seen {}; ///< the codes of what is needed that somebody has looked at

    /// The codes of what is needed that nobody has looked at.
    QStringList unseen() const;
    /// It counts as checked or accepted, somebody has begun to say what he looked at, and something needed is not among
    /// it.
    bool isTrusted() const;
};

/// The papers that apply to a case: of one stage, or of all in the order of the procedure.
std::vector<PackageLine> packageOf(
    const Catalog &catalog, const Procedure &procedure, const Facts &facts, const StageId &stage = {});

/// How a paper stands, in words: "Requested 20.11.2026, valid until 31.12.2027". Empty: not looked at.
QString stateIn(const Catalog &catalog, const PackageLine &line, Language language);

} // namespace hqs
