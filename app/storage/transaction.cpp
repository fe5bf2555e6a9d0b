// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include <algorithm>
#include <iterator>
#include <sqlite3.h>
#include <tuple>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Outside a transaction nothing may change: it would never reach the file.
void protect(const Database &database)
{
    std::ignore = database.run(u"PRAGMA query_only = ON"_s);
}

void rollBack(const Database &database)
{
    std::ignore = database.run(u"ROLLBACK"_s);
    protect(database);
}

} // namespace

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_ifLost(std::move(other.m_ifLost))
{
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    rollBack(*m_database);
    undo();
}

void Transaction::undo()
{
    for (const auto &undo : std::exchange(m_ifLost, {}))
        undo();
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.m_isLocked)
        return Error { Fault::SecretNeeded, database.path(), u"locked"_s };
    if (auto sound = database.soundness(); !sound)
        return sound.error();
    // What was committed before is not yet on the disk: with it this transaction would go back, too.
    if (auto done = database.finishSaving(); !done)
        return done.error();
    if (database.m_isLost) { // perhaps the disk is back: what is in hand above may then be saved after all
        if (auto done = database.goBackToFile(); !done)
            return done.error();
    }
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return Error { Fault::InUse, database.path(), u"another transaction is open"_s };
    if (auto done = database.run(u"PRAGMA query_only = OFF"_s); !done)
        return done.error();
    if (auto done = database.run(u"BEGIN IMMEDIATE"_s); !done)
        return done.error();
    return Transaction(database);
}

/// Ends the transaction in the memory. Returns the database, which the file is to follow.
Result<Database *> Transaction::end()
{
    if (m_database == nullptr)
        return Error { Fault::BadInput, {}, u"the transaction has ended"_s };
    Database *database = std::exchange(m_database, nullptr);
    if (auto done = database->run(u"COMMIT"_s); !done) {
        rollBack(*database);
        undo();
        return done.error();
    }
    protect(*database);
    std::ranges::move(m_ifLost, std::back_inserter(database->m_ifLost));
    return database;
}

Done Transaction::commit()
{
    const auto database = end();
    if (!database)
        return database.error();
    return (*database)->m_isCollecting ? Done() : (*database)->saveOrGoBack();
}

Result<SaveTicket> Transaction::commitSoon(std::function<void()> whenWritten)
{
    const auto database = end();
    return database ? Result((*database)->saveSoon(std::move(whenWritten))) : database.error();
}

} // namespace hqs
