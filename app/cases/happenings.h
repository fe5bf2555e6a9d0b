// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

namespace hqs {

/// A day on which something happened in a case, and the answer that says so.
struct Happening {
    QDate on;
    Place place;
};

/// The days to today that start a term or keep one, of the case's own cards: entered, examined, decided, filed. What
/// was laid down to end then (a passport) is none, and neither is the day of which a stage speaks itself.
std::vector<Happening> happeningsOf(const CaseFile &file, QDate today);

} // namespace hqs
