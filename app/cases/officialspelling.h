// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "storage/lawwordstore.h"

namespace hqs {

/// Whether an answer is changed by openSpelling() alone: the official Russian spelling of a name, once confirmed, is
/// that of all papers.
bool isLocked(const Field &field, const Record &record, int item);

/// Whether the names of that card can be confirmed as official: the required ones are answered, and not yet confirmed.
bool canConfirm(const Catalog &catalog, const Field &field, const Record &record, int item);

/// The answer that confirms a spelling because the notary's translation of the passport has just been entered, and
/// spells the name as all papers do. None: it does not, or the answer at `changed` is no part of a translation.
std::optional<Place> confirmedByTranslation(const Catalog &catalog, const Record &record, const Place &changed);

/// A confirmed spelling may be changed again; the journal keeps why ("name.opened"), never the name itself. The case is
/// saved. Faults: BadInput (`place` is "why": empty), NotFound (it was not confirmed), those of CaseFile::save() and
/// Journal::append().
Done openSpelling(Database &database, CaseFile &file, const Place &name, const Act &act, QDate today);

} // namespace hqs
