// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/provenance.h"

#include <QString>

namespace hqs {

/// How a rule stands, in a word or two.
QString wordsFor(LawStatus status);

} // namespace hqs
