// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace hqs {

class MainWindow;

/// Shows, one after another, the dialogs of texts and blanks of the office and of the calibration, over the papers of a
/// case; `take` makes a picture of each. Keeps nothing.
void showPaperScenes(MainWindow &window, const std::function<void(QWidget &, const QString &)> &take);

} // namespace hqs
