// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot.h"

#include "storage/safefile.h"

#include <QtEndian>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

// The database header, section 1.3 of the SQLite file format; numbers are big-endian.
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16; // two bytes
constexpr qsizetype writeVersionAt = 18; // one byte: 1 rollback journal, 2 write-ahead log
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype changeCountAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype pageCountValidForAt = 92; // the change count the page count was written at
constexpr char rollbackJournal = 1;
constexpr char writeAheadLog = 2;

constexpr qint64 largestImage = SealedHeader::largestPlain;
constexpr qint64 largestFile = largestImage + largestImage / 1024; // sealing adds 17 bytes to each 64 KiB

quint32 numberAt(QByteArrayView image, qsizetype offset)
{
    return qFromBigEndian<quint32>(image.data() + offset);
}

qint64 pageSize(QByteArrayView image)
{
    const qint64 stored = qFromBigEndian<quint16>(image.data() + pageSizeAt);
    return stored == 1 ? 65536 : stored;
}

/// Makes the image fit to be loaded. Faults: NotOurs, Damaged.
Result<SqliteImage> checked(SqliteImage image, const QString &path)
{
    const QByteArrayView bytes = image.bytes();
    if (!magic.startsWith(bytes.first(qMin(bytes.size(), magic.size()))))
        return Error { Fault::NotOurs, path, u"no header of SQLite"_s };
    if (bytes.size() < headerSize)
        return Error { Fault::Damaged, path, u"cut off within the header"_s };
    if (numberAt(bytes, applicationIdAt) != Snapshot::applicationId)
        return Error { Fault::NotOurs, path, u"application_id of another program"_s };
    const qint64 expected = pageSize(bytes) * numberAt(bytes, pageCountAt);
    if (bytes.size() != expected)
        return Error { Fault::Damaged, path, u"%1 bytes, the header says %2"_s.arg(bytes.size()).arg(expected) };

    // Some other tool has switched the file to a write-ahead log. SQLite cannot take such an image into memory.
    for (const qsizetype at : { writeVersionAt, readVersionAt }) {
        if (bytes.at(at) == writeAheadLog)
            image.data()[at] = rollbackJournal;
    }
    return image;
}

/// Straight into the memory it stays in: the image of an ordinary file is never copied.
Result<SqliteImage> fileAt(const QString &path)
{
    SqliteImage file;
    const auto filled = readInto(path, largestFile, [&file](qsizetype size) { return file.resize(size); });
    if (!filled)
        return filled.error();
    file.truncate(*filled);
    return file;
}

Result<SqliteImage> imageIn(SqliteImage file, const QString &path, const std::optional<Sealing> &sealing)
{
    if (!sealing)
        return checked(std::move(file), path);
    auto plain = sealing->image(file.bytes(), path);
    if (!plain)
        return plain.error();
    SqliteImage image(*plain);
    wipe(*plain);
    return checked(std::move(image), path);
}

} // namespace

Result<Snapshot::Content> Snapshot::open(const QString &path, const Key &key)
{
    auto file = fileAt(path);
    if (!file)
        return file.error();
    std::optional<Sealing> sealing;
    if (SealedHeader::isAt(file->bytes())) {
        auto opened = Sealing::open(file->bytes(), key, path);
        if (!opened)
            return opened.error();
        sealing = *std::move(opened);
    }
    auto image = imageIn(*std::move(file), path, sealing);
    if (!image)
        return image.error();
    return Content { *std::move(image), std::move(sealing) };
}

Result<SqliteImage> Snapshot::read(const QString &path, const std::optional<Sealing> &sealing)
{
    auto file = fileAt(path);
    return file ? imageIn(*std::move(file), path, sealing) : file.error();
}

Done Snapshot::write(const QString &path, QByteArrayView image, const std::optional<Sealing> &sealing)
{
    if (!sealing)
        return writeSafely(path, image);
    auto portions = sealing->portions(image, changeCount(image));
    if (!portions)
        return Error { portions.error().fault, path, portions.error().detail };
    return writeSafely(path, [&portions]() -> Result<QByteArrayView> { return portions->next(); });
}

quint32 Snapshot::changeCount(QByteArrayView image)
{
    return numberAt(image, changeCountAt);
}

void Snapshot::setChangeCount(QByteArray &image, quint32 count)
{
    for (const qsizetype at : { changeCountAt, pageCountValidForAt })
        qToBigEndian(count, image.data() + at);
}

} // namespace hqs
