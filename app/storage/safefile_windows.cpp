// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/safefile.h"
#include "storage/systemerror.h"

#include <QDir>
#include <QFileInfo>
#include <qt_windows.h>

#include <algorithm>
#include <string>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DWORD portion = 1024 * 1024;
constexpr int renameAttempts = 20;
constexpr DWORD renamePause = 50; // milliseconds

/// An open file, closed at the end of its scope.
class Handle {
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle)
    {
    }
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }
    /// Closes now, because a network drive may report a lost write only here.
    bool close() { return CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE)) != 0; }

private:
    HANDLE m_handle;
};

std::wstring nativeName(const QString &path)
{
    // \\?\ lifts the limit of 260 characters.
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const bool isShare = native.startsWith(u"\\\\");
    return ((isShare ? u"\\\\?\\UNC"_s : u"\\\\?\\"_s) + (isShare ? native.sliced(1) : native)).toStdWString();
}

bool isRegular(DWORD attributes)
{
    return (attributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DEVICE)) == 0;
}

Done writeAll(const Handle &file, QByteArrayView bytes, const QString &path)
{
    while (!bytes.isEmpty()) {
        const DWORD wanted = static_cast<DWORD>(std::min<qsizetype>(bytes.size(), portion));
        DWORD written = 0;
        if (!WriteFile(file.get(), bytes.data(), wanted, &written, nullptr))
            return systemError(lastSystemCode(), path, "WriteFile"_L1);
        if (written == 0)
            return systemError(ERROR_WRITE_FAULT, path, "WriteFile"_L1);
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return {};
}

/// Writes everything and waits until the disk has it.
Done fill(Handle &file, const NextPortion &next, const QString &path)
{
    for (;;) {
        const auto made = next();
        if (!made)
            return Error { made.error().fault, path, made.error().detail };
        if (made->isEmpty())
            break;
        if (auto done = writeAll(file, *made, path); !done)
            return done;
    }
    if (!FlushFileBuffers(file.get()))
        return systemError(lastSystemCode(), path, "FlushFileBuffers"_L1);
    if (!file.close())
        return systemError(lastSystemCode(), path, "CloseHandle"_L1);
    return {};
}

/// Virus scanners and indexers hold a fresh file for a moment, so a refusal is not final.
Done rename(const std::wstring &from, const std::wstring &to, const QString &path)
{
    int code = 0;
    for (int attempt = 0; attempt < renameAttempts; ++attempt) {
        if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return {};
        code = lastSystemCode();
        if (code != ERROR_SHARING_VIOLATION && code != ERROR_ACCESS_DENIED && code != ERROR_LOCK_VIOLATION)
            break;
        Sleep(renamePause);
    }
    return systemError(code, path, "MoveFileExW"_L1);
}

Done writeAndRename(
    const std::wstring &temporary, const std::wstring &target, const NextPortion &next, const QString &path)
{
    // CREATE_ALWAYS replaces what a killed save has left.
    Handle file(CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_SEQUENTIAL_SCAN, nullptr));
    if (!file.isOpen())
        return systemError(lastSystemCode(), path, "CreateFileW"_L1);
    if (auto done = fill(file, next, path); !done)
        return done;
    return rename(temporary, target, path);
}

} // namespace

Done writeSafely(const QString &path, const NextPortion &next)
{
    const std::wstring target = nativeName(path);
    const std::wstring temporary = target + L".new";
    const DWORD attributes = GetFileAttributesW(target.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES) {
        if (!isRegular(attributes))
            return Error { Fault::NotOurs, path, u"not a regular file"_s };
        if ((attributes & FILE_ATTRIBUTE_READONLY) != 0)
            return systemError(ERROR_ACCESS_DENIED, path, "GetFileAttributesW"_L1);
    }
    if (auto done = writeAndRename(temporary, target, next, path); !done) {
        DeleteFileW(temporary.c_str());
        return done;
    }
    return {};
}

Result<qsizetype> readInto(const QString &path, qint64 limit, const std::function<char *(qsizetype)> &room)
{
    const Handle file(CreateFileW(nativeName(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
        OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_SEQUENTIAL_SCAN, nullptr));
    if (!file.isOpen())
        return systemError(lastSystemCode(), path, "CreateFileW"_L1);
    BY_HANDLE_FILE_INFORMATION found = {};
    if (!GetFileInformationByHandle(file.get(), &found))
        return systemError(lastSystemCode(), path, "GetFileInformationByHandle"_L1);
    if (!isRegular(found.dwFileAttributes) || GetFileType(file.get()) != FILE_TYPE_DISK)
        return Error { Fault::NotOurs, path, u"not a regular file"_s };
    const qint64 size = (static_cast<qint64>(found.nFileSizeHigh) << 32) | found.nFileSizeLow;
    if (size > limit)
        return Error { Fault::BadInput, path, u"%1 bytes, allowed are %2"_s.arg(size).arg(limit) };

    char *bytes = room(static_cast<qsizetype>(size));
    if (bytes == nullptr && size > 0)
        return Error { Fault::Io, path, u"out of memory"_s };
    qsizetype filled = 0;
    while (filled < size) {
        const DWORD wanted = static_cast<DWORD>(std::min<qsizetype>(static_cast<qsizetype>(size) - filled, portion));
        DWORD got = 0;
        if (!ReadFile(file.get(), bytes + filled, wanted, &got, nullptr))
            return systemError(lastSystemCode(), path, "ReadFile"_L1);
        if (got == 0)
            break; // somebody has shortened the file meanwhile
        filled += static_cast<qsizetype>(got);
    }
    return filled;
}

Done makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (auto done = makePrivateFolder(folder.absolutePath()); !done)
        return done;
    // Under the profile of the user the access list that is inherited lets in the owner only.
    if (!CreateDirectoryW(nativeName(path).c_str(), nullptr))
        return systemError(lastSystemCode(), path, "CreateDirectoryW"_L1);
    return {};
}

} // namespace hqs
