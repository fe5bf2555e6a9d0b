// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scancopies.h"

#include "storage/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hqs {

namespace {

constexpr int longestKept = 12; // months, as the copies of the database

Done carryOne(const QString &from, const QString &to)
{
    const auto bytes = readWhole(from, largestVaultFile);
    if (!bytes)
        return bytes.error();
    if (auto done = writeSafely(to, *bytes); !done)
        return done;
    const auto readBack = readWhole(to, largestVaultFile);
    if (!readBack)
        return readBack.error();
    if (*readBack != *bytes)
        return Error { Fault::Damaged, to, QStringLiteral("what was read back differs from what was written") };
    return {};
}

bool isDue(const QFileInfo &here, const QFileInfo &there, PresentScan present)
{
    if (!here.exists())
        return false;
    if (!there.exists())
        return true;
    return present == PresentScan::Renewed && here.lastModified() > there.lastModified();
}

} // namespace

Done carryScans(const Database &database, const QString &from, const QString &to, PresentScan present)
{
    const auto names = Vault(database).names();
    if (!names)
        return names.error();
    if (names->empty() || !QFileInfo(from).isDir())
        return {};
    if (auto done = makePrivateFolder(to); !done)
        return done;
    for (const QString &name : *names) {
        const QString here = QDir(from).filePath(vaultFileName(name));
        const QString there = QDir(to).filePath(vaultFileName(name));
        if (!isDue(QFileInfo(here), QFileInfo(there), present))
            continue;
        if (auto done = carryOne(here, there); !done)
            return done;
    }
    return {};
}

Done removeOutlivedScans(const Database &database, const QString &folder, const QDateTime &now)
{
    const auto names = Vault(database).names();
    if (!names)
        return names.error();
    const QString anyFile = vaultFileName(QStringLiteral("*"));
    for (const QFileInfo &file : QDir(folder).entryInfoList({ anyFile }, QDir::Files)) {
        const auto isThis = [&file](const QString &name) { return vaultFileName(name) == file.fileName(); };
        if (std::ranges::none_of(*names, isThis) && file.lastModified() < now.addMonths(-longestKept))
            QFile::remove(file.filePath());
    }
    return {};
}

} // namespace hqs
