// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace hqs {

/// Calls `left` whenever the desktop says that nobody is at the screen, as long as what is returned lives; null where
/// this program cannot hear the desktop.
std::unique_ptr<QObject> hearLeaving(const std::function<void()> &left);

} // namespace hqs
