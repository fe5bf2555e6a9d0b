// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "storage/scanstore.h"

namespace hqs {

/// A paper of the package as it stands in a case.
struct PackageLine {
    const Requirement *requirement = nullptr;
    int item = 0; ///< of a paper that each item of a role needs: whose or what it is
    Text about {}; ///< the name of that person or document; empty for the paper of the case
    QString state {}; ///< the code of its state; empty: not looked at yet
    std::optional<QDate> since {}; ///< the day of that state: when it was requested
    std::optional<QDate> until {}; ///< the last day on which the paper is good
    QString why {}; ///< what blocks it
    QStringList seen {}; ///< the codes of what is needed that somebody has looked at

    /// "invitation.family_passports[2]": what tells it from all others.
    QString name() const;
    /// What it is called in lists: with the person or document it is asked for from.
    Text title() const;
    /// Where the case keeps one of the fields of its requirement.
    Place place(const FieldId &field) const { return { field, item }; }
    /// The codes of what is needed that nobody has looked at.
    QStringList unseen() const;
    /// It counts as checked or accepted, somebody has begun to say what he looked at, and something needed is not among
    /// it.
    bool isTrusted() const;
};

/// The papers that apply to a case: of one stage, or of all in the order of the procedure.
std::vector<PackageLine> packageOf(
    const Catalog &catalog, const Procedure &procedure, const Facts &facts, const StageId &stage = {});

/// What the scans of a paper are kept by. None: the person or document has not been saved yet.
std::optional<PaperKey> keyOf(const CaseFile &file, const PackageLine &line);

/// What the paper of a scan is called, with the person or document it is of. None: the rules know no such paper, or it
/// is a proof.
std::optional<Text> titleOfScan(const CaseFile &file, const Scan &scan);

/// Whether a printed copy of a form belongs to a paper that the form produces: the copy of a person to the paper that
/// is asked for from that person, if there is such a paper in the stage.
bool takesCopy(const Catalog &catalog, const Requirement &requirement, int item, const FormId &form, int copy);

/// What a state of papers is called; the code itself when the rules do not know it, as of newer ones.
QString paperStateTitle(const Catalog &catalog, const QString &state, Language language);

/// How a paper stands, in words: "Requested 20.11.2026, valid until 31.12.2027". Empty: not looked at.
QString stateIn(const Catalog &catalog, const PackageLine &line, Language language);

} // namespace hqs
