// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/leavewatch.h"
#include "ui/opening/leaving.h"

namespace hqs {

std::unique_ptr<QObject> hearLeaving(const std::function<void()> &left)
{
    auto watch = std::make_unique<LeaveWatch>();
    QObject::connect(watch.get(), &LeaveWatch::left, watch.get(), left);
    return watch;
}

} // namespace hqs
