// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace hqs {

class MainWindow;

/// What a link of the guide does in the window: the same as a button or a menu there.
struct GuideAction {
    QString id; ///< "print", of the link "action:print"
    std::function<void(MainWindow &)> run;
};

/// All that links may name.
const std::vector<GuideAction> &guideActions();

} // namespace hqs
