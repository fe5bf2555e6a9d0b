// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

/// The only way to change a database. Undoes everything since its start unless committed.
class Transaction {
public:
    /// Faults: InUse (another transaction is open), SecretNeeded (the database is locked), Io, those of
    /// Database::soundness(), and those of Database::finishSaving(): a save that went on by itself failed only now.
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    /// A card is written: whoever has read it is to read it again.
    void touch(CardId card) { m_database->m_touched.add(card); }

    /// What was done outside the database and has to be undone when this transaction is: also when that turns out only
    /// later, see commitSoon().
    void ifLost(std::function<void()> undo) { m_ifLost.push_back(std::move(undo)); }

    /// Success: the changes are on the disk, or SavedTogether collects them. Failure: the
    /// database is again what the file holds, and half-read queries are at their start. A transaction that changed
    /// nothing writes nothing. Faults: those of writeSafely(); BadInput when this transaction has ended already.
    Done commit();

    /// The same without waiting for the disk: the changes can be read at once, but only a ticket that says so promises
    /// that they are on the disk. When they could not be written, finishSaving() takes them back. `whenWritten` is
    /// called in another thread when it is time to call that; not when the ticket tells at once. Faults: BadInput as
    /// above, those of Database::run().
    Result<SaveTicket> commitSoon(std::function<void()> whenWritten = {});

private:
    explicit Transaction(Database &database);

    void undo();

    Result<Database *> end();

    Database *m_database; ///< null: ended, or moved away
    std::vector<std::function<void()>> m_ifLost;
};

} // namespace hqs
