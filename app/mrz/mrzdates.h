// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz/mrz.h"

namespace hqs {

/// A birthday of two figures a year: the latest century that is not in the future. No day when it is not a date.
MrzDate mrzBirthDate(const QString &written, QDate today);

/// The end of a term: the century that lies within fifty years of today.
MrzDate mrzExpiryDate(const QString &written, QDate today);

/// Fillers for what the country does not know: no mistake, but no day either.
bool isUnknownDate(const QString &written);

} // namespace hqs
