// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filelock.h"
#include "storage/snapshot.h"

#include <QString>

#include <future>

namespace hqs {

/// What lies in the file of a database, and the lock that keeps other instances from writing it.
struct LockedContent {
    FileLock lock;
    Snapshot::Content content;
};

/// Locks a file and reads it. Faults: those of Database::open() up to there.
Result<LockedContent> readLocked(const QString &path, const Key &key);

/// The opening of an ordinary file, begun by another thread while the program still puts its window together: locked,
/// read and checked. Database::open() takes it up.
class BegunOpening {
public:
    explicit BegunOpening(QString path);

    const QString &path() const { return m_path; }
    /// Waits for it; once. Faults: those of readLocked() without a key (SecretNeeded: the file is sealed), Damaged.
    Result<LockedContent> take() { return m_content.get(); }

private:
    QString m_path;
    std::future<Result<LockedContent>> m_content;
};

} // namespace hqs
