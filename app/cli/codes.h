// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/standingcodes.h"
#include "domain/parameter.h"
#include "forms/form.h"
#include "words/lawstatuswords.h"
#include "words/severitywords.h"

namespace hqs {

/// How an edition stands, for people, in the language of the moment. Its code is in cases/standingcodes.h.
QString wordsFor(EditionStatus status);

} // namespace hqs
