// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"
#include "storage/filingstore.h"
#include "storage/lawwordstore.h"

namespace hqs {

/// How a filing stands.
enum class FilingState {
    NotSent, ///< sealed, but still on the desk
    NotClosed, ///< sent, and nothing shows yet that it arrived
    Filed, ///< sent, with a proof or a written reason why there is none
    Accepted,
    Refused,
};

QString codeOf(FilingState state); ///< "not_closed"

FilingState stateOf(const Filing &filing);

/// The last outcome of a kind; null when there is none.
const FilingOutcome *lastOutcome(const Filing &filing, OutcomeKind kind);

/// The last refusal of a form that no later filing has put right; null when there is none.
const Filing *openRefusal(const std::vector<Filing> &filings, const FormId &form, int item = 0);

/// A paper of the print plan.
struct PaperChoice {
    FormId form;
    int item = 0;

    friend bool operator==(const PaperChoice &, const PaperChoice &) = default;
};

/// What is sealed together.
struct FilingOrder {
    StageId stage;
    QDate forDay; ///< whose law and editions it follows: the day of filing
    std::vector<PaperChoice> papers; ///< in the order in which they are kept
    QString program; ///< version
};

/// Prints papers of a case that is in the store and seals them with its answers and the law of that day: files in the
/// vault, rows and journal ("filing.sealed") in one transaction. Faults: BadInput (`place` is "papers": none chosen,
/// the id of a form that the stage does not print on that day, or "acknowledged": `detail` is a form that somebody
/// must take the risk for first), those of printForm(), Vault::put(), FilingStore::add() and Journal::append().
Result<Filing> seal(
    Database &database, const CaseFile &file, const FormLibrary &library, const FilingOrder &sealing, const Act &act);

/// A file that shows something: it is attached to the case as the proof of a filing.
struct ProofScan {
    QString title;
    QByteArray content;
};

/// Enters what became of a filing, in one transaction with the journal ("filing.sent" …), the scan and the answers of
/// the case that the stage keeps for it: day, channel, number, proof; an acceptance makes its papers accepted, a
/// refusal opens the stage and its papers again. Answers follow only the newest filing of a stage. `file` is the case
/// as it lies in the store, and is changed only on success. `by` and `at` of the outcome are those of `act`. Faults:
/// BadInput (`place` is "sent": not sent yet, "on": a day after `today` or before it was sent, or as
/// FilingStore::addOutcome()), those of Vault::put(), CaseFile::save() and Journal::append().
Done enter(Database &database, CaseFile &file, FilingId id, FilingOutcome outcome,
    const std::optional<ProofScan> &proof, const Act &act, QDate today);

/// The numbers of the law on a day, each with its words and standing: canonical JSON, the same for the same law.
QString sealedLaw(const Parameters &parameters, QDate day);
/// All answers by their paths in the spelling of the store: canonical JSON.
QString sealedAnswers(const Record &record);

/// What the journal calls a filing: "2026-017/3".
QString subjectOf(const CaseHead &head, FilingId id);

} // namespace hqs
