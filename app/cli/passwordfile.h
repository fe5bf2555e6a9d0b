// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret.h"

namespace hqs {

/// The first line of the file, as UTF-8, without its end; a recovery code stands there the same way. Faults: BadInput
/// (the line is empty, or the file is larger than any password), those of readWhole().
Result<Secret> readPassword(const QString &path);

} // namespace hqs
