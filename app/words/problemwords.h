// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"

namespace hqs {

/// What to tell the clerk about a problem with one answer: what is wrong and what to do.
QString wordsFor(const Problem &problem, FieldType type);

} // namespace hqs
