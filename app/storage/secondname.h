// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace hqs {

/// Gives a file a second name on the same disk, durably: no byte is copied, and when the first name is later given to
/// another file, the second still leads to this one. Where the file system has no such links the file is copied.
/// Faults: AlreadyThere (`path` is taken; it is left as it is), NotFound, and those of writeSafely() and readWhole();
/// `place` is `path`.
Done giveSecondName(const QString &existing, const QString &path);

} // namespace hqs
