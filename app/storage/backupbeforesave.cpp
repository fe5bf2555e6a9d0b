// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupbeforesave.h"

#include <QFileInfo>

#include <algorithm>

namespace hqs {

namespace {

constexpr qint64 hour = 3600; // seconds

} // namespace

void BackupBeforeSave::hasSaved(quint32 generation, const QString &journalHead)
{
    m_generation = generation;
    m_journalHead = journalHead;
}

void BackupBeforeSave::beforeSave(const QString &store, const QDateTime &now)
{
    if (QFileInfo::exists(store))
        setOutcome(keepOncePerHour(store, now));
}

void BackupBeforeSave::setOutcome(const Done &done)
{
    m_fault = done ? std::nullopt : std::optional(done.error());
}

Result<Backup> BackupBeforeSave::keep(const QString &store, BackupReason reason, const QDateTime &now) const
{
    return BackupFolder::beside(store).keep(store, reason, m_generation, m_journalHead, now);
}

Done BackupBeforeSave::keepOncePerHour(const QString &store, const QDateTime &now)
{
    const BackupFolder folder = BackupFolder::beside(store);
    if (!m_last) {
        const auto known = folder.list();
        if (!known)
            return known.error();
        // One from the future says nothing of this hour: the clock was set back.
        const auto last = std::ranges::find_if(*known, [&now](const Backup &backup) { return backup.name.at <= now; });
        if (last != known->end())
            m_last = last->name.at;
    }
    if (m_last && *m_last <= now && m_last->secsTo(now) < hour)
        return {};
    if (auto kept = keep(store, BackupReason::Hour, now); !kept)
        return kept.error();
    m_last = now;
    return folder.removeOutlived(now);
}

} // namespace hqs
