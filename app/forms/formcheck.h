// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "forms/form.h"

namespace hqs {

/// Everything in a form that contradicts the catalogue: unknown fields, roles, codes and stages; what lies off the
/// sheet.
void checkForm(const Form &form, const Catalog &catalog, QStringList &complaints);

} // namespace hqs
