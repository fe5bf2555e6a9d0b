// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backupfolder.h"

#include <optional>

namespace hqs {

/// Keeps the state that a save is about to replace, at the first save of an hour.
class BackupBeforeSave {
public:
    /// What the file holds from now on.
    void hasSaved(quint32 generation, const QString &journalHead);

    /// To be called when `store` is about to be replaced, if it is there. A save never fails because of this: what went
    /// wrong is kept in fault() until a backup succeeds.
    void beforeSave(const QString &store, const QDateTime &now);

    /// The same at any time and for a reason of its own. Faults: those of BackupFolder::keep().
    Result<Backup> keep(const QString &store, BackupReason reason, const QDateTime &now) const;

    /// How something else about the backups went.
    void setOutcome(const Done &done);

    const std::optional<Error> &fault() const { return m_fault; }
    /// Of the state the file holds.
    const QString &journalHead() const { return m_journalHead; }

private:
    Done keepOncePerHour(const QString &store, const QDateTime &now);

    quint32 m_generation = 0;
    QString m_journalHead;
    std::optional<QDateTime> m_last; ///< when the newest backup was made
    std::optional<Error> m_fault;
};

} // namespace hqs
