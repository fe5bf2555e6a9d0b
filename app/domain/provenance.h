// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

#include <QDate>

namespace hqs {

/// What is known about the standing of a rule of law on a given day. Office: the office that uses the program has set
/// the value itself; no rule that comes with the program says so.
enum class LawStatus { InForce, Historic, Proposed, Unverified, Conflict, Office };

/// How sure the research behind a value is.
enum class Confidence { TwoSources, OneSource, Memory, Conflict };

/// Where a rule comes from and who vouches for it. Shown wherever the rule is used.
struct Provenance {
    Text basis; ///< the article
    LawStatus status = LawStatus::Unverified;
    Confidence confidence = Confidence::Memory;
    QDate seenTrueOn; ///< the newest day on which a source still treated it as true; invalid: not known
    QString checkedBy; ///< who compared it with the official text; empty: nobody yet. Office: who set the value
    QDate checkedOn;
    Text note;
    bool isOfficeCheck = false; ///< somebody of this office checked it, not the authors of the rules
    QString checkNote; ///< what this office noted of its check or of its own value: a link, a letter

    bool isChecked() const { return !checkedBy.isEmpty() && checkedOn.isValid(); }
};

} // namespace hqs
