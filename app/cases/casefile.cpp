// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casefile.h"

#include "cases/continuation.h"
#include "cases/headline.h"

namespace hqs {

CaseFile::CaseFile(const Catalog &catalog, const Procedure &procedure)
    : m_catalog(&catalog)
    , m_procedure(&procedure)
    , m_cards(catalog)
{
    m_head.procedure = procedure.id;
}

CaseFile CaseFile::blank(const Catalog &catalog, const Procedure &procedure, QDate openedOn)
{
    CaseFile file(catalog, procedure);
    file.m_head.openedOn = openedOn;
    file.m_head.step = procedure.steps.front().id;
    return file;
}

Result<CaseFile> CaseFile::ofCard(const Catalog &catalog, const Procedure &procedure, Database &database,
    const RoleId &role, std::optional<CardId> card)
{
    CaseFile file(catalog, procedure);
    file.m_isCase = false;
    if (card) {
        if (auto done = file.use(database, role, 0, *card); !done)
            return done.error();
    }
    return file;
}

Result<CaseFile> CaseFile::open(const Catalog &catalog, Database &database, CaseId id)
{
    const auto head = CaseStore(database).load(id);
    if (!head)
        return head.error();
    const auto cards = CaseCards::read(database, std::span(&*head, 1));
    return cards ? of(catalog, *head, *cards) : cards.error();
}

Result<CaseFile> CaseFile::of(const Catalog &catalog, const CaseHead &head, const CaseCards &cards)
{
    const Procedure *procedure = catalog.procedure(head.procedure);
    if (!procedure)
        return Error { Fault::Rules, head.procedure.text(), QStringLiteral("the case follows an unknown procedure") };
    static const std::vector<Link> none;
    const auto links = cards.links.find(*head.id);
    auto composed = Composition::of(
        catalog, links == cards.links.end() ? none : links->second, hqs::cardOf(*head.id), cards.trees);
    if (!composed)
        return composed.error();
    CaseFile file(catalog, *procedure);
    file.m_head = head;
    file.m_cards = *std::move(composed);
    return file;
}

Done CaseFile::putBack(Database &database, const TakenItem &taken)
{
    Composition cards = m_cards;
    if (auto done = cards.putBack(CardStore(database), taken); !done)
        return done;
    m_cards = std::move(cards);
    return {};
}

Done CaseFile::use(Database &database, const RoleId &role, int item, CardId card)
{
    const auto trees = CardStore(database).treesOf({ card });
    return trees ? m_cards.take(*trees, role, item, card) : trees.error();
}

Done CaseFile::save(Database &database, QDate today)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    CaseFile written = *this; // kept only when all of it is on the disk
    if (auto done = written.save(database, *transaction, today); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    *this = std::move(written);
    return {};
}

Result<BegunSave> CaseFile::saveSoon(Database &database, QDate today, std::function<void()> whenWritten) const
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    CaseFile written = *this;
    if (auto done = written.save(database, *transaction, today); !done)
        return done.error();
    auto ticket = transaction->commitSoon(std::move(whenWritten));
    if (!ticket)
        return ticket.error();
    return BegunSave { std::move(written), *std::move(ticket) };
}

Done CaseFile::save(Database &database, Transaction &transaction, QDate today)
{
    CaseStore cases(database);
    CardStore cards(database);
    if (!m_isCase)
        return m_cards.write(cards, transaction, std::nullopt);
    const bool isNew = !m_head.id;
    const auto returned = answersToGiveBack(database, *this, today);
    if (!returned)
        return returned.error();
    CaseHead head = headlineFor(*this, today);
    if (!head.id) {
        auto created = cases.create(transaction, head);
        if (!created)
            return created.error();
        auto numbered = cases.load(*created);
        if (!numbered)
            return numbered.error();
        head.id = created.value();
        head.number = numbered->number;
    }
    if (auto done = m_cards.write(cards, transaction, hqs::cardOf(*head.id)); !done)
        return done;
    if (auto done = cases.setLinks(transaction, *head.id, m_cards.links()); !done)
        return done;
    head.searchText = searchTextFor(*m_catalog, record(), head.number);
    if (auto done = cases.update(transaction, head); !done)
        return done;
    m_head = std::move(head);
    if (auto done = isNew ? noteContinuation(database, transaction, *this, today) : Done(); !done)
        return done;
    return giveBack(*m_catalog, database, transaction, *returned, today);
}

} // namespace hqs
