// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtGlobal>

#include <string>

namespace hqs {

/// The right to write, held by one instance of the program at a time. A lock of the operating system: when the holder
/// dies, however it dies, the lock is free. (QLockFile, killed at the wrong moment, leaves a file that says "in use".)
class FileLock {
public:
    /// Takes the lock that the file `path` stands for; makes the file, removes it at the end. Faults: InUse (held by
    /// another instance, or by this one), NotFound (no such folder), ReadOnly, NoPermission, NotOurs (a link), Io.
    static Result<FileLock> take(const QString &path);
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;
    Q_DISABLE_COPY(FileLock)

private:
    FileLock(qintptr handle, std::string nativePath);

    qintptr m_handle; ///< -1: moved away
    std::string m_nativePath;
};

} // namespace hqs
