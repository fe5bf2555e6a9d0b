// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filelock.h"

#include <QByteArrayView>

#include <optional>

namespace hqs {

/// A private folder for files that other programs are to show: unsealed copies that live only as long as the window.
/// Emptied at the end, at a lock and, if a run was killed, by the next one; those of runs that still live are left.
class ViewingFolder {
public:
    /// `parent` holds the folders of all runs; empty: the usual place of this user. Wipes what dead runs left.
    explicit ViewingFolder(QString parent = {});
    ~ViewingFolder();
    Q_DISABLE_COPY_MOVE(ViewingFolder)

    /// Writes a copy under a name that is safe on every system, each time another one, and returns its path. Faults:
    /// those of makePrivateFolder() and writeScratch().
    Result<QString> put(const QString &title, const QString &suffix, QByteArrayView content);

    /// Takes away all copies of this run. True when none is left: another program may hold one on Windows.
    bool wipe();

    const QString &path() const { return m_path; }

private:
    void wipeDeadRuns() const;

    QString m_parent;
    QString m_path; ///< empty until the first copy
    std::optional<FileLock> m_lock;
    int m_count = 0;
};

/// A name for a file that every system takes: no separators, signs of the shell, dots or blanks at its ends; at most
/// `longest` letters. Never empty.
QString safeFileName(const QString &title, qsizetype longest = 80);

} // namespace hqs
