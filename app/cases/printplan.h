// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "forms/formlibrary.h"
#include "forms/paint.h"

namespace hqs {

/// A paper of the package: which edition is printed on the day, and whether somebody must take the risk for it first.
struct PlannedForm {
    const Form *form = nullptr;
    int item = 0; ///< for whom: the form's own person, or that item of its further copies
    QString about {}; ///< the name of that person; empty for the form's own
    EditionStatus status = EditionStatus::InForce;
    bool needsAcknowledgement = false;
    QDate acknowledgedOn; ///< invalid: not yet
};

/// Superseded, future and unverified editions are never printed silently.
bool needsAcknowledgement(EditionStatus status);

/// The forms that belong to a case when it is filed on a day, in the order of its stages.
std::vector<PlannedForm> printPlan(
    const FormLibrary &library, const CaseFile &file, QDate filingDay, const StageId &stage = {});

/// What a form of a case is filled in from: its answers and the lines of its package list. `item`: for whom.
PrintContext printContext(const CaseFile &file, QDate filingDay, Language language, int item = 0);

/// "Arrival notice", and for a further copy of whom: "Arrival notice – Ким Мария".
QString titleOf(const PlannedForm &planned, Language language);

/// One thing that is needed of a paper: "copy × 2".
QString needWord(const Catalog &catalog, const QString &code, int count, Language language);

/// How a paper must look, in words, and what of it somebody has looked at: "original, copy × 2; checked: original".
QString neededAs(const Catalog &catalog, const PaperNeeds &needs, Language language, const QStringList &seen = {});

/// Writes down in the case, once, that somebody prints this edition knowing how it stands.
void acknowledge(CaseFile &file, const Form &form, QDate on, const QString &words);

} // namespace hqs
