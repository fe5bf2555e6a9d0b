// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

/// A new database whose file has about so many MiB.
Result<Database> storeOfSize(const QString &path, int mebibytes, const std::optional<Protection> &protection);

} // namespace hqs
