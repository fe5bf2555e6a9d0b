// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

#include <functional>
#include <span>

namespace hqs {

/// Opens these cases in turn. Some of them are read at once, so that what they share is read once. The first that
/// cannot be opened ends it. Faults: those of CaseFile::open().
Done eachCase(const Catalog &catalog, Database &database, std::span<const CaseHead> heads,
    const std::function<void(const CaseFile &file)> &show);
/// The same with every case of the store, the newest first. Faults: those of CaseStore::list(), too.
Done eachCase(const Catalog &catalog, Database &database, const std::function<void(const CaseFile &file)> &show);

} // namespace hqs
