// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/text.h"

namespace hqs {

/// Surname and given name of the person in a role: «Ким Мария», KIM MARIA. Where one spelling is missing the other
/// stands for it; empty: neither is known.
Text shortNameOf(const Record &record, const RoleId &role, int item);

} // namespace hqs
