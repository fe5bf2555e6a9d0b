// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casecards.h"
#include "cases/composition.h"

#include <functional>

namespace hqs {

struct BegunSave;

/// One case in hand, from the first key to the last paper. Creating and editing are the same thing.
class CaseFile {
public:
    /// A case that is not in the store yet; the first save puts it there.
    static CaseFile blank(const Catalog &catalog, const Procedure &procedure, QDate openedOn);
    /// A shared card by itself (an employer, a person) with all it owns, for editing outside any case. Saving it makes
    /// no case. No card: a new one.
    static Result<CaseFile> ofCard(const Catalog &catalog, const Procedure &procedure, Database &database,
        const RoleId &role, std::optional<CardId> card);
    /// Faults: NotFound, Rules (it follows a procedure that these rules do not know), those of CaseCards::read().
    static Result<CaseFile> open(const Catalog &catalog, Database &database, CaseId id);
    /// The case of that head, whose cards were read. Faults: as above.
    static Result<CaseFile> of(const Catalog &catalog, const CaseHead &head, const CaseCards &cards);

    const Catalog &catalog() const { return *m_catalog; }
    const Procedure &procedure() const { return *m_procedure; }
    const CaseHead &head() const { return m_head; }
    std::optional<CaseId> id() const { return m_head.id; }
    const Record &record() const { return m_cards.record(); }
    Facts facts(QDate today) const { return Facts(record(), today, &m_catalog->parameters()); }

    void set(const Place &place, std::optional<FieldValue> value) { m_cards.set(place, std::move(value)); }
    int addItem(const RoleId &role) { return m_cards.addItem(role); }
    TakenItem removeItem(const RoleId &role, int item) { return m_cards.removeItem(role, item); }
    /// Puts an item that was taken away back, or leaves the case as it is. Faults: those of Composition::putBack().
    Done putBack(Database &database, const TakenItem &taken);
    /// The wizard page to come back to.
    void setStep(const StepId &step) { m_head.step = step; }
    /// None: it is open. What that asks for, closeCase() knows.
    void setClosed(std::optional<QDate> on) { m_head.closedOn = on; }

    /// Uses a card that exists (an employer, a person) in a linked role, with all it owns.
    Done use(Database &database, const RoleId &role, int item, CardId card);
    /// Leaves the card that plays a linked role; the role is empty again.
    void release(const RoleId &role, int item) { m_cards.release(role, item); }
    std::optional<CardId> cardOf(const RoleId &role, int item = 0) const { return m_cards.cardOf(role, item); }

    /// One transaction: all of it is on the disk, or nothing has changed. What is in hand stays in hand either way.
    Done save(Database &database, QDate today);
    /// The same without waiting for the disk: this case stays what it is until the ticket says how it went. Faults:
    /// those of save() up to the disk.
    Result<BegunSave> saveSoon(Database &database, QDate today, std::function<void()> whenWritten) const;
    /// The same within a transaction of several cases, which the caller commits. Unless that succeeds, this case must
    /// be thrown away: it takes itself for saved.
    Done save(Database &database, Transaction &transaction, QDate today);

private:
    CaseFile(const Catalog &catalog, const Procedure &procedure);

    const Catalog *m_catalog;
    const Procedure *m_procedure;
    CaseHead m_head;
    bool m_isCase = true;
    Composition m_cards;
};

/// A save of a case that goes on by itself.
struct BegunSave {
    CaseFile written; ///< what takes the place of the case when the ticket says that it is on the disk
    SaveTicket ticket;
};

} // namespace hqs
