// SPDX-License-Identifier: GPL-3.0-or-later
// Between memory and file: what a commit writes, and how memory goes back when that fails.
#include "storage/database.h"
#include "storage/snapshot.h"
#include "storage/snapshotwriter.h"

#include <QCryptographicHash>

#include <algorithm>
#include <sqlite3.h>
#include <tuple>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// The image as it lies in the memory now.
QByteArrayView Database::memory() const
{
    sqlite3_int64 size = 0;
    const unsigned char *image = sqlite3_serialize(handle(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    return { image, image == nullptr ? 0 : size };
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

quint32 Database::generation() const
{
    return m_isLocked ? m_savedGeneration : Snapshot::changeCount(memory());
}

Done Database::save()
{
    const QByteArrayView image = memory();
    const quint32 changes = Snapshot::changeCount(image);
    if (changes == m_savedGeneration)
        return {};
    if (auto done = write(image); !done)
        return done;
    noteSaved(changes);
    return {};
}

Done Database::saveOrGoBack()
{
    auto saved = save();
    if (!saved)
        goBack();
    return saved;
}

/// What was committed is not on the disk: neither is what belongs to it.
void Database::goBack()
{
    const auto lost = std::exchange(m_ifLost, {});
    std::ignore = goBackToFile(); // when this fails too, every later statement says so
    for (const auto &undo : lost)
        undo();
}

/// Replaces the file, and keeps what it held when a backup is due.
Done Database::write(QByteArrayView image)
{
    if (m_path.isEmpty())
        return {};
    m_backups.beforeSave(m_path, QDateTime::currentDateTimeUtc());
    return Snapshot::write(m_path, image, m_sealing);
}

/// Memory may not change again before this has ended; reading it is safe. The copy of the image takes a tenth of the
/// time that sealing and writing it take.
SaveTicket Database::saveSoon(std::function<void()> whenWritten)
{
    const QByteArrayView image = memory();
    if (m_path.isEmpty() || Snapshot::changeCount(image) == m_savedGeneration)
        return std::make_shared<const std::optional<Done>>(saveOrGoBack());
    SqliteImage copy = std::exchange(m_room, SqliteImage());
    if (!copy.fill(image)) // no memory for it: then the person waits
        return std::make_shared<const std::optional<Done>>(saveOrGoBack());
    m_ticket = std::make_shared<std::optional<Done>>();
    m_writer = std::make_unique<SnapshotWriter>(
        StoreWriting { .path = m_path, .image = std::move(copy), .sealing = m_sealing, .backups = m_backups },
        std::move(whenWritten));
    return m_ticket;
}

bool Database::isSaving() const
{
    return m_writer && !m_writer->isDone();
}

Done Database::finishSaving()
{
    if (!m_writer)
        return {};
    const auto writer = std::exchange(m_writer, nullptr);
    Done done = writer->outcome();
    m_backups = writer->backups();
    m_room = writer->takeRoom();
    if (done)
        noteSaved(Snapshot::changeCount(memory()));
    else
        goBack();
    *std::exchange(m_ticket, nullptr) = done;
    return done;
}

/// The file holds what lies in memory, of this generation.
void Database::noteSaved(quint32 generation)
{
    m_savedGeneration = generation;
    m_ifLost.clear();
    QString head;
    // Before the first schema there is no such table, and no journal.
    std::ignore = eachRow(u"SELECT value FROM settings WHERE name = 'journal.head'"_s, {},
        [&head](const QSqlQuery &row) { head = row.value(0).toString().section(u' ', 1); });
    m_backups.hasSaved(generation, head);
}

Result<Backup> Database::keepBackup(BackupReason reason, const QDateTime &now)
{
    if (auto sound = soundness(); !sound)
        return sound.error();
    if (auto done = finishSaving(); !done)
        return done.error();
    return m_backups.keep(m_path, reason, now);
}

Done Database::become(const Database &other)
{
    if (isInTransaction())
        return Error { Fault::InUse, m_path, u"a transaction is open"_s };
    if (auto done = finishSaving(); !done)
        return done;
    QByteArray image = other.memory().toByteArray();
    Snapshot::setChangeCount(image, std::max(generation(), other.generation()) + 1);
    auto done = write(image);
    if (done)
        done = takeImage(SqliteImage(image));
    else
        std::ignore = goBackToFile(); // the last step may have failed with the new file in place
    wipe(image);
    return done;
}

QByteArray Database::contentHash() const
{
    QByteArray image = memory().toByteArray();
    Snapshot::setChangeCount(image, 0);
    QByteArray hash = QCryptographicHash::hash(image, QCryptographicHash::Sha256);
    wipe(image);
    return hash;
}

Done Database::goBackToFile()
{
    auto image = Snapshot::read(m_path, m_sealing);
    if (!image) {
        m_isLost = true;
        return image.error();
    }
    return takeImage(*std::move(image));
}

/// Puts an image in place of what lies in memory.
Done Database::takeImage(SqliteImage image)
{
    std::ignore = soundness(); // the bytes are being read that go
    m_soundness = {};
    m_touched.addAll();
    resetStatements();
    m_isLost = false;
    auto loaded = load(std::move(image));
    m_isLost = !loaded;
    return loaded;
}

/// A half-read query would make SQLite refuse another image as busy.
void Database::resetStatements() const
{
    for (sqlite3_stmt *statement = sqlite3_next_stmt(handle(), nullptr); statement != nullptr;
         statement = sqlite3_next_stmt(handle(), statement)) {
        if (sqlite3_stmt_busy(statement) != 0)
            sqlite3_reset(statement);
    }
}

} // namespace hqs
