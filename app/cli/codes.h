// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/standingcodes.h"
#include "domain/parameter.h"
#include "domain/procedure.h"
#include "forms/form.h"
#include "words/lawstatuswords.h"

namespace hqs {

// The codes of closed sets in JSON, where a program reads them; the same as in the rules.
QString codeOf(Severity severity); ///< "red"

// The same for people, in the language of the moment.
QString wordsFor(Severity severity);
QString wordsFor(EditionStatus status);

} // namespace hqs
