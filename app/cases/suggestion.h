// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"

#include <QStringList>

namespace hqs {

/// What the program would answer to a field that is made by declining others (Field::declines), best first: all parts
/// declined, then the name as it is. Empty when the parts are not answered, when the name does not tell the sex, or
/// when the field has an answer with this surname in it: what a person wrote wins. Where the name is not to be declined
/// (DeclinedParts::kept) there is one suggestion, and it needs no sex.
QStringList suggestedAnswers(const Field &field, const Facts &facts, int item);

} // namespace hqs
