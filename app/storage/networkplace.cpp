// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/networkplace.h"

#include <QFileInfo>

namespace hqs {

Done checkPlaceOfStore(const QString &store)
{
    const QString network = networkPlaceOf(QFileInfo(store).absolutePath());
    return network.isEmpty() ? Done() : Error { Fault::OnNetwork, store, network };
}

} // namespace hqs
