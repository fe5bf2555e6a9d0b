// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"

namespace hqs {

/// What a portal gave back for a stage is kept as the proof of its newest filing; one that was still on the desk was
/// thereby sent through the portal, on the day that the case says, else today. Where nothing was sealed, or the filing
/// was refused, the scan is the proof of the stage alone. `file` is the case as it lies in the store, and is changed
/// only on success. Faults: those of enter() and attach().
Done keepReceipt(
    Database &database, CaseFile &file, const StageId &stage, const ProofScan &receipt, const Act &act, QDate today);

} // namespace hqs
