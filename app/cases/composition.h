// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/cardstore.h"
#include "storage/casestore.h"

namespace hqs {

/// An item that was taken away, with what it owned: enough to put it back.
struct TakenItem {
    RoleId role;
    int item = 0;
    std::vector<RoleId> moved; ///< the roles whose items behind it moved up
    std::vector<std::pair<Place, FieldValue>> answers;
    std::vector<std::pair<RoleId, CardHead>> cards; ///< what was saved of it
};

/// Cards seen as one record, with the way back: which card each answer lies on.
/// Everything above sees only the record; everything below sees only cards.
class Composition {
public:
    explicit Composition(const Catalog &catalog);
    /// What a case is made of: the shared cards, and those owned by the card of the case. Faults: NotFound (a shared
    /// card that is not among the trees).
    static Result<Composition> of(
        const Catalog &catalog, const std::vector<Link> &links, CardId caseCard, const CardTrees &trees);

    const Record &record() const { return m_record; }
    void set(const Place &place, std::optional<FieldValue> value);

    /// One more item of a repeating role. Returns its number; 0 when the role has as many as it may.
    int addItem(const RoleId &role);
    /// Takes an item away, with what it owns. The items behind it move up. A shared card (a person) and all it owns
    /// stay in the store: other cases may need them.
    TakenItem removeItem(const RoleId &role, int item);
    /// Puts it back where it was; the items from there on move down. A shared card comes as it is in the store now,
    /// with the answers of the item. Faults: BadInput (`place` is the role: it has no room, or fewer items than it
    /// had), and those of CardStore::treesOf() and take().
    Done putBack(const CardStore &store, const TakenItem &taken);

    /// Puts a card that exists into a role, with all cards it owns, in place of what was there.
    /// Faults: NotFound.
    Done take(const CardTrees &trees, const RoleId &role, int item, CardId card);
    /// Empties a role, all that it owns in this case, and what the case itself says of it; the shared cards stay in the
    /// store.
    void release(const RoleId &role, int item);

    /// The card behind a role, if it has been saved.
    std::optional<CardId> cardOf(const RoleId &role, int item = 0) const;

    /// Writes every card that has something to say. New cards of the case itself belong to `caseCard`.
    Done write(CardStore &store, Transaction &transaction, std::optional<CardId> caseCard);
    /// The shared cards of the case, once written.
    std::vector<Link> links() const;

private:
    using Seat = std::pair<RoleId, int>;

    Done seatShared(const CardTrees &trees, const RoleId &role, int item, CardId card);
    void seatOwned(const CardTrees &trees, const RoleId &owner, int ownerItem, CardId ownerCard);
    void seat(const Role &role, int item, const ReadCard &card);
    void vacate(const RoleId &role, int item);
    void takeAway(TakenItem &taken, const RoleId &role, bool keepsCards);
    void clearSeat(const RoleId &role, int item);
    void moveSeat(const RoleId &role, int from, int to);
    std::map<QString, QString> valuesFor(const Seat &seat) const;
    bool isNeeded(const Role &role, int item) const;
    bool hasValues(const RoleId &role, int item) const;
    int ownerItemOf(const Role &role, int item) const;

    const Catalog *m_catalog;
    Record m_record;
    std::map<Seat, CardHead> m_cards; ///< as last read or written; absent: nothing saved yet
    std::vector<CardId> m_removed; ///< owned cards that the next write deletes
};

} // namespace hqs
