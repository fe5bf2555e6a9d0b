// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/text.h"
#include "forms/placeholder.h"

namespace hqs {

/// The value as the filters want it, or as spelled() writes it without any.
/// `field` gives the labels of a choice; null for values that are no answers. An unread answer comes out empty.
QString filtered(const FieldValue &value, const Field *field, const std::vector<Filter> &filters, Language language);

/// What stands for a value that is missing: blanks to be filled in by hand for a date in full, else nothing.
QString blankFor(const std::vector<Filter> &filters, Language language);

} // namespace hqs
