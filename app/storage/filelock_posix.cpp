// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"
#include "storage/systemerror.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the locked file still bears its name: the holder before us removes it when it leaves.
bool isStillNamed(int file, const std::string &path)
{
    struct stat locked = {};
    struct stat named = {};
    return ::fstat(file, &locked) == 0 && ::lstat(path.c_str(), &named) == 0 && locked.st_dev == named.st_dev
        && locked.st_ino == named.st_ino;
}

} // namespace

FileLock::FileLock(qintptr handle, std::string nativePath)
    : m_handle(handle)
    , m_nativePath(std::move(nativePath))
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_nativePath(std::move(other.m_nativePath))
{
}

FileLock::~FileLock()
{
    if (m_handle == -1)
        return;
    const int file = static_cast<int>(m_handle);
    // Before the lock is free, so that nobody locks a file that is about to vanish. Its folder may have been moved.
    if (isStillNamed(file, m_nativePath))
        ::unlink(m_nativePath.c_str());
    ::close(file);
}

Result<FileLock> FileLock::take(const QString &path)
{
    const std::string name = QFile::encodeName(path).toStdString();
    for (;;) {
        const int file = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (file < 0)
            return systemError(lastSystemCode(), path, "open"_L1);
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int code = lastSystemCode();
            ::close(file);
            if (code == EINTR)
                continue;
            if (code == EWOULDBLOCK)
                return Error { Fault::InUse, path, u"locked"_s };
            return systemError(code, path, "flock"_L1);
        }
        if (isStillNamed(file, name))
            return FileLock(file, name);
        ::close(file); // its holder left between our two calls; a fresh file is needed
    }
}

} // namespace hqs
