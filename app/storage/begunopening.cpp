// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/begunopening.h"

#include "storage/networkplace.h"

#include <QFileInfo>

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

BegunOpening::BegunOpening(QString path)
    : m_path(std::move(path))
    , m_content(std::async(std::launch::async, [path = m_path]() -> Result<LockedContent> {
        auto read = readLocked(path, {});
        if (!read)
            return read;
        if (auto done = read->content.image.check(); !done)
            return Error { done.error().fault, path, done.error().detail };
        return read;
    }))
{
}

} // namespace hqs
