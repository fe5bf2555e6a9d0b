// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "cases/quarter.h"

#include <set>

namespace hqs {

/// A form whose answers are copied into a portal; the salary notice is another one for each quarter.
struct PortalSheet {
    FormId form;
    std::optional<Quarter> quarter {};

    friend bool operator==(const PortalSheet &, const PortalSheet &) = default;
};

/// The answers that were copied already. The case keeps them, so that somebody can go on another day.
std::set<Place> ticksOf(const Record &record, const PortalSheet &sheet);

/// One more was copied. Without room for one more form the ticks of the oldest one go.
void tickOff(CaseFile &file, const PortalSheet &sheet, const Place &place);

/// The filing is proven: nobody goes on with it.
void forgetTicks(CaseFile &file, const PortalSheet &sheet);

} // namespace hqs
