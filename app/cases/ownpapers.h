// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/officeforms.h"
#include "storage/ownpaperstore.h"

namespace hqs {

/// The forms of the rules as the office of this database wants them (withOwnPapers()). Faults: those of
/// OwnPaperStore::list().
Result<FormLibrary> formsOfOffice(
    const FormLibrary &rules, const Catalog &catalog, Database &database, QStringList &complaints);

/// Keeps a paper, in a transaction of its own. Faults: those of OwnPaperStore::keep() and of Transaction.
Done keepPaper(Database &database, const OwnPaper &paper, const Act &act);

/// Takes a paper back. Faults: those of OwnPaperStore::withdraw() and of Transaction.
Done withdrawPaper(Database &database, OwnPaperKind kind, const FormId &form, const Act &act);

} // namespace hqs
