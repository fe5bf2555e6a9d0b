// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hqs {

/// Why a backup was made; it decides how long it stays.
enum class BackupReason {
    Hour, ///< before the first save of an hour
    Migration, ///< before a newer version of the program changed the schema
    Import,
    Rules, ///< before other rules were installed
    Restore, ///< what a restored backup took the place of
    Request, ///< somebody asked for it
    SecondPlace, ///< the copy of a day in another place
};

/// What the name of a backup says, so that a list of files is a list of states.
struct BackupName {
    QString store; ///< the name of the database file without its ending
    QString ending; ///< "hqs"
    QDateTime at; ///< when the backup was made, UTC, to the second
    quint32 generation = 0; ///< Database::generation() of the state
    QString journal; ///< the first eight digits of the journal's head; empty: no entry yet
    BackupReason reason = BackupReason::Hour;

    /// "hqsdesk-20261124T101500Z-g17-3fa9c2d1-hour.hqs"
    QString fileName() const;
    /// The reverse; none for a file that is no backup.
    static std::optional<BackupName> of(const QString &fileName);

    friend bool operator==(const BackupName &, const BackupName &) = default;
};

} // namespace hqs
