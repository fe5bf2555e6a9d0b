// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/deskterms.h"
#include "cases/waitingfilings.h"
#include "storage/snoozestore.h"

#include <QDateTime>

namespace hqs {

/// What somebody is told in one go; at most one a day.
struct Digest {
    QDate day;
    std::vector<CaseTerm> terms; ///< in the order of deskTerms()
    std::vector<WaitingFiling> filings {}; ///< all that wait, each day until they are seen to
    int accepted = 0; ///< filings accepted since the last digest

    bool isEmpty() const { return terms.empty() && filings.empty() && accepted == 0; }
};

/// Names one end of one term of a case: another last day is another reminder.
QString reminderKey(const Appointment &appointment);

/// The terms to speak of today: those that are overdue or end today, and those of which a lead day of their rule
/// (`leadDays`) has come since the last digest. Put-off ones are left out until their day. With them the outlines of
/// the filings tell what waits and what was accepted. None when there was a digest today already, or there is nothing
/// to say.
std::optional<Digest> digestFor(const std::vector<CaseTerm> &terms, const std::vector<Snooze> &snoozes,
    std::optional<QDate> lastDigest, QDate today, const std::vector<Filing> &filings = {});

/// The digest of today from the terms of the desk, which is then given: the next one comes tomorrow at the earliest.
/// Faults: those of SnoozeStore, FilingStore, SettingStore and Transaction.
Result<std::optional<Digest>> takeDigest(Database &database, const std::vector<CaseTerm> &terms, QDate today);

/// How far ahead a reminder can be put off, in days.
inline constexpr int longestSnooze = 30;

/// Puts a reminder off, and writes that down in the journal: all or nothing. Faults: BadInput (`place` is "until": not
/// after today, or too far ahead; "reason": too short or too long, see flawOf(); "by"), NotFound, those of
/// Journal::append() and of Transaction.
Done snooze(Database &database, const CaseHead &head, const Appointment &appointment, const Snooze &snooze, QDate today,
    QDateTime at);

} // namespace hqs
