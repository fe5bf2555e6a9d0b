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
constexpr char rollbackJournal = 1;
constexpr char writeAheadLog = 2;

constexpr qint64 largestImage = qint64(1) << 30; // what SQLite takes as an image in memory

quint32 numberAt(QByteArrayView image, qsizetype offset)
{
    return qFromBigEndian<quint32>(image.data() + offset);
}

qint64 pageSize(QByteArrayView image)
{
    const qint64 stored = qFromBigEndian<quint16>(image.data() + pageSizeAt);
    return stored == 1 ? 65536 : stored;
}

} // namespace

Result<QByteArray> Snapshot::read(const QString &path)
{
    auto file = readWhole(path, largestImage);
    if (!file)
        return file.error();
    QByteArray image = *std::move(file);

    if (!magic.startsWith(QByteArrayView(image).first(qMin(image.size(), magic.size()))))
        return Error { Fault::NotOurs, path, u"no header of SQLite"_s };
    if (image.size() < headerSize)
        return Error { Fault::Damaged, path, u"cut off within the header"_s };
    if (numberAt(image, applicationIdAt) != applicationId)
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

Done Snapshot::write(const QString &path, QByteArrayView image)
{
    return writeSafely(path, image);
}

quint32 Snapshot::changeCount(QByteArrayView image)
{
    return numberAt(image, changeCountAt);
}

} // namespace hqs
