// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the C library, as its headers declare them: the program calls these first.
#include "durability/watching.h"

#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fileoperations;

namespace {

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int openAs(const char *function, bool takesFolder, int folder, const char *name, int flags, mode_t mode)
{
    const auto call = [&] {
        if (takesFolder)
            return real<int (*)(int, const char *, int, ...)>(function)(folder, name, flags, mode);
        return real<int (*)(const char *, int, ...)>(function)(name, flags, mode);
    };
    const auto path = watched(folder, name);
    if (!path)
        return call();
    if (next() != Outcome::Works)
        return -1;
    struct stat found = {};
    const bool existed = ::stat(path->constData(), &found) == 0;
    const int file = call();
    if (file < 0)
        return file;
    noteOpen(file, { *path, existed && S_ISDIR(found.st_mode) });
    note({ .kind = Operation::Open, .file = file, .isNew = !existed, .path = *path });
    if (existed && (flags & O_TRUNC) != 0)
        note({ .kind = Operation::Truncate, .file = file });
    return file;
}

int sync(const char *function, int file)
{
    const OpenFile *known = watched(file);
    if (known == nullptr)
        return real<int (*)(int)>(function)(file);
    if (next() != Outcome::Works)
        return -1;
    if (!isForgotten(*known))
        note({ .kind = Operation::Sync, .file = file });
    return 0;
}

bool takesMode(int flags)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0;
}

} // namespace

extern "C" {

int open(const char *name, int flags, ...)
{
    mode_t mode = 0;
    if (takesMode(flags)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    return openAs("open", false, AT_FDCWD, name, flags, mode);
}

int open64(const char *name, int flags, ...)
{
    mode_t mode = 0;
    if (takesMode(flags)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    return openAs("open64", false, AT_FDCWD, name, flags, mode);
}

int openat(int folder, const char *name, int flags, ...)
{
    mode_t mode = 0;
    if (takesMode(flags)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    return openAs("openat", true, folder, name, flags, mode);
}

int close(int file)
{
    const auto call = real<int (*)(int)>("close");
    if (watched(file) == nullptr)
        return call(file);
    noteClosed(file);
    note({ .kind = Operation::Close, .file = file });
    const Outcome outcome = next();
    const int code = errno;
    const int closed = call(file); // a close that fails has closed all the same
    errno = outcome == Outcome::Works ? errno : code;
    return outcome == Outcome::Works ? closed : -1;
}

ssize_t write(int file, const void *bytes, size_t size)
{
    const auto call = real<ssize_t (*)(int, const void *, size_t)>("write");
    if (watched(file) == nullptr)
        return call(file, bytes, size);
    const Outcome outcome = next(true);
    if (outcome == Outcome::Fails)
        return -1;
    if (outcome == Outcome::TakesHalf && size > 1)
        size /= 2;
    const off_t offset = lseek(file, 0, SEEK_CUR);
    const ssize_t written = call(file, bytes, size);
    if (written > 0)
        note({ .kind = Operation::Write,
            .file = file,
            .offset = offset,
            .bytes = QByteArray(static_cast<const char *>(bytes), written) });
    return written;
}

ssize_t read(int file, void *bytes, size_t size)
{
    if (watched(file) != nullptr && next() != Outcome::Works)
        return -1;
    return real<ssize_t (*)(int, void *, size_t)>("read")(file, bytes, size);
}

int fsync(int file)
{
    return sync("fsync", file);
}

int fdatasync(int file)
{
    return sync("fdatasync", file);
}

int renameat(int oldFolder, const char *oldName, int newFolder, const char *newName) noexcept
{
    const auto from = watched(oldFolder, oldName);
    const auto to = watched(newFolder, newName);
    if (from && next() != Outcome::Works)
        return -1;
    const int done
        = real<int (*)(int, const char *, int, const char *)>("renameat")(oldFolder, oldName, newFolder, newName);
    if (from && to && done == 0)
        note({ .kind = Operation::Rename, .path = *from, .other = *to });
    return done;
}

int link(const char *existing, const char *name) noexcept
{
    const auto from = watched(AT_FDCWD, existing);
    const auto to = watched(AT_FDCWD, name);
    if (to && next() != Outcome::Works)
        return -1;
    const int done = real<int (*)(const char *, const char *)>("link")(existing, name);
    if (from && to && done == 0)
        note({ .kind = Operation::Link, .path = *from, .other = *to });
    return done;
}

int unlink(const char *name) noexcept
{
    const auto path = watched(AT_FDCWD, name);
    if (path && next() != Outcome::Works)
        return -1;
    const int done = real<int (*)(const char *)>("unlink")(name);
    if (path && done == 0)
        note({ .kind = Operation::Unlink, .path = *path });
    return done;
}

int unlinkat(int folder, const char *name, int flags) noexcept
{
    const auto path = watched(folder, name);
    if (path && next() != Outcome::Works)
        return -1;
    const int done = real<int (*)(int, const char *, int)>("unlinkat")(folder, name, flags);
    if (path && done == 0)
        note({ .kind = Operation::Unlink, .path = *path });
    return done;
}

int mkdir(const char *name, mode_t mode) noexcept
{
    const auto path = watched(AT_FDCWD, name);
    if (path && next() != Outcome::Works)
        return -1;
    const int done = real<int (*)(const char *, mode_t)>("mkdir")(name, mode);
    if (path && done == 0)
        note({ .kind = Operation::MakeFolder, .path = *path });
    return done;
}

} // extern "C"
