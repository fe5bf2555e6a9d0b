// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/provenance.h"
#include "forms/form.h"

namespace hqs {

// How law and forms stand, as codes: in JSON where a program reads them, and in what is sealed. The same as in the
// rules.
QString codeOf(LawStatus status); ///< "in_force"
QString codeOf(Confidence confidence);
QString codeOf(EditionStatus status); ///< "superseded"

} // namespace hqs
