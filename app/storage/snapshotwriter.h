// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backupbeforesave.h"
#include "storage/sealing.h"
#include "storage/sqliteimage.h"

#include <atomic>
#include <functional>
#include <future>

namespace hqs {

/// The replacing of a database file by the image of its next state, with all that belongs to it.
struct StoreWriting {
    QString path;
    SqliteImage image;
    std::optional<Sealing> sealing; ///< none: an ordinary file
    BackupBeforeSave backups;

    /// Keeps what the file held when a backup is due, and replaces it. Faults: those of Snapshot::write().
    Done run();
};

/// Does that in a thread of its own; in this one when the system has no thread to give. The image of a sealed database
/// is overwritten afterwards.
class SnapshotWriter {
public:
    /// `whenDone` is called in that thread, after isDone() has become true.
    SnapshotWriter(StoreWriting writing, std::function<void()> whenDone);
    /// Waits.
    ~SnapshotWriter() = default;
    Q_DISABLE_COPY_MOVE(SnapshotWriter)

    bool isDone() const { return m_isDone; }
    /// Waits. Faults: those of StoreWriting::run().
    const Done &outcome() const { return m_outcome.get(); }
    /// As they are after it; once outcome() has been asked for.
    const BackupBeforeSave &backups() const { return m_writing.backups; }
    /// The room of the image, for the next one; once outcome() has been asked for.
    SqliteImage takeRoom() { return std::move(m_writing.image); }

private:
    Done write();

    StoreWriting m_writing;
    std::function<void()> m_whenDone;
    std::atomic<bool> m_isDone = false;
    std::shared_future<Done> m_outcome; ///< the last member: it begins when all others are there, and goes first
};

} // namespace hqs
