// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "storage/journal.h"

namespace hqs {

/// An answer of an old case that follows from the new one.
struct GivenBack {
    QString number; ///< of the old case
    FieldId field;
    std::optional<FieldValue> value;
};

/// A case that the program has opened by itself.
struct OpenedCase {
    CaseHead head;
    CaseHead old; ///< the one it goes on from
    const FollowUp *what = nullptr;
};

/// The open case that goes on where this one stands, as that and for the same round (NextCase::oncePer); none where
/// there may be any number of them. Faults: those of CaseStore and CaseFile::open().
Result<std::optional<CaseHead>> continuationOf(Database &database, const CaseFile &old, const FollowUp &what);

/// Whether it is time for a next case that the program opens by itself. Says nothing of whether there is one.
bool callsForNextCase(const CaseFile &file, QDate today);

/// Opens the next case of these cases, of which it is time for one, in one transaction: at its first step, with the
/// same people and what is said again, and each once for one round, whatever became of it. At most once a day. What is
/// closed or lost is left alone, and without anything to open nothing is written. The journal keeps each
/// ("case.continued_itself"). Faults: those of CaseFile::open(), CaseFile::save(), Journal and Transaction.
Result<std::vector<OpenedCase>> openByItself(
    const Catalog &catalog, Database &database, const std::vector<CaseId> &cases, QDate today);

// What CaseFile::save() does with a case that goes on from another one.

/// What changes in the old case with this save, as compared with what is kept. Faults: those of CaseFile::open().
Result<std::vector<GivenBack>> answersToGiveBack(Database &database, const CaseFile &file, QDate today);
/// Writes them into the old cases that are still there. Faults: those of CaseFile::open() and save().
Done giveBack(const Catalog &catalog, Database &database, Transaction &transaction,
    const std::vector<GivenBack> &answers, QDate today);
/// Writes into the journal which case a new one goes on from. Faults: those of Journal::append().
Done noteContinuation(Database &database, Transaction &transaction, const CaseFile &created, QDate today);

/// Where a case goes on, by the journal: `before` is what it became and for which round, `after` the number of the new
/// case. Faults: those of Journal::entries().
Result<std::vector<JournalEntry>> continuationsOf(Database &database, const CaseHead &head);

/// The follow-up an entry of them names. Null: these rules do not know it.
const FollowUp *followUpIn(const JournalEntry &entry, const Procedure &procedure);

/// Whether the program, and no person, has opened the new case of an entry of them.
bool wasOpenedItself(const JournalEntry &entry);

/// The number of the case this one goes on from as that; empty: it does not.
QString continuedNumber(const CaseFile &file, const FollowUp &what);

} // namespace hqs
