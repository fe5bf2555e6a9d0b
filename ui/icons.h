// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace hqs {

/// A picture of the program's own by its name in resources/icons, for a place of `size` pixels, and twice as fine for a
/// screen of 200 %.
QIcon icon(const QString &name, int size);

} // namespace hqs
