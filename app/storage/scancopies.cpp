// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scancopies.h"

#include "storage/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestKept = 12; // months, as the copies of the database

Done writeReadBack(const QString &to, const QByteArray &bytes)
{
    if (auto done = writeSafely(to, bytes); !done)
        return done;
    const auto readBack = readWhole(to, largestVaultFile);
    if (!readBack)
        return readBack.error();
    if (*readBack != bytes)
        return Error { Fault::Damaged, to, u"what was read back differs from what was written"_s };
    return {};
}

Done copyOne(const QString &from, const QString &to)
{
    const auto bytes = readWhole(from, largestVaultFile);
    return bytes ? writeReadBack(to, *bytes) : Done(bytes.error());
}

/// How a file is called among those of other keys.
QString nameByKey(const QString &name, const Sealer &sealer)
{
    return vaultFileName(sealer.isSealing() ? name + u'-' + sealer.mark() : name);
}

/// The file was still needed at that moment. A disk that keeps no times keeps the file for longer.
void noteNeeded(const QString &path, const QDateTime &moment)
{
    const auto since = std::chrono::milliseconds(moment.toMSecsSinceEpoch());
    std::error_code ignored;
    std::filesystem::last_write_time(std::filesystem::path(path.toStdU16String()),
        std::chrono::file_clock::from_sys(std::chrono::sys_time<std::chrono::milliseconds>(since)), ignored);
}

/// Runs for each scan that the database knows and whose file lies in its vault.
Done eachPresent(const Database &database, const std::function<Done(const QString &name, const QString &path)> &work)
{
    const auto names = Vault(database).names();
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        const QString path = QDir(scansOf(database.path())).filePath(vaultFileName(name));
        if (!QFileInfo::exists(path))
            continue;
        if (auto done = work(name, path); !done)
            return done;
    }
    return {};
}

} // namespace

Done copyScans(const Database &database, const QString &to)
{
    return eachPresent(database, [&to](const QString &name, const QString &path) {
        if (auto done = makePrivateFolder(to); !done)
            return done;
        return copyOne(path, QDir(to).filePath(vaultFileName(name)));
    });
}

Done keepScanCopies(const Database &database, const QString &folder, const QDateTime &now)
{
    const Sealer sealer = database.sealer();
    return eachPresent(database, [&](const QString &name, const QString &path) {
        const QString there = QDir(folder).filePath(nameByKey(name, sealer));
        if (!QFileInfo::exists(there)) {
            if (auto done = makePrivateFolder(folder); !done)
                return done;
            if (auto done = copyOne(path, there); !done)
                return done;
        }
        noteNeeded(there, now);
        return Done();
    });
}

Done removeOutlivedScans(const Database &database, const QString &folder, const QDateTime &now)
{
    const auto names = Vault(database).names();
    if (!names)
        return names.error();
    std::set<QString> needed;
    for (const QString &name : *names)
        needed.insert(nameByKey(name, database.sealer()));
    for (const QFileInfo &file : QDir(folder).entryInfoList({ vaultFileName(u"*"_s) }, QDir::Files)) {
        if (!needed.contains(file.fileName()) && file.lastModified() < now.addMonths(-longestKept))
            QFile::remove(file.filePath());
    }
    return {};
}

Result<int> bringScansBack(
    const Database &copy, const QString &from, const QString &vault, const Sealer &sealer, PresentScan present)
{
    const Vault known(copy);
    const auto names = known.names();
    if (!names)
        return names.error();
    const Sealer before = copy.sealer();
    int unreadable = 0;
    for (const QString &name : *names) {
        const auto file = known.file(name);
        if (!file)
            return file.error();
        const QString there = QDir(vault).filePath(vaultFileName(name));
        if (QFileInfo::exists(there) && (present == PresentScan::Trusted || readVaultFile(there, *file, sealer)))
            continue;
        const QString byKey = QDir(from).filePath(nameByKey(name, before));
        // A copy made by hand, or for itself, has the names of a vault.
        const QString here = QFileInfo::exists(byKey) ? byKey : QDir(from).filePath(vaultFileName(name));
        if (!QFileInfo::exists(here))
            continue;
        const auto content = readVaultFile(here, *file, before);
        if (!content) { // no reason to leave everything else lost
            ++unreadable;
            continue;
        }
        const auto sealed = sealer.seal(*content);
        if (!sealed)
            return sealed.error();
        if (auto done = makePrivateFolder(vault); !done)
            return done.error();
        if (auto done = writeReadBack(there, *sealed); !done)
            return done.error();
    }
    return unreadable;
}

} // namespace hqs
