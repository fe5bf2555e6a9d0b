// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "storage/scanstore.h"

namespace hqs {

/// How papers reach the authority.
enum class FilingChannel {
    InPerson,
    Post, ///< with a list of enclosures
    Portal
};

/// What can become of a filing.
enum class OutcomeKind {
    Sent,
    Proof, ///< a note, a stamp, an answer of the portal: something shows that it arrived
    Unproven, ///< closed without one; `words` say why
    Accepted,
    Refused, ///< `words` are the text of the refusal
};

QString codeOf(FilingChannel channel);
std::optional<FilingChannel> filingChannelFrom(QStringView code);
QString codeOf(OutcomeKind kind);
std::optional<OutcomeKind> outcomeKindFrom(QStringView code);

/// One thing that became of a filing.
struct FilingOutcome {
    OutcomeKind kind = OutcomeKind::Sent;
    QDate on; ///< the day it happened
    std::optional<FilingChannel> channel {}; ///< of Sent
    QString number {}; ///< of the certificate, of the answer
    QString tracking {}; ///< of the postal item
    QString words {};
    std::optional<ScanId> scan {}; ///< the paper that shows it
    QString by {}; ///< who said so
    QDateTime at {}; ///< the moment, UTC

    friend bool operator==(const FilingOutcome &, const FilingOutcome &) = default;
};

/// A paper as it was filed.
struct FiledPaper {
    FormId form;
    int item = 0; ///< for whom, of a form with further copies
    QString edition;
    QString standing; ///< how the edition stood on the day, as a code
    Text title;
    int pages = 0;
    VaultFile file; ///< the very PDF

    friend bool operator==(const FiledPaper &, const FiledPaper &) = default;
};

/// What left the desk together, sealed: nothing of it ever changes.
struct Filing {
    std::optional<FilingId> id; ///< none until added
    CaseId ofCase {};
    StageId stage;
    QDate forDay; ///< whose law and editions it follows
    std::optional<FilingId> corrects; ///< the refused filing whose place it takes
    QString program; ///< version
    QString rules; ///< edition of the rules
    QString answers; ///< all of the case, canonical JSON
    QString law; ///< the numbers of the law on that day with their words, canonical JSON
    QString by;
    QDateTime at;
    std::vector<FiledPaper> papers;
    std::vector<FilingOutcome> outcomes; ///< in the order in which they were entered
    QString hash; ///< over all but the outcomes and the id

    friend bool operator==(const Filing &, const Filing &) = default;
};

/// SHA-256 over everything that is sealed, the hashes of its files included; 64 hexadecimal digits.
QString sealOf(const Filing &filing);
/// The same over one outcome.
QString sealOf(const FilingOutcome &outcome);

/// Keeps what was filed. Only added to; the schema stops everything else.
class FilingStore {
public:
    explicit FilingStore(Database &database);

    /// The first filed first. Faults: Damaged, those of Database::run().
    Result<std::vector<Filing>> ofCase(CaseId id) const;
    Result<std::vector<Filing>> all() const;
    /// Of all open cases how each filing stands, and no more than that: papers, answers and law are not read, and of an
    /// outcome only what it is and its day. There may be many thousands. The first filed first; faults as above.
    Result<std::vector<Filing>> outlines() const;
    /// Faults: NotFound, and as above.
    Result<Filing> load(FilingId id) const;

    /// Keeps a filing whose files are in the vault. Id, hash and outcomes of `filing` are not looked at. Faults:
    /// BadInput (`place` is "papers", "by" or "forDay": none), NotFound (no such case), those of Database::run().
    Result<FilingId> add(Transaction &transaction, const Filing &filing);

    /// Faults: BadInput (`place` is "on", "channel", "words" or "by": missing), NotFound, those of Database::run().
    Done addOutcome(Transaction &transaction, FilingId id, const FilingOutcome &outcome);

    /// Deletes all filings and scans of a case, for the destruction of a whole case; the caller then discards these
    /// files and writes the act into the journal. Faults: those of Database::run().
    Result<std::vector<VaultFile>> destroyOf(Transaction &transaction, CaseId id);

private:
    Result<std::vector<Filing>> read(const QString &rest, std::initializer_list<QVariant> values) const;
    Done readPapers(Filing &filing) const;
    Done readOutcomes(Filing &filing) const;

    Database &m_database;
};

} // namespace hqs
