// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/archive.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <unzip.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A ZIP file in memory, as minizip reads it: the functions below are its file.
struct MemoryFile {
    const QByteArray &bytes;
    qint64 at = 0;
};

voidpf openMemory(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readMemory(voidpf opaque, voidpf, void *to, uLong size)
{
    auto *file = static_cast<MemoryFile *>(opaque);
    const qint64 count = std::min<qint64>(static_cast<qint64>(size), file->bytes.size() - file->at);
    std::memcpy(to, file->bytes.constData() + file->at, static_cast<std::size_t>(count));
    file->at += count;
    return static_cast<uLong>(count);
}

uLong writeNothing(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellMemory(voidpf opaque, voidpf)
{
    return static_cast<ZPOS64_T>(static_cast<MemoryFile *>(opaque)->at);
}

long seekMemory(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
{
    auto *file = static_cast<MemoryFile *>(opaque);
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR ? file->at
        : origin == ZLIB_FILEFUNC_SEEK_END               ? file->bytes.size()
                                                         : 0;
    const qint64 to = base + static_cast<qint64>(offset);
    if (to < 0 || to > file->bytes.size())
        return -1;
    file->at = to;
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int errorOfMemory(voidpf, voidpf)
{
    return 0;
}

using Zip = std::unique_ptr<void, int (*)(unzFile)>;

Zip openZip(MemoryFile &file)
{
    zlib_filefunc64_def functions { openMemory, readMemory, writeNothing, tellMemory, seekMemory, closeMemory,
        errorOfMemory, &file };
    return { unzOpen2_64("", &functions), unzClose };
}

constexpr uLong encryptedBit = 1;

/// A folder, a link or a device made on Unix says so in the upper half of its attributes.
bool isLink(const unz_file_info64 &info)
{
    constexpr uLong unixMaker = 3;
    constexpr uLong kindMask = 0xF000;
    constexpr uLong regularFile = 0x8000;
    constexpr uLong folder = 0x4000;
    const uLong kind = (info.external_fa >> 16) & kindMask;
    return (info.version >> 8) == unixMaker && kind != 0 && kind != regularFile && kind != folder;
}

bool leavesItsFolder(const QString &name)
{
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.contains(QChar::Null) || name.split(u'/').contains(u".."_s);
}

} // namespace

Archive::Archive(QByteArray bytes, TableLimits limits)
    : m_bytes(std::move(bytes))
    , m_limits(limits)
{
}

std::variant<Archive, TableProblem> Archive::open(const QByteArray &bytes, const TableLimits &limits)
{
    Archive archive(bytes, limits);
    MemoryFile file { archive.m_bytes };
    const Zip zip = openZip(file);
    unz_global_info64 all {};
    if (!zip || unzGetGlobalInfo64(zip.get(), &all) != UNZ_OK || all.number_entry == 0)
        return TableProblem { TableFlaw::Damaged, {} };
    if (all.number_entry > static_cast<ZPOS64_T>(limits.parts))
        return TableProblem { TableFlaw::TooManyParts, QString::number(all.number_entry) };
    QStringList lowered;
    qint64 unpacked = 0;
    int found = unzGoToFirstFile(zip.get());
    for (; found == UNZ_OK; found = unzGoToNextFile(zip.get())) {
        unz_file_info64 info {};
        QByteArray name(1024, '\0');
        if (unzGetCurrentFileInfo64(
                zip.get(), &info, name.data(), static_cast<uLong>(name.size()), nullptr, 0, nullptr, 0)
            != UNZ_OK)
            return TableProblem { TableFlaw::Damaged, {} };
        if (info.size_filename >= static_cast<uLong>(name.size()))
            return TableProblem { TableFlaw::UnsafeName, {} };
        name.truncate(static_cast<qsizetype>(info.size_filename));
        const QString part = QString::fromUtf8(name);
        if (leavesItsFolder(part) || isLink(info))
            return TableProblem { TableFlaw::UnsafeName, part.left(60) };
        if (info.flag & encryptedBit)
            return TableProblem { TableFlaw::Encrypted, part.left(60) };
        // Windows does not tell letters of another case apart.
        if (lowered.contains(part.toLower()))
            return TableProblem { TableFlaw::DoubledName, part.left(60) };
        lowered << part.toLower();
        const auto size = static_cast<qint64>(info.uncompressed_size);
        const auto packed = static_cast<qint64>(info.compressed_size);
        unpacked += size;
        if (size < 0 || packed < 0 || unpacked > limits.unpacked || size / limits.ratio > std::max<qint64>(packed, 1))
            return TableProblem { TableFlaw::UnpacksTooLarge, part.left(60) };
        archive.m_sizes.insert(part, packed);
    }
    // A list cut off in the middle would hide parts.
    if (found != UNZ_END_OF_LIST_OF_FILE || static_cast<ZPOS64_T>(archive.m_sizes.size()) != all.number_entry)
        return TableProblem { TableFlaw::Damaged, {} };
    return archive;
}

std::variant<QByteArray, TableProblem> Archive::part(const QString &name)
{
    const TableProblem damaged { TableFlaw::Damaged, name };
    if (!has(name))
        return damaged;
    MemoryFile file { m_bytes };
    const Zip zip = openZip(file);
    if (!zip || unzLocateFile(zip.get(), name.toUtf8().constData(), 1) != UNZ_OK
        || unzOpenCurrentFile(zip.get()) != UNZ_OK)
        return damaged;
    const qint64 most = std::max<qint64>(m_sizes.value(name), 1) * m_limits.ratio + m_limits.ratio;
    QByteArray content;
    QByteArray piece(64 << 10, Qt::Uninitialized);
    int count = 0;
    while ((count = unzReadCurrentFile(zip.get(), piece.data(), static_cast<unsigned>(piece.size()))) > 0) {
        m_unpacked += count;
        if (m_unpacked > m_limits.unpacked || content.size() + count > most)
            return TableProblem { TableFlaw::UnpacksTooLarge, name };
        content.append(piece.constData(), count);
    }
    if (count < 0 || unzCloseCurrentFile(zip.get()) != UNZ_OK)
        return damaged;
    return content;
}

} // namespace hqs
