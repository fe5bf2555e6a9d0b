// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

namespace hqs {

/// What a case can become on a day, or is becoming.
struct PossibleFollowUp {
    const FollowUp *what = nullptr;
    bool isOpen = false; ///< begun, or called for by the answers, and not over yet
    bool isSuggested = false; ///< it is time for it, and it is not open yet, in a case that is not closed
    std::optional<CaseHead> next {}; ///< the case that goes on with it already, by followUpsIn()
};

/// Those that are open first, then those that make sense now; in the order of the rules.
std::vector<PossibleFollowUp> followUpsOf(const CaseFile &file, QDate today);

/// The same with the cases that are there already. Faults: those of continuationOf().
Result<std::vector<PossibleFollowUp>> followUpsIn(Database &database, const CaseFile &file, QDate today);

/// What beginning a follow-up answers: its day, what it is about; and no answer where the time before left some: to its
/// own questions that are asked anew, to the states of its papers. Never for one with a next case.
std::vector<std::pair<Place, std::optional<FieldValue>>> answersOfOpening(
    const CaseFile &file, const FollowUp &what, QDate today);

/// A new case, not yet saved, that goes on where this one stands: the same people, and what the follow-up says is said
/// again. What belongs to the old filing stays behind: its days and numbers, its papers, pay, notices and accepted
/// warnings. It remembers the number of this one, which must have been saved. Faults: those of CaseFile::use().
Result<CaseFile> nextCaseOf(const CaseFile &old, const FollowUp &what, Database &database, QDate today);

} // namespace hqs
