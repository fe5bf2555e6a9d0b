// SPDX-License-Identifier: GPL-3.0-or-later
// The key of a database: given, changed, taken away, forgotten for a while.
#include "storage/database.h"
#include "storage/snapshot.h"
#include "storage/sqlitefault.h"

#include <QFile>

#include <sodium.h>
#include <sqlite3.h>
#include <tuple>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> headOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { file.exists() ? Fault::Io : Fault::NotFound, path, file.errorString() };
    return file.read(SealedHeader::size);
}

bool isSealedSo(const QString &path, const std::optional<Sealing> &sealing)
{
    const auto head = headOf(path);
    if (!head)
        return false;
    if (!SealedHeader::isAt(*head))
        return !sealing;
    const auto header = SealedHeader::parse(*head, path);
    return sealing && header && sealing->hasSameKeys(*header);
}

} // namespace

Done Database::protect(const Protection &protection)
{
    auto sealing = Sealing::make(protection);
    if (!sealing)
        return Error { sealing.error().fault, m_path, sealing.error().detail };
    return rewriteWithBackups(*std::move(sealing));
}

Done Database::unprotect()
{
    return rewriteWithBackups(std::nullopt);
}

Done Database::replaceKeys(SlotKind kind, const Secret &secret, const StretchCost &cost)
{
    if (!m_sealing)
        return Error { Fault::BadInput, m_path, u"not sealed"_s };
    Sealing sealing = *m_sealing;
    if (auto done = sealing.replaceKeys(kind, secret, cost); !done)
        return Error { done.error().fault, m_path, done.error().detail };
    return rewriteWithBackups(std::move(sealing));
}

/// An open copy beside a sealed file would make the seal worthless; one with a key or a password that is gone would be
/// lost on the day it is needed.
Done Database::rewriteWithBackups(std::optional<Sealing> sealing)
{
    if (auto sound = soundness(); !sound)
        return sound;
    if (auto done = finishSaving(); !done)
        return done;
    const Key before = key();
    if (auto done = rewrite(std::move(sealing)); !done)
        return done;
    m_backups.setOutcome(rewriteBackups(before));
    return {};
}

Done Database::rewriteBackups(const Key &before) const
{
    const auto backups = BackupFolder::beside(m_path).list();
    if (!backups)
        return backups.error();
    Done outcome;
    for (const Backup &backup : *backups) {
        auto content = Snapshot::open(backup.path, before);
        const auto done
            = content ? Snapshot::write(backup.path, content->image.bytes(), m_sealing) : Done(content.error());
        if (!done && outcome)
            outcome = done;
    }
    return outcome;
}

Result<Database::CopyPassword> Database::passwordOf(const QString &copy) const
{
    const auto head = headOf(copy);
    if (!head)
        return head.error();
    if (!SealedHeader::isAt(*head))
        return CopyPassword::None;
    const auto header = SealedHeader::parse(*head, copy);
    if (!header)
        return header.error();
    return m_sealing && m_sealing->hasSamePasswords(*header) ? CopyPassword::Present : CopyPassword::Another;
}

/// The same content, sealed another way.
Done Database::rewrite(std::optional<Sealing> sealing)
{
    if (m_path.isEmpty())
        return Error { Fault::BadInput, {}, u"no file"_s };
    if (m_isLocked)
        return Error { Fault::SecretNeeded, m_path, u"locked"_s };
    if (m_isLost)
        return Error { Fault::Io, m_path, u"the last saved state could not be read again"_s };
    if (isInTransaction())
        return Error { Fault::InUse, m_path, u"a transaction is open"_s };
    const auto done = Snapshot::write(m_path, memory(), sealing);
    // The last step may have failed with the new file in place: then that is how the database is sealed.
    if (done || isSealedSo(m_path, sealing))
        m_sealing = std::move(sealing);
    return done;
}

Done Database::lock()
{
    if (!m_sealing)
        return {};
    if (isInTransaction())
        return Error { Fault::InUse, m_path, u"a transaction is open"_s };
    std::ignore = finishSaving(); // its ticket tells
    resetStatements();
    forget();
    // An image of nothing takes the place of the one overwritten, and SQLite drops the pages it has read of it.
    const int code = sqlite3_deserialize(handle(), "main", nullptr, 0, 0, 0);
    m_sealing.reset();
    m_isLocked = true;
    return code == SQLITE_OK ? Done() : Error { faultOfSqlite(code), m_path, u"sqlite3_deserialize: %1"_s.arg(code) };
}

Done Database::unlock(const Secret &secret)
{
    if (!m_isLocked)
        return {};
    auto content = Snapshot::open(m_path, secret);
    if (!content)
        return content.error();
    if (!content->sealing) // somebody has put an ordinary file in its place
        return Error { Fault::NotOurs, m_path, u"no longer sealed"_s };
    m_isLocked = false;
    auto loaded = load(std::move(content->image));
    if (loaded)
        loaded = checkStructure();
    m_isLocked = !loaded;
    if (loaded)
        m_sealing = std::move(content->sealing);
    return loaded;
}

/// Overwrites the plain image: what is sealed on the disk must not stay behind in the memory.
void Database::forget()
{
    m_prepared.clear(); // what they were asked last is bound to them
    m_room = SqliteImage();
    const auto *image = reinterpret_cast<const unsigned char *>(memory().data());
    if (image != nullptr)
        sodium_memzero(const_cast<unsigned char *>(image), static_cast<size_t>(memory().size()));
}

} // namespace hqs
