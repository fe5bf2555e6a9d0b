// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/safefile.h"

#include <QFile>

#include <utility>

namespace hqs {

Done writeSafely(const QString &path, QByteArrayView bytes)
{
    return writeSafely(path, [&bytes]() -> Result<QByteArrayView> { return std::exchange(bytes, {}); });
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QByteArray bytes;
    const auto filled = readInto(path, limit, [&bytes](qsizetype size) {
        bytes = QByteArray(size, Qt::Uninitialized);
        return bytes.data();
    });
    if (!filled)
        return filled.error();
    bytes.truncate(*filled);
    return bytes;
}

Done writeScratch(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes.data(), bytes.size()) == bytes.size()
        && file.flush())
        return {};
    return Error { file.error() == QFileDevice::ResourceError ? Fault::NoSpace : Fault::Io, path, file.errorString() };
}

} // namespace hqs
