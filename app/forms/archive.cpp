// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/archive.h"

#include <QBuffer>

#include <minizip/zip.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

// minizip writes to a file by functions it is given; these write to memory.

voidpf openMemory(voidpf memory, const void *, int)
{
    return memory;
}

uLong readMemory(voidpf, voidpf stream, void *bytes, uLong size)
{
    return static_cast<uLong>(
        static_cast<QBuffer *>(stream)->read(static_cast<char *>(bytes), static_cast<qint64>(size)));
}

uLong writeMemory(voidpf, voidpf stream, const void *bytes, uLong size)
{
    auto *buffer = static_cast<QBuffer *>(stream);
    return static_cast<uLong>(buffer->write(static_cast<const char *>(bytes), static_cast<qint64>(size)));
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(static_cast<QBuffer *>(stream)->pos());
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *buffer = static_cast<QBuffer *>(stream);
    const qint64 start = origin == ZLIB_FILEFUNC_SEEK_SET ? 0
        : origin == ZLIB_FILEFUNC_SEEK_CUR                ? buffer->pos()
                                                          : buffer->size();
    return buffer->seek(start + static_cast<qint64>(offset)) ? 0 : -1;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int memoryError(voidpf, voidpf)
{
    return 0;
}

int addFile(zipFile archive, const ArchivedFile &file)
{
    // The first of January 1980, midnight: the earliest that a zip archive can say.
    zip_fileinfo info {};
    info.tmz_date.tm_mday = 1;
    info.tmz_date.tm_year = 1980;
    const int method = file.compressed ? Z_DEFLATED : 0;
    int code = zipOpenNewFileInZip(
        archive, file.name, &info, nullptr, 0, nullptr, 0, nullptr, method, Z_DEFAULT_COMPRESSION);
    if (code != ZIP_OK)
        return code;
    code = zipWriteInFileInZip(archive, file.bytes.constData(), static_cast<unsigned>(file.bytes.size()));
    const int closed = zipCloseFileInZip(archive);
    return code == ZIP_OK ? closed : code;
}

} // namespace

Result<QByteArray> zipArchive(std::span<const ArchivedFile> files)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def memory { openMemory, readMemory, writeMemory, tellMemory, seekMemory, closeMemory, memoryError,
        &buffer };
    zipFile archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &memory);
    int code = archive ? ZIP_OK : ZIP_INTERNALERROR;
    for (const ArchivedFile &file : files) {
        if (code == ZIP_OK)
            code = addFile(archive, file);
    }
    if (archive) {
        const int closed = zipClose(archive, nullptr);
        code = code == ZIP_OK ? closed : code;
    }
    if (code != ZIP_OK)
        return Error { Fault::Io, u"zip"_s, u"minizip error %1"_s.arg(code) };
    return bytes;
}

} // namespace hqs
