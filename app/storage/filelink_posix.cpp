// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelink.h"
#include "storage/systemerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// EPERM is the answer of FAT, and of systems that let only the owner link a file.
bool meansNoLinks(int code)
{
    return code == EPERM || code == EXDEV || code == EMLINK || code == ENOSYS || code == EOPNOTSUPP;
}

} // namespace

Result<bool> linkFile(const QString &existing, const QString &path)
{
    if (::link(QFile::encodeName(existing).constData(), QFile::encodeName(path).constData()) != 0) {
        const int code = lastSystemCode();
        return meansNoLinks(code) ? Result<bool>(false) : systemError(code, path, "link"_L1);
    }
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return systemError(lastSystemCode(), path, "open"_L1);
    const int code = ::fsync(folder) == 0 ? 0 : lastSystemCode();
    ::close(folder);
    if (code != 0 && code != EINVAL) // this file system cannot sync folders at all
        return systemError(code, path, "fsync"_L1);
    return true;
}

} // namespace hqs
