// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/lawwordstore.h"
#include "storage/storecontent.h"

namespace hqs {

/// What going back to a backup would mean.
struct RestorePreview {
    StoreContent now;
    StoreContent then;
    bool isOfThisDatabase = true; ///< its journal is the beginning of the journal in use
    std::vector<CaseHead> missing; ///< cases that the backup does not have
    std::vector<CaseChange> changed; ///< cases that were changed since, as they are now
    int destroyed = 0; ///< cards the backup still has that were destroyed since: they will be destroyed again
};

/// Compares, changes nothing. A backup is opened by the key of the database in use, or by what a person knows of it.
/// Faults: SecretNeeded (the backup has another key, and `secret` is none), those of Database::openCopy() and
/// Database::run().
Result<RestorePreview> previewRestore(
    Database &database, const QString &backup, const std::optional<Secret> &secret = {});

/// Goes back to a backup in one save, with the scans that lie beside it, after keeping the present state as a backup
/// itself; who was destroyed since is destroyed again; the journal gets the entry "backup.restored" with the head that
/// was left behind. The database keeps its password. Returns how many scans beside the backup could not be read.
/// Faults: SecretNeeded as above, those of Database::openCopy(), keepBackup() and become(), bringScansBack(),
/// destroyAgain() and Journal::append(); after one, the database is what it was.
Result<int> restoreBackup(const Catalog &catalog, Database &database, const QString &backup, const Act &act,
    QDate today, const std::optional<Secret> &secret = {});

/// Puts a backup in the place of a database that is missing or cannot be opened. The bad file stays beside it under a
/// name with ".damaged-" and the moment; who was destroyed is destroyed again when the database is next opened.
/// Faults: InUse, OnNetwork, those of Database::openCopy() about the backup, and those of writeSafely().
Done replaceByBackup(const QString &store, const QString &backup, const Key &key, const QDateTime &now);

/// Finishes a destruction that a power cut, or a backup put back by hand, has undone. Returns how many cards were
/// destroyed again. Faults: those of destroyedCards() and destroyAgain().
Result<int> finishDestructions(const Catalog &catalog, Database &database, QDate today);

} // namespace hqs
