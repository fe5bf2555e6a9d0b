// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filelock.h"
#include "storage/snapshot.h"

#include <QString>

#include <functional>
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
/// read and checked. Database::open() takes it up as soon as it is read.
class BegunOpening {
public:
    /// `whenChecked` is called in that thread at the very end, also when there was nothing to check.
    explicit BegunOpening(QString path, std::function<void()> whenChecked = {});

    const QString &path() const { return m_path; }
    /// Waits until it is read; once. Its bytes have to stay as and where they are until soundness() tells. Faults:
    /// those of readLocked() without a key (SecretNeeded: the file is sealed).
    Result<LockedContent> take() { return m_content.get(); }
    /// Tells whether its parts agree with each other: those of take(), Damaged.
    std::shared_future<Done> soundness() const { return m_soundness; }

private:
    QString m_path;
    std::future<Result<LockedContent>> m_content;
    std::shared_future<Done> m_soundness; ///< the last member: it goes first, and waits for the thread
};

} // namespace hqs
