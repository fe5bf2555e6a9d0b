// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/systemerror.h"

#include <QLatin1StringView>

#include <cerrno>
#include <system_error>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef Q_OS_WIN
constexpr DWORD diskQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which mingw-w64 10 does not name

Fault faultOf(int code)
{
    switch (static_cast<DWORD>(code)) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return Fault::NotFound;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return Fault::AlreadyThere;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case diskQuotaExceeded:
        return Fault::NoSpace;
    case ERROR_WRITE_PROTECT:
        return Fault::ReadOnly;
    case ERROR_ACCESS_DENIED:
        return Fault::NoPermission;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return Fault::InUse;
    case ERROR_INVALID_NAME:
    case ERROR_FILENAME_EXCED_RANGE:
        return Fault::BadInput;
    default:
        return Fault::Io;
    }
}
#else
Fault faultOf(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return Fault::NotFound;
    case EEXIST:
        return Fault::AlreadyThere;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // a limit on the size of files: no room for this one
        return Fault::NoSpace;
    case EROFS:
        return Fault::ReadOnly;
    case EACCES:
    case EPERM:
        return Fault::NoPermission;
    case ELOOP: // a symbolic link where a file is expected
        return Fault::NotOurs;
    case ENAMETOOLONG:
        return Fault::BadInput;
    default:
        return Fault::Io;
    }
}
#endif

} // namespace

int lastSystemCode()
{
#ifdef Q_OS_WIN
    return static_cast<int>(GetLastError());
#else
    return errno;
#endif
}

Error systemError(int code, const QString &place, QLatin1StringView operation)
{
    const QString reason = QString::fromLocal8Bit(std::system_category().message(code));
    return { faultOf(code), place, u"%1: %2 (%3)"_s.arg(operation, reason, QString::number(code)) };
}

} // namespace hqs
