// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "domain/text.h"

namespace hqs {

/// The line of a case in lists, worked out from its answers.
CaseHead headlineFor(const CaseFile &file, QDate today);

/// The name of the specialist as a reader of this language reads it; in the other spelling when there is only that.
QString titleIn(Language language, const CaseHead &head);

/// Works the lines of all open cases out anew: after a change of the rules the next term may be another one. Faults:
/// those of CaseFile::open() and CaseStore::update().
Done renewHeadlines(const Catalog &catalog, Database &database, Transaction &transaction, QDate today);

/// Everything by which a case can be found, folded: the fields the rules mark as searched, and its number.
QString searchTextFor(const Catalog &catalog, const Record &record, const QString &number);

} // namespace hqs
