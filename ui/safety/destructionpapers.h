// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/destruction.h"
#include "domain/text.h"

namespace hqs {

/// Writes the act of a destruction and the extract of the journal that goes with it, both as PDF, into a folder.
/// Faults: those of Journal::entries(), journalExtract(), toPdf() and writeSafely(); what was written before stays.
Done writeDestructionPapers(const Catalog &catalog, Database &database, const DestructionAct &act,
    const QString &folder, Language language, QDate today);

} // namespace hqs
