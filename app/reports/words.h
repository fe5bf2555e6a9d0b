// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hqs {

/// The translations of all that lists and reports say: Reports::tr("…").
class Reports {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace hqs
