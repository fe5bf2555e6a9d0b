// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casecards.h"

namespace hqs {

Result<CaseCards> CaseCards::read(Database &database, std::span<const CaseHead> heads)
{
    std::vector<CaseId> cases;
    std::vector<CardId> roots;
    for (const CaseHead &head : heads) {
        cases.push_back(*head.id);
        roots.push_back(cardOf(*head.id));
    }
    auto links = CaseStore(database).linksOf(cases);
    if (!links)
        return links.error();
    for (const auto &[id, shared] : *links) {
        for (const Link &link : shared)
            roots.push_back(link.card);
    }
    auto trees = CardStore(database).treesOf(roots);
    if (!trees)
        return trees.error();
    return CaseCards { *std::move(links), *std::move(trees) };
}

} // namespace hqs
