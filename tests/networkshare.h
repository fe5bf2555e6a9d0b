// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace hqs {

/// A folder that the system takes for a network share: a program that is linked with networkshare.cpp has its own
/// statfs(). Nothing else about it is special.
inline QString networkShareIn(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("a-network-share"));
    return QDir().mkpath(path) ? path : QString();
}

} // namespace hqs
