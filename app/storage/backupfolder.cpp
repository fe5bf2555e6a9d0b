// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfolder.h"

#include "storage/safefile.h"
#include "storage/secondname.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourlyDays = 2;
constexpr qint64 dailyDays = 30;
constexpr int monthlyMonths = 12;
constexpr qint64 namedDays = 90;
constexpr std::ptrdiff_t alwaysKept = 3;

bool isOfTheClock(BackupReason reason)
{
    return reason == BackupReason::Hour || reason == BackupReason::SecondPlace;
}

/// Judges backups from the newest to the oldest.
class Rotation {
public:
    explicit Rotation(const QDateTime &now)
        : m_now(now)
    {
    }

    bool isOver(const BackupName &name)
    {
        if (!isOfTheClock(name.reason))
            return name.at < m_now.addDays(-namedDays);
        const QDate day = name.at.date();
        const bool isLastOfDay = m_days.insert(day).second;
        const bool isLastOfMonth = m_months.insert({ day.year(), day.month() }).second;
        if (name.at >= m_now.addDays(-hourlyDays))
            return false;
        if (name.at >= m_now.addDays(-dailyDays))
            return !isLastOfDay;
        return !isLastOfMonth || name.at < m_now.addMonths(-monthlyMonths);
    }

private:
    QDateTime m_now;
    std::set<QDate> m_days;
    std::set<std::pair<int, int>> m_months;
};

} // namespace

std::vector<Backup> outlived(std::vector<Backup> backups, const QDateTime &now)
{
    std::erase_if(backups, [&now](const Backup &backup) { return backup.name.at > now; });
    std::ranges::sort(backups, std::ranges::greater(), [](const Backup &backup) { return backup.name.at; });
    Rotation rotation(now);
    std::vector<Backup> over;
    for (auto backup = backups.begin(); backup != backups.end(); ++backup) {
        if (rotation.isOver(backup->name) && backup - backups.begin() >= alwaysKept)
            over.push_back(*backup);
    }
    return over;
}

BackupFolder BackupFolder::beside(const QString &store)
{
    return { QFileInfo(store).absoluteDir().filePath(u"backups"_s), store };
}

BackupFolder::BackupFolder(QString folder, const QString &store)
    : m_folder(std::move(folder))
    , m_name(QFileInfo(store).completeBaseName())
    , m_ending(QFileInfo(store).suffix().isEmpty() ? u"hqs"_s : QFileInfo(store).suffix())
{
}

Result<std::vector<Backup>> BackupFolder::list() const
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return std::vector<Backup>();
    if (!folder.isReadable())
        return Error { Fault::NoPermission, m_folder, {} };
    std::vector<Backup> found;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        const auto name = BackupName::of(file.fileName());
        if (name && name->store == m_name && !file.isSymLink())
            found.push_back({ .path = file.absoluteFilePath(), .name = *name, .bytes = file.size() });
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
        [](const Backup &backup) { return std::pair(backup.name.at, backup.name.generation); });
    return found;
}

Backup BackupFolder::at(BackupReason reason, quint32 generation, const QString &journalHead, const QDateTime &now) const
{
    const BackupName name { .store = m_name,
        .ending = m_ending,
        .at = now.toUTC(),
        .generation = generation,
        .journal = journalHead.first(qMin<qsizetype>(journalHead.size(), 8)),
        .reason = reason };
    return { .path = QDir(m_folder).filePath(name.fileName()), .name = name };
}

Result<Backup> BackupFolder::keep(const QString &store, BackupReason reason, quint32 generation,
    const QString &journalHead, const QDateTime &now) const
{
    if (auto done = makePrivateFolder(m_folder); !done)
        return done.error();
    Backup backup = at(reason, generation, journalHead, now);
    if (auto done = giveSecondName(store, backup.path); !done && done.error().fault != Fault::AlreadyThere)
        return done.error();
    backup.bytes = QFileInfo(backup.path).size();
    return backup;
}

Done BackupFolder::removeOutlived(const QDateTime &now) const
{
    auto all = list();
    if (!all)
        return all.error();
    Done done;
    for (const Backup &backup : outlived(*std::move(all), now)) {
        QFile file(backup.path);
        if (!file.remove() && done)
            done = Error { Fault::Io, backup.path, file.errorString() };
    }
    return done;
}

} // namespace hqs
