// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

namespace hqs {

/// Whether the end of the permit is so near that its extension should be prepared: `permit.extend.warn` days before
/// (practice), the person still works, and no extension was applied for.
bool isExtensionDue(const CaseFile &file, QDate today);

/// A new case, not yet saved, that goes on where this one stands: the same employer, specialist and family, the terms
/// of the contract and the category. What belongs to the old filing stays behind: its days and numbers, its papers,
/// pay, notices and accepted warnings. The permit is asked for from the day after the old one ends. Faults: those of
/// CaseFile::use().
Result<CaseFile> extensionOf(const CaseFile &old, Database &database, QDate today);

} // namespace hqs
