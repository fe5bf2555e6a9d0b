// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace hqs {

/// Makes `path` a hard link to `existing` that survives a power cut. False: this file system has no hard links, and
/// nothing was done. Faults: AlreadyThere, NotFound, NoSpace, ReadOnly, Io; `place` is `path`.
Result<bool> linkFile(const QString &existing, const QString &path);

} // namespace hqs
