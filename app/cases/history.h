// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/acceptance.h"
#include "cases/casefile.h"
#include "cases/filing.h"
#include "storage/journal.h"

namespace hqs {

/// What can stand in the history of a case.
enum class HistoryKind {
    Opened,
    Continues, ///< it goes on from another case
    StageDone,
    Happened,
    Sealed,
    Sent,
    Proven,
    Unproven,
    Accepted,
    Refused,
    ScanAttached,
    FindingAccepted,
    Closed,
    Reopened,
    Continued, ///< it goes on in another case
    ContinuedItself ///< which the program has opened
};

/// One line of it. Which parts are filled depends on its kind.
struct HistoryEntry {
    QDate on;
    HistoryKind kind = HistoryKind::Opened;
    /// Of the stage, of the answer, of the papers filed, of the paper a scan shows, of the finding, of what it became.
    Text title {};
    std::optional<FilingChannel> channel {};
    QString number {}; ///< of the proof, of the postal item, of the other case
    QString words {}; ///< text of a refusal, reason, name of the scan
    QString by {};

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// Everything that happened in a case, the earliest first; on one day in the order of `HistoryKind`. @a closings are
/// those of closingsOf(), @a continuations those of continuationsOf().
std::vector<HistoryEntry> historyOf(const CaseFile &file, QDate today, const std::vector<Filing> &filings,
    const std::vector<Scan> &scans, const std::vector<Acceptance> &acceptances,
    const std::vector<JournalEntry> &closings, const std::vector<JournalEntry> &continuations);

} // namespace hqs
