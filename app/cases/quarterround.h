// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "cases/paymonitor.h"

namespace hqs {

/// How a salary notice was filed, as it is written down in the case.
struct NoticeProof {
    QDate filedOn; ///< invalid: not filed yet
    QString channel; ///< a code of salaryNotice.channel; empty: not said
    QString number;

    friend bool operator==(const NoticeProof &, const NoticeProof &) = default;
};

/// One specialist in the round of a quarter.
struct QuarterLine {
    CaseHead head;
    PayQuarter pay;
    NoticeProof proof;
    bool isDismissed = false; ///< in this quarter
    std::optional<QDate> due; ///< the last day for the notice; none: not counted in this case

    bool isFiled() const { return proof.filedOn.isValid(); }
};

/// The line of one case; none when it owes no notice for the quarter.
std::optional<QuarterLine> quarterLineOf(const CaseFile &file, Quarter quarter, QDate today);

/// Everybody who was employed on any day of the quarter, dismissed ones too: first those whose pay falls short (the
/// largest shortfall first), then those of whom it is not known, then the others by name. Notices of quarters that are
/// kept elsewhere (employment.noticesSince) are left out. Faults: those of eachCase().
/// Federal Law 115-FZ, art. 13.2(13).
Result<std::vector<QuarterLine>> quarterRound(const Catalog &catalog, Database &database, Quarter quarter, QDate today);

/// Puts lines into the order of quarterRound().
void sortRound(std::vector<QuarterLine> &lines);

/// The quarter whose notice is to be filed now: the one before today's.
Quarter quarterToReport(QDate today);

/// A proof for one line.
struct ProofEntry {
    CaseId id {};
    NoticeProof proof;
};

/// Writes the proofs down among the salary notices of their cases, all in one transaction. An empty proof takes an
/// earlier one of that quarter away. Faults: BadInput (`place` is "salaryNotice": its list in the case is full;
/// "filedOn": a number without the day, or a day that lies ahead), those of CaseFile.
Done recordProofs(
    const Catalog &catalog, Database &database, Quarter quarter, const std::vector<ProofEntry> &entries, QDate today);

/// The answers of a case with the salary sheet set to the quarter, for printing only: what the case says of another
/// quarter's sheet does not go on paper.
Record recordForNotice(const CaseFile &file, Quarter quarter);

} // namespace hqs
