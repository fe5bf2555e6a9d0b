// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure.h"

namespace hqs {

/// As in the rules: "red".
QString codeOf(Severity severity);
/// How bad a finding is, in a few words.
QString wordsFor(Severity severity);

} // namespace hqs
