// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

class MainWindow;

/// Writes a picture of every screen that walkThrough() shows.
/// Returns the exit code of the program: 1 when a picture could not be written.
int takeScreenshots(MainWindow &window, const QString &folder);

} // namespace hqs
