// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/lawwordfile.h"
#include "storage/lawwordstore.h"

namespace hqs {

/// Lays what the office of this database says over the rules in use; after a fault the rules alone hold. Faults: those
/// of LawWordStore::list().
Done hearOffice(Catalog &catalog, Database &database);

/// The moment of something done on the day `today`, at this time of the clock.
QDateTime momentOn(QDate today);

// Each of these is one transaction: the words, the journal and what the list of cases shows of the changed terms are on
// the disk, and the rules in use say the new thing; or nothing has changed.

/// Keeps a word in place of one about the same. Faults: those of examine() and of LawWordStore::say().
Done sayWord(Catalog &catalog, Database &database, const LawWord &word, const Act &act, QDate today);

/// Takes a word back. Faults: those of LawWordStore::withdraw().
Done withdrawWord(Catalog &catalog, Database &database, const LawWord &word, const Act &act, QDate today);

/// Keeps many words, from another office. Faults: those of sayWord(); `place` has the rule in front: "thr.general: to".
Done takeWords(Catalog &catalog, Database &database, const std::vector<LawWord> &words, const Act &act, QDate today);

/// The words in a file of another office. Faults: those of readWhole() and readLawWords().
Result<std::vector<LawWord>> readWordFile(const QString &path);

} // namespace hqs
