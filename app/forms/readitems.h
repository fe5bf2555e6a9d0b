// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/jsonobject.h"
#include "forms/form.h"

namespace hqs {

/// One element of "items" of a page.
PageItem readItem(JsonObject &json);

} // namespace hqs
