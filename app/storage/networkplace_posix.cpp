// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/networkfilesystem.h"
#include "storage/networkplace.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The folder itself, or the one in which the missing folders will be made.
QString existing(QString folder)
{
    while (!QFile::exists(folder)) {
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

QString networkProgram(const QByteArray &folder)
{
    struct stat found = {};
    QFile mounts(u"/proc/self/mountinfo"_s);
    if (::stat(folder.constData(), &found) != 0 || !mounts.open(QIODevice::ReadOnly))
        return {};
    const QByteArray device = QByteArray::number(major(found.st_dev)) + ':' + QByteArray::number(minor(found.st_dev));
    return networkFileSystem(mounts.readAll(), device);
}

} // namespace

QString networkPlaceOf(const QString &folder)
{
    const QByteArray name = QFile::encodeName(existing(QDir(folder).absolutePath()));
    struct statfs found = {};
    if (::statfs(name.constData(), &found) != 0)
        return {}; // what is wrong there the next call will tell
    const auto number = static_cast<quint32>(found.f_type);
    return number == fuseNumber ? networkProgram(name) : networkFileSystem(number);
}

} // namespace hqs
