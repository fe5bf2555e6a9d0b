// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secondname.h"

#include "storage/filelink.h"
#include "storage/safefile.h"

namespace hqs {

namespace {

constexpr qint64 largestNamedFile = (qint64(1) << 31) - 1;

} // namespace

Done giveSecondName(const QString &existing, const QString &path)
{
    const auto isLinked = linkFile(existing, path);
    if (!isLinked)
        return isLinked.error();
    if (*isLinked)
        return {};
    const auto bytes = readWhole(existing, largestNamedFile);
    if (!bytes)
        return bytes.error();
    return writeSafely(path, *bytes);
}

} // namespace hqs
