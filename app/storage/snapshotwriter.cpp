// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshotwriter.h"

#include "storage/snapshot.h"

#include <QDateTime>

#include <chrono>
#include <utility>

namespace hqs {

using namespace std::chrono_literals;

Done StoreWriting::run()
{
    backups.beforeSave(path, QDateTime::currentDateTimeUtc());
    return Snapshot::write(path, image.bytes(), sealing);
}

SnapshotWriter::SnapshotWriter(StoreWriting writing, std::function<void()> whenDone)
    : m_writing(std::move(writing))
    , m_whenDone(std::move(whenDone))
    , m_outcome(std::async(std::launch::async | std::launch::deferred, [this] { return write(); }))
{
    if (m_outcome.wait_for(0s) == std::future_status::deferred)
        m_outcome.wait();
}

Done SnapshotWriter::write()
{
    Done done = m_writing.run();
    if (m_writing.sealing)
        m_writing.image.blank(); // here, and not where somebody types
    m_isDone = true;
    if (m_whenDone)
        m_whenDone();
    return done;
}

} // namespace hqs
