// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

#include <functional>

namespace hqs {

/// Opens every case of the store in turn, the newest first. One at a time is in memory. Faults: those of
/// CaseStore::list() and CaseFile::open().
Done eachCase(const Catalog &catalog, Database &database, const std::function<void(const CaseFile &file)> &show);

} // namespace hqs
