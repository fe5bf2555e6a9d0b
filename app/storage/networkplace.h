// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace hqs {

/// The network file system on which a folder lies, or will lie once it is made, as the system names it ("nfs",
/// "fuse.sshfs"). Empty: a disk of this computer, or nothing is known. There a lock may be held by nobody, and a
/// renamed file may not be on any disk: no place for a database.
QString networkPlaceOf(const QString &folder);

/// Whether a database may lie at `store`, to be asked before anything is made or locked there. Faults: OnNetwork.
Done checkPlaceOfStore(const QString &store);

} // namespace hqs
