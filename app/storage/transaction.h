// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

/// The only way to change a database. Undoes everything since its start unless committed.
class Transaction {
public:
    /// Faults: InUse (another transaction is open), SecretNeeded (the database is locked), Io.
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    /// Success: the changes are on the disk. Failure: the database is again what the file holds, and half-read queries
    /// are at their start. A transaction that changed nothing writes nothing. Faults: those of writeSafely(); BadInput
    /// when this transaction has ended already.
    Done commit();

private:
    explicit Transaction(Database &database);

    Database *m_database; ///< null: ended, or moved away
};

} // namespace hqs
