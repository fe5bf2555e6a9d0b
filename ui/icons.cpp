// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QIcon icon(const QString &name, int size)
{
    QIcon icon;
    for (const int fineness : { size, 2 * size })
        icon.addFile(u":/icons/%1-%2.png"_s.arg(name).arg(fineness));
    return icon;
}

} // namespace hqs
