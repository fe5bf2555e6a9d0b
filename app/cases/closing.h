// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/agenda.h"
#include "cases/casefile.h"
#include "cases/filing.h"
#include "storage/journal.h"

namespace hqs {

/// What closing a case would leave behind. Points into the rules of the case.
struct LooseEnds {
    /// Something was filed, and neither a proof nor a written reason shows how that ended: the case cannot be closed.
    std::vector<const Stage *> unproven;
    /// Needed and not over: closing the case needs a written reason.
    std::vector<const Stage *> unfinished;
    /// The terms that run and will no longer be watched, the soonest first.
    std::vector<Appointment> terms;
};

LooseEnds looseEndsOf(const CaseFile &file, const std::vector<Filing> &filings, QDate today);

/// Closes a case that is in the store, as it lies there, and writes that down in the journal ("case.closed"): all or
/// nothing. From then on its terms no longer come. `act.why` is the reason. `file` is changed only on success. Faults:
/// AlreadyThere (it is closed), BadInput (`place` is "on": no day, one after `today` or before the case was opened;
/// "proof": `detail` is the stage that lacks it; "why": no reason though a stage is unfinished, or one that is too
/// long; "by": nobody), NotFound (the case was never saved), those of CaseFile::save() and Journal::append().
Done closeCase(Database &database, CaseFile &file, QDate on, const Act &act, QDate today);

/// Opens it again ("case.reopened"); its terms come again. Faults: BadInput (`place` is "closedOn": it is open, or
/// "by"), and as above.
Done reopenCase(Database &database, CaseFile &file, const Act &act, QDate today);

/// The closings and reopenings of a case, in the order in which they happened. Faults: those of Journal::entries().
Result<std::vector<JournalEntry>> closingsOf(Database &database, const CaseHead &head);

} // namespace hqs
