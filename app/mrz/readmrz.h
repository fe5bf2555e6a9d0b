// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include "mrz/mrz.h"

namespace hqs {

/// Reads the machine-readable zone in a text: ICAO Doc 9303, parts 3 to 7. Wrong check digits do not stop the reading.
/// Faults: BadInput (`place` is "mrz"): there is no zone of a known layout in it; `detail` tells the lengths of the
/// lines found, never what stands in them.
Result<MrzReading> readMrz(const QString &text, QDate today);

/// The country that a code of the zone means in the lists of the rules: "DEU" for "D". Other codes are their own.
QString countryOfMrz(const QString &code);

} // namespace hqs
