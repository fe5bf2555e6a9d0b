// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz/mrzlayout.h"

namespace hqs {

/// Look-alikes that check digits prove to be misread: a letter where only a digit can be, and at most one more
/// character, if that makes every digit right and no other change would. Empty when nothing is proven.
std::vector<MrzRepair> provenRepairs(const MrzLayout &layout, const QStringList &lines, QDate today);

/// The lines with the repairs.
QStringList repaired(QStringList lines, const std::vector<MrzRepair> &repairs);

} // namespace hqs
