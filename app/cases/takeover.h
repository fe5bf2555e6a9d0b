// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/record.h"

namespace hqs {

/// An item whose answers can be taken over: a branch as the place of work.
struct TakeOver {
    QString title; ///< of the item
    std::vector<std::pair<Place, std::optional<FieldValue>>> answers; ///< none takes what stands there away
};

/// What can be taken over at that place: items with a title, whose answers are not there already.
std::vector<TakeOver> takeOversAt(const Field &field, const Record &record, int item);

} // namespace hqs
