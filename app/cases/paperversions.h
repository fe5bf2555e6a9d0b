// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/cardstore.h"
#include "storage/lawwordstore.h"

namespace hqs {

/// One passport among those somebody had.
struct PaperVersion {
    Card card;
    QString number;
    std::optional<QDate> from;
    std::optional<QDate> until;
    bool counts = false; ///< what cases and forms use
};

/// A paper that is renewed, with what it was before.
struct VersionedPaper {
    RoleId role;
    Text title;
    Text renew; ///< "A new passport"
    std::vector<PaperVersion> versions; ///< the newest first

    /// Null: there is none yet.
    const PaperVersion *counting() const;
    /// What counts again once the new one is taken back; null: it was not renewed.
    const PaperVersion *beforeCounting() const;
};

/// The papers of the card that plays a linked role (a person), as far as the rules say that they are renewed. Faults:
/// those of CardStore::treesOf().
Result<std::vector<VersionedPaper>> versionsOf(
    const Catalog &catalog, Database &database, const RoleId &owner, CardId card);

/// A new one begins: the card that counted stays whole and is "renewed", another one counts in all cases. What was
/// sealed stays as it is. The journal keeps it ("paper.renewed"). Faults: NotFound (`place` is the role: there is none
/// to be renewed), those of CardStore and Journal::append().
Result<CardId> renewPaper(const Catalog &catalog, Database &database, const RoleId &role, CardId owner, const Act &act);

/// The one before counts again. What was typed into the new one stays as a cancelled card; one into which nothing was
/// typed goes. The journal keeps it ("paper.renewal_withdrawn"). Faults: NotFound (`place` is the role: it was not
/// renewed), those of CardStore and Journal::append().
Done takeBackRenewal(const Catalog &catalog, Database &database, const RoleId &role, CardId owner, const Act &act);

/// One that was taken back counts after all; the other one is "renewed". Faults: NotFound (`place` is the role: no such
/// cancelled card), those of CardStore and Journal::append().
Done countAgain(
    const Catalog &catalog, Database &database, const RoleId &role, CardId owner, CardId version, const Act &act);

} // namespace hqs
