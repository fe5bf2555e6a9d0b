// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/rulearrival.h"

#include "cases/headline.h"
#include "cases/officewords.h"

namespace hqs {

namespace {

Done install(const RuleBook &coming, Database &database, PackPlacement &placement, const QString &editionInUse,
    const Act &act, QDate today)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = renewHeadlines(coming.catalog, database, *transaction, today); !done)
        return done;
    if (auto done = placement.put(*transaction, *coming.pack, editionInUse, act); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<RuleArrival> examineArrival(const QString &path, Database &database, const RuleBook &inUse, QDate today)
{
    auto coming = readComingRules(path, database, inUse.catalog.edition());
    if (!coming)
        return coming.error();
    auto differences = differencesBetween(inUse, *coming, today);
    if (!differences)
        return differences.error();
    if (auto done = hearOffice(coming->catalog, database); !done)
        return done.error();
    auto cases = touchedCases(database, inUse.catalog, coming->catalog, today);
    if (!cases)
        return cases.error();
    return RuleArrival {
        .coming = *std::move(coming), .differences = *std::move(differences), .cases = *std::move(cases)
    };
}

Done installRules(const RuleBook &coming, Database &database, const QString &editionInUse, const Act &act, QDate today)
{
    if (!database.path().isEmpty()) {
        if (auto kept = database.keepBackup(BackupReason::Rules, act.at); !kept)
            return kept.error();
    }
    PackPlacement placement(database);
    auto done = install(coming, database, placement, editionInUse, act, today);
    if (!done) {
        if (const auto undone = placement.putBack(); !undone)
            return Error { done.error().fault, undone.error().place,
                done.error().detail + u' ' + undone.error().detail };
    }
    return done;
}

} // namespace hqs
