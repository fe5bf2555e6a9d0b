// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

namespace hqs {

/// The numbers of the rules with the words of an office laid over them. A value of the office holds on all its days;
/// what the rules say of those days is cut there and kept in `Parameter::replaced`. Of two values of the office the one
/// that begins later holds. A comparison is noted where the rules still say what was compared. What is not about these
/// rules changes nothing.
Parameters withOfficeWords(const Parameters &rules, const std::vector<LawWord> &words);

/// The way to count with the comparison of the office noted, if there is one of what the rule says.
Provenance withOfficeWords(const DeadlineRule &rule, Provenance provenance, const std::vector<LawWord> &words);

/// What cannot be kept. Faults: BadInput; `place` is the part that is wrong: "rule" (no such parameter; or deadline,
/// for a comparison), "from", "to" (before the first day), "amount" (negative or beyond reason), "unit" (none of the
/// parameter's), "basis" (no Russian one), "compared" (not what the rules say of that rule and day), "note" (a
/// comparison that does not say with what), "by", "on".
Done examine(const LawWord &word, const Catalog &catalog);

/// The value of the rules from which a piece was cut; the same value when nothing was. None for the office's own.
const ParameterValue *uncut(const ParameterValue &piece, const Parameter &rules);

/// Whose word a term rests on on a day: the office's when it is counted with a number the office has set for that day,
/// else the rule's.
const Provenance &provenanceOn(QDate day, const DeadlineRule &rule, const Parameters &parameters);

} // namespace hqs
