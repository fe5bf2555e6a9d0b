// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/destruction.h"

#include "cases/casefile.h"
#include "cases/filingcheck.h"
#include "storage/destroyedcards.h"
#include "storage/journal.h"
#include "storage/officeperson.h"

#include <algorithm>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const KindId personKind(u"person"_s);

/// Whether the case is about whoever plays this role: there is one, and not several.
bool isMain(const Catalog &catalog, const RoleId &role)
{
    const Role *known = catalog.role(role);
    return known && known->kind == personKind && known->repeats == 0;
}

Done sortCases(const Catalog &catalog, Database &database, DestructionPlan &plan)
{
    const CaseStore store(database);
    const auto ids = store.casesWith(plan.person);
    if (!ids)
        return ids.error();
    for (const CaseId id : *ids) {
        auto head = store.load(id);
        const auto links = store.links(id);
        if (!head || !links)
            return !head ? head.error() : links.error();
        const bool isAbout = std::ranges::any_of(
            *links, [&](const Link &link) { return link.card == plan.person && isMain(catalog, link.role); });
        (isAbout ? plan.cases : plan.others).push_back(*std::move(head));
    }
    return {};
}

/// The case goes on without the person.
Done takeOut(
    const Catalog &catalog, Database &database, Transaction &transaction, CaseId id, CardId person, QDate today)
{
    auto file = CaseFile::open(catalog, database, id);
    if (!file)
        return file.error();
    for (const Role &role : catalog.roles()) {
        for (int item = role.repeats; role.linked && item >= 1; --item) { // those behind it move up
            if (file->cardOf(role.id, item) == person)
                file->removeItem(role.id, item);
        }
    }
    return file->save(database, transaction, today);
}

/// A case with all that was filed and scanned in it. The files are taken away once this is on the disk.
Done removeCase(Database &database, Transaction &transaction, CaseId id, const Act &act, std::vector<VaultFile> &files)
{
    const auto filed = destroyFilings(database, transaction, id, act);
    if (!filed)
        return filed.error();
    files.insert(files.end(), filed->begin(), filed->end());
    return CaseStore(database).remove(transaction, id);
}

void discardAll(const Database &database, const std::vector<VaultFile> &files)
{
    const Vault vault(database);
    for (const VaultFile &file : files)
        vault.discard(file);
}

Done removeAll(const Catalog &catalog, Database &database, Transaction &transaction, const DestructionPlan &plan,
    const Act &act, QDate today, std::vector<VaultFile> &files)
{
    for (const CaseHead &head : plan.cases) {
        if (auto done = removeCase(database, transaction, *head.id, act, files); !done)
            return done;
    }
    for (const CaseHead &head : plan.others) {
        if (auto done = takeOut(catalog, database, transaction, *head.id, plan.person, today); !done)
            return done;
    }
    return CardStore(database).remove(transaction, plan.person);
}

QString subjectOf(CardId person)
{
    return u"person %1"_s.arg(static_cast<qint64>(person));
}

Result<DestructionAct> destroyInTransaction(
    const Catalog &catalog, Database &database, const DestructionPlan &plan, const Act &act, QDate today)
{
    DestructionAct done;
    done.subject = subjectOf(plan.person);
    done.who = act.who;
    done.at = act.at;
    done.why = act.why;
    for (const CaseHead &head : plan.cases)
        done.caseNumbers << head.number;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    std::vector<VaultFile> files;
    if (auto removed = removeAll(catalog, database, *transaction, plan, act, today, files); !removed)
        return removed.error();
    Journal journal(database);
    auto written = journal.append(*transaction,
        { .id = {},
            .at = act.at,
            .who = act.who,
            .what = ActId(u"person.destroyed"_s),
            .subject = done.subject,
            .before = done.caseNumbers.join(u", "_s),
            .after = {},
            .why = act.why });
    if (!written)
        return written.error();
    const auto head = journal.head();
    if (!head)
        return head.error();
    done.journalEntry = head->count;
    done.journalHead = head->hash;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    discardAll(database, files);
    return done;
}

} // namespace

Result<DestructionPlan> planDestruction(const Catalog &catalog, Database &database, CardId person)
{
    const auto card = CardStore(database).load(person);
    if (!card)
        return card.error();
    if (card->kind != personKind)
        return Error { Fault::BadInput, u"person"_s, card->kind.text() };
    const auto value = [&card](const QString &name) {
        const auto found = card->values.find(name);
        return found == card->values.end() ? QString() : found->second;
    };
    DestructionPlan plan;
    plan.person = person;
    plan.nameRu = (value(u"surnameRu"_s) + u' ' + value(u"givenRu"_s)).trimmed();
    plan.nameLat = (value(u"surnameLat"_s) + u' ' + value(u"givenLat"_s)).trimmed();
    if (auto done = sortCases(catalog, database, plan); !done)
        return done.error();
    return plan;
}

Result<DestructionAct> destroyPerson(
    const Catalog &catalog, Database &database, CardId person, const Act &act, QDate today)
{
    const auto plan = planDestruction(catalog, database, person);
    if (!plan)
        return plan.error();
    std::vector<CardId> going { person };
    for (const CaseHead &head : plan->cases)
        going.push_back(cardOf(*head.id));
    std::vector<DestroyedCard> listed;
    for (const CardId id : going) {
        const auto card = destructionOf(database, id);
        if (!card)
            return card.error();
        listed.push_back(*card);
    }
    // The list first: when the power goes in between, the next start finishes what the list says (destroyAgain()).
    const bool hasFile = !database.path().isEmpty();
    const auto before = hasFile ? destroyedCards(database.path()) : Result(std::vector<DestroyedCard>());
    if (!before)
        return before.error();
    if (hasFile) {
        if (auto done = rememberDestroyed(database.path(), listed); !done)
            return done.error();
    }
    auto destroyed = destroyInTransaction(catalog, database, *plan, act, today);
    // After a failure of the very last step the person is gone all the same: then the list is right.
    if (!destroyed && hasFile && CardStore(database).load(person))
        std::ignore = setDestroyedCards(database.path(), *before); // the fault that matters is the first one
    return destroyed;
}

Result<int> destroyAgain(const Catalog &catalog, Database &database, const std::vector<CardId> &cards, QDate today)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Act act { .who = systemPerson(), .at = QDateTime(today, QTime(0, 0), Qt::UTC), .why = {} };
    std::vector<VaultFile> files;
    int count = 0;
    for (const CardId id : cards) {
        const auto card = CardStore(database).load(id);
        if (!card && card.error().fault == Fault::NotFound)
            continue; // it went with another one
        if (!card)
            return card.error();
        if (card->kind == personKind) {
            const auto plan = planDestruction(catalog, database, id);
            if (!plan)
                return plan.error();
            if (auto done = removeAll(catalog, database, *transaction, *plan, act, today, files); !done)
                return done.error();
        } else {
            const CaseId again { static_cast<qint64>(id) };
            if (auto done = removeCase(database, *transaction, again, act, files); !done)
                return done.error();
        }
        ++count;
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    discardAll(database, files);
    return count;
}

} // namespace hqs
