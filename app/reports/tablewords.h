// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/writtentable.h"

namespace hqs {

/// Why a file is not taken as a table, where, and what to do, in the language of the moment.
QString wordsFor(const TableProblem &problem);

} // namespace hqs
