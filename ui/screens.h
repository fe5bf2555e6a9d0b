// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace hqs {

class MainWindow;

/// Looks at a screen that has come to rest: the window, or a dialog over it.
using Look = std::function<void(QWidget &screen, const QString &name)>;

/// Walks through every screen of the program on the demo company, which it fills the empty database of the window with.
void walkThrough(MainWindow &window, const Look &look);

} // namespace hqs
