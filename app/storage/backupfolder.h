// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/backupname.h"

#include <vector>

namespace hqs {

/// An earlier state of a database, whole in one file.
struct Backup {
    QString path;
    BackupName name;
    qint64 bytes = 0;
};

/// Those that have had their time at the moment `now`. Of the ones made by the hour or by the day all stay for two
/// days, the last of each day for 30 days and the last of each month for twelve months; those with another reason stay
/// for 90 days. The three newest always stay, and those from the future: then the clock is wrong, not the backup.
std::vector<Backup> outlived(std::vector<Backup> backups, const QDateTime &now);

/// The backups of one database in one folder.
class BackupFolder {
public:
    /// The folder "backups" beside the database.
    static BackupFolder beside(const QString &store);
    BackupFolder(QString folder, const QString &store);

    const QString &path() const { return m_folder; }

    /// The newest first. Other files in the folder are passed over; a folder that does not exist has none. Faults:
    /// NoPermission.
    Result<std::vector<Backup>> list() const;

    /// Keeps the state that the file `store` holds now, without copying where the disk can; the folder is made when it
    /// is missing. The same state kept in the same second is kept once. Faults: those of giveSecondName() and
    /// makePrivateFolder().
    Result<Backup> keep(const QString &store, BackupReason reason, quint32 generation, const QString &journalHead,
        const QDateTime &now) const;

    /// Where such a backup lies.
    Backup at(BackupReason reason, quint32 generation, const QString &journalHead, const QDateTime &now) const;

    /// Deletes those that have had their time. Faults: Io (`place`: the first that could not be deleted; the others
    /// are).
    Done removeOutlived(const QDateTime &now) const;

private:
    QString m_folder;
    QString m_name;
    QString m_ending;
};

} // namespace hqs
