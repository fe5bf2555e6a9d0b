// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"
#include "storage/systemerror.h"

#include <QDir>
#include <qt_windows.h>

#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

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
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle)); // FILE_FLAG_DELETE_ON_CLOSE removes the file
}

Result<FileLock> FileLock::take(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE file = CreateFileW(native.toStdWString().c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
        OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemError(lastSystemCode(), path, "CreateFileW"_L1); // a sharing violation is InUse
    return FileLock(reinterpret_cast<qintptr>(file), native.toStdString());
}

} // namespace hqs
