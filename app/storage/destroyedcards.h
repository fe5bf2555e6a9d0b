// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/database.h"

#include <vector>

namespace hqs {

/// A card that was destroyed for good. Number and moment of making together are never given twice, also not by another
/// database at the same place. Says nothing of the person.
struct DestroyedCard {
    CardId id {};
    QString madeAt; ///< as the row had it

    friend bool operator==(const DestroyedCard &, const DestroyedCard &) = default;
};

/// What the list has to say of a card that still exists. Faults: NotFound, those of Database::run().
Result<DestroyedCard> destructionOf(const Database &database, CardId id);

/// The list of destroyed cards lies beside the database, outside its rows: it outlives a return to an earlier state.
/// Faults: Damaged (it is no such list), those of readWhole().
Result<std::vector<DestroyedCard>> destroyedCards(const QString &store);

/// Where the database of a backup would lie if it were in the same folder: its list travels with the copies.
QString storeOfCopy(const QString &backup);

/// Adds to the list. Faults: those of destroyedCards() and writeSafely().
Done rememberDestroyed(const QString &store, const std::vector<DestroyedCard> &cards);

/// Replaces the list: when the destruction did not happen after all.
Done setDestroyedCards(const QString &store, const std::vector<DestroyedCard> &cards);

/// Those cards of the list that this database still or again holds. Faults: those of Database::run().
Result<std::vector<CardId>> stillHeld(const Database &database, const std::vector<DestroyedCard> &cards);

} // namespace hqs
