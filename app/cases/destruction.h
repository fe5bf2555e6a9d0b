// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/casestore.h"
#include "storage/lawwordstore.h"

namespace hqs {

/// What goes when all about one person is destroyed, and what stays.
struct DestructionPlan {
    CardId person {};
    QString nameRu; ///< for the question before it; kept nowhere
    QString nameLat;
    std::vector<CaseHead> cases; ///< about this person: they go, with everything they own
    std::vector<CaseHead> others; ///< of somebody else, whose family this person is: they stay, without the person
};

/// Looks, changes nothing. Faults: NotFound, BadInput (`place` is "person": a card of another kind), those of
/// Database::run().
Result<DestructionPlan> planDestruction(const Catalog &catalog, Database &database, CardId person);

/// What happened, for the act on paper. Names nobody but who did it.
struct DestructionAct {
    QString subject; ///< "person 17", as the journal has it
    QString who;
    QDateTime at;
    QString why;
    QStringList caseNumbers;
    qint64 journalEntry = 0; ///< number of the journal entry
    QString journalHead; ///< the hash after it
};

/// Destroys the person's card, all it owns and all cases about the person, in one transaction; takes the person out of
/// the cases of others; writes the journal entry "person.destroyed"; puts the numbers of the cards on the list that
/// outlives every backup. All of it has happened, or nothing. Faults: those of planDestruction(), rememberDestroyed()
/// and Transaction::commit().
Result<DestructionAct> destroyPerson(
    const Catalog &catalog, Database &database, CardId person, const Act &act, QDate today);

/// Destroys again whom a backup has brought back. Returns how many cards. Faults: as above.
Result<int> destroyAgain(const Catalog &catalog, Database &database, const std::vector<CardId> &cards, QDate today);

} // namespace hqs
