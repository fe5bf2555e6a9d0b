// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "storage/scanstore.h"

#include <QJsonObject>

namespace hqs {

/// A scan as JSON, with its number, state and hash.
QJsonObject jsonFor(const Scan &scan);

} // namespace hqs
