// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/inspection.h"
#include "storage/acceptancestore.h"
#include "storage/casestore.h"

namespace hqs {

/// How many letters a reason must have: enough to be one.
inline constexpr int leastLettersOfReason = 10;
inline constexpr int longestReason = 1000;

enum class ReasonFlaw { TooShort, TooLong };

/// What is wrong with the reason of an acceptance, if anything. Digits, signs and spaces are no letters.
std::optional<ReasonFlaw> flawOf(const QString &reason);

/// A finding, and what somebody said about it. Nothing takes a finding away but a change of the case.
struct JudgedFinding {
    Finding finding;
    std::optional<Acceptance> accepted; ///< it holds: what it judged is still the same
    std::optional<Acceptance> lapsed; ///< it was given for other answers: the finding is open again

    bool isOpenRed() const { return !accepted && finding.check->severity == Severity::Red; }
};

/// SHA-256 over the answers that a finding rests on: those its condition and its place name; of a check of pay, all
/// that the pay monitor reads; of a missed term, those it starts, applies and is kept by. Another answer, another
/// fingerprint.
QString fingerprintOf(const Catalog &catalog, const Facts &facts, const Finding &finding);

/// Every finding of a case: first the open ones, then the accepted ones, each with the worst first.
std::vector<JudgedFinding> judge(
    const Catalog &catalog, const Facts &facts, const std::vector<Acceptance> &acceptances);

/// Accepts a finding of a case that is in the store, and writes that down in the journal together with the name
/// for next time: all or nothing. Faults:
/// BadInput (`place` is "reason" or "by"), NotFound, those of Journal::append() and of Transaction.
Done accept(Database &database, const CaseHead &head, const Acceptance &acceptance);

/// Takes an acceptance back, and writes that down too. Faults: as above.
Done withdraw(Database &database, const CaseHead &head, const Acceptance &acceptance, const QString &by, QDateTime at);

} // namespace hqs
