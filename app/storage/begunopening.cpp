// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/begunopening.h"

#include "storage/networkplace.h"

#include <QFileInfo>

#include <chrono>
#include <thread>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Result<LockedContent> readLocked(const QString &path, const Key &key)
{
    const QFileInfo file(path);
    if (auto done = checkPlaceOfStore(path); !done)
        return done.error();
    if (!file.exists() && !file.isSymLink())
        return Error { Fault::NotFound, path, {} };
    auto lock = FileLock::take(file.absoluteFilePath() + u".lock"_s);
    if (!lock)
        return Error { lock.error().fault, path, lock.error().detail };
    // Only now: what was in the file before the lock may be older than the last save of its holder.
    auto content = Snapshot::open(file.absoluteFilePath(), key);
    if (!content)
        return content.error();
    return LockedContent { *std::move(lock), *std::move(content) };
}

namespace {

/// The window comes first: two busy threads slow each other down where they share a core.
constexpr std::chrono::milliseconds windowFirst { 40 };

/// What was read is handed over before it is checked.
Done readAndCheck(const QString &path, std::promise<Result<LockedContent>> &content)
{
    auto read = readLocked(path, {});
    if (!read) {
        content.set_value(read.error());
        return read.error();
    }
    const QByteArrayView bytes = read->content.image.bytes(); // they do not move with their owner
    content.set_value(std::move(read));
    std::this_thread::sleep_for(windowFirst);
    const auto sound = SqliteImage::check(bytes);
    return sound ? Done() : Error { sound.error().fault, path, sound.error().detail };
}

} // namespace

BegunOpening::BegunOpening(QString path, std::function<void()> whenChecked)
    : m_path(std::move(path))
{
    std::promise<Result<LockedContent>> content;
    m_content = content.get_future();
    m_soundness = std::async(std::launch::async,
        [path = m_path, content = std::move(content), whenChecked = std::move(whenChecked)]() mutable {
            Done sound = readAndCheck(path, content);
            if (whenChecked)
                whenChecked();
            return sound;
        });
}

} // namespace hqs
