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

/// The image made fit to be loaded. Faults: NotOurs, Damaged.
Result<QByteArray> checked(QByteArray image, const QString &path)
{
    if (!magic.startsWith(QByteArrayView(image).first(qMin(image.size(), magic.size()))))
        return Error { Fault::NotOurs, path, u"no header of SQLite"_s };
    if (image.size() < headerSize)
        return Error { Fault::Damaged, path, u"cut off within the header"_s };
    if (numberAt(image, applicationIdAt) != Snapshot::applicationId)
        return Error { Fault::NotOurs, path, u"application_id of another program"_s };
    const qint64 expected = pageSize(image) * numberAt(image, pageCountAt);
    if (image.size() != expected)
        return Error { Fault::Damaged, path, u"%1 bytes, the header says %2"_s.arg(image.size()).arg(expected) };

    // Some other tool has switched the file to a write-ahead log. SQLite cannot take such an image into memory.
    for (const qsizetype at : { writeVersionAt, readVersionAt }) {
        if (image.at(at) == writeAheadLog)
            image[at] = rollbackJournal;
    }
    return image;
}

Result<QByteArray> imageIn(QByteArray file, const QString &path, const std::optional<Sealing> &sealing)
{
    if (!sealing)
        return checked(std::move(file), path);
    auto image = sealing->image(file, path);
    return image ? checked(*std::move(image), path) : image;
}

} // namespace

Result<Snapshot::Content> Snapshot::open(const QString &path, const Key &key)
{
    auto file = readWhole(path, largestFile);
    if (!file)
        return file.error();
    std::optional<Sealing> sealing;
    if (SealedHeader::isAt(*file)) {
        auto opened = Sealing::open(*file, key, path);
        if (!opened)
            return opened.error();
        sealing = *std::move(opened);
    }
    auto image = imageIn(*std::move(file), path, sealing);
    if (!image)
        return image.error();
    return Content { *std::move(image), std::move(sealing) };
}

Result<QByteArray> Snapshot::read(const QString &path, const std::optional<Sealing> &sealing)
{
    auto file = readWhole(path, largestFile);
    return file ? imageIn(*std::move(file), path, sealing) : file;
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
