// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casefile.h"

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

Result<CaseFile> CaseFile::open(const Catalog &catalog, Database &database, CaseId id)
{
    const CaseStore cases(database);
    auto head = cases.load(id);
    if (!head)
        return head.error();
    const Procedure *procedure = catalog.procedure(head->procedure);
    if (!procedure)
        return Error { Fault::Rules, head->procedure.text(), QStringLiteral("the case follows an unknown procedure") };

    CaseFile file(catalog, *procedure);
    file.m_head = *std::move(head);
    auto links = cases.links(id);
    if (!links)
        return links.error();
    const CardStore cards(database);
    for (const Link &link : *links) {
        if (auto done = file.m_cards.take(cards, link.role, link.position, link.card); !done)
            return done.error();
    }
    if (auto done = file.m_cards.takeOwned(cards, hqs::cardOf(id)); !done)
        return done.error();
    return file;
}

Done CaseFile::use(Database &database, const RoleId &role, int item, CardId card)
{
    return m_cards.take(CardStore(database), role, item, card);
}

Done CaseFile::save(Database &database, QDate today)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    CaseStore cases(database);
    CardStore cards(database);
    CaseHead head = headlineFor(*this, today);
    if (!head.id) {
        auto created = cases.create(*transaction, head);
        if (!created)
            return created.error();
        auto numbered = cases.load(*created);
        if (!numbered)
            return numbered.error();
        head.id = created.value();
        head.number = numbered->number;
    }
    Composition written = m_cards; // kept only when all of it is on the disk
    if (auto done = written.write(cards, *transaction, hqs::cardOf(*head.id)); !done)
        return done;
    if (auto done = cases.setLinks(*transaction, *head.id, written.links()); !done)
        return done;
    head.searchText = searchTextFor(*m_catalog, record(), head.number);
    if (auto done = cases.update(*transaction, head); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    m_cards = std::move(written);
    m_head = std::move(head);
    return {};
}

} // namespace hqs
