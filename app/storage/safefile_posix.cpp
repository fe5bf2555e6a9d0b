// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/safefile.h"
#include "storage/systemerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An open file, closed at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Closes now, because a network file system may report a lost write only here.
    int close() { return ::close(std::exchange(m_number, -1)); }

private:
    int m_number;
};

/// Nothing but a regular file may be replaced, and not one that its owner has write-protected.
Done checkReplaceable(const Descriptor &folder, const QByteArray &name, const QString &path)
{
    struct stat found = {};
    if (::fstatat(folder.number(), name.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0) {
        const int code = lastSystemCode();
        return code == ENOENT ? Done() : systemError(code, path, "fstatat"_L1);
    }
    if (!S_ISREG(found.st_mode))
        return Error { Fault::NotOurs, path, u"not a regular file"_s };
    if (::faccessat(folder.number(), name.constData(), W_OK, AT_EACCESS) != 0)
        return systemError(lastSystemCode(), path, "faccessat"_L1);
    return {};
}

/// Lets the disk begin with what was written, so that the last wait is shorter. Only a hint: what goes wrong is said by
/// fdatasync().
void beginWriting([[maybe_unused]] const Descriptor &file)
{
#ifdef Q_OS_LINUX
    ::sync_file_range(file.number(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

Done writeAll(const Descriptor &file, QByteArrayView bytes, const QString &path)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && lastSystemCode() == EINTR)
            continue;
        if (written < 0)
            return systemError(lastSystemCode(), path, "write"_L1);
        bytes = bytes.sliced(written);
    }
    return {};
}

/// Writes everything and waits until the disk has it.
Done fill(Descriptor &file, const NextPortion &next, const QString &path)
{
    for (;;) {
        const auto portion = next();
        if (!portion)
            return Error { portion.error().fault, path, portion.error().detail };
        if (portion->isEmpty())
            break;
        if (auto done = writeAll(file, *portion, path); !done)
            return done;
        beginWriting(file);
    }
    if (::fdatasync(file.number()) != 0)
        return systemError(lastSystemCode(), path, "fdatasync"_L1);
    if (file.close() != 0)
        return systemError(lastSystemCode(), path, "close"_L1);
    return {};
}

Done writeAndRename(const Descriptor &folder, const QByteArray &temporary, const QByteArray &name,
    const NextPortion &next, const QString &path)
{
    Descriptor file(::openat(folder.number(), temporary.constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return systemError(lastSystemCode(), path, "openat"_L1);
    if (auto done = fill(file, next, path); !done)
        return done;
    if (::renameat(folder.number(), temporary.constData(), folder.number(), name.constData()) != 0)
        return systemError(lastSystemCode(), path, "renameat"_L1);
    return {};
}

} // namespace

Done writeSafely(const QString &path, const NextPortion &next)
{
    const QFileInfo target(path);
    const QByteArray name = QFile::encodeName(target.fileName());
    const QByteArray temporary = name + ".new";
    const Descriptor folder(
        ::open(QFile::encodeName(target.absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError(lastSystemCode(), path, "open"_L1);
    if (auto done = checkReplaceable(folder, name, path); !done)
        return done;

    // What a killed save has left. It is never read, so it may go.
    if (::unlinkat(folder.number(), temporary.constData(), 0) != 0 && lastSystemCode() != ENOENT)
        return systemError(lastSystemCode(), path, "unlinkat"_L1);
    if (auto done = writeAndRename(folder, temporary, name, next, path); !done) {
        ::unlinkat(folder.number(), temporary.constData(), 0);
        return done;
    }
    // Without this the rename itself may be lost. EINVAL: this file system cannot sync folders at all.
    if (::fsync(folder.number()) != 0 && lastSystemCode() != EINVAL)
        return systemError(lastSystemCode(), path, "fsync"_L1);
    return {};
}

Result<qsizetype> readInto(const QString &path, qint64 limit, const std::function<char *(qsizetype)> &room)
{
    // O_NONBLOCK: opening a pipe must not wait for a writer. It changes nothing for regular files.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen())
        return systemError(lastSystemCode(), path, "open"_L1);
    struct stat found = {};
    if (::fstat(file.number(), &found) != 0)
        return systemError(lastSystemCode(), path, "fstat"_L1);
    if (!S_ISREG(found.st_mode))
        return Error { Fault::NotOurs, path, u"not a regular file"_s };
    if (found.st_size > limit)
        return Error { Fault::BadInput, path, u"%1 bytes, allowed are %2"_s.arg(found.st_size).arg(limit) };

    const qsizetype size = found.st_size;
    char *bytes = room(size);
    if (bytes == nullptr && size > 0)
        return Error { Fault::Io, path, u"out of memory"_s };
    qsizetype filled = 0;
    while (filled < size) {
        const ssize_t got = ::read(file.number(), bytes + filled, static_cast<size_t>(size - filled));
        if (got < 0 && lastSystemCode() == EINTR)
            continue;
        if (got < 0)
            return systemError(lastSystemCode(), path, "read"_L1);
        if (got == 0)
            break; // somebody has shortened the file meanwhile
        filled += got;
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
    if (::mkdir(QFile::encodeName(folder.absoluteFilePath()).constData(), S_IRWXU) != 0)
        return systemError(lastSystemCode(), path, "mkdir"_L1);
    return {};
}

} // namespace hqs
