// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/calibration.h"

namespace hqs {

/// What is known of the printers of this computer, by name. It belongs to the computer, not to the database of the
/// office.
namespace printers {

/// Exact when nobody has calibrated it, or when what is kept cannot be used.
Calibration calibrationOf(const QString &printer);
/// An exact one is forgotten.
void keep(const QString &printer, const Calibration &calibration);

} // namespace printers

} // namespace hqs
