// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/personpapers.h"

#include "cases/scanning.h"

#include <algorithm>

namespace hqs {

namespace {

Text stageOf(const Catalog &catalog, const CaseHead &head)
{
    const Procedure *procedure = catalog.procedure(head.procedure);
    const Stage *stage = procedure ? procedure->stage(head.stage) : nullptr;
    return stage ? stage->title : Text();
}

/// Of a portrait that each family member brings only theirs; every other one is the specialist's.
bool isOf(CardId person, const CaseOfPerson &of, const Scan &scan)
{
    return scan.person ? *scan.person == person : of.isSpecialist;
}

ScanOfPerson labelled(const Catalog &catalog, CardId person, const CaseOfPerson &of, Scan scan)
{
    ScanOfPerson found { .scan = std::move(scan), .caseNumber = of.head.number, .paper = {} };
    const auto &papers = catalog.requirements();
    const auto paper = std::ranges::find(papers, found.scan.paper, &Requirement::id);
    if (paper != papers.end()) {
        found.paper = paper->title;
        found.isPortrait = paper->portrait && isOf(person, of, found.scan);
    } else if (!found.scan.paper.isEmpty()) {
        found.paper = { found.scan.paper.text(), found.scan.paper.text() };
    }
    return found;
}

} // namespace

Result<PersonPapers> PersonPapers::of(const Catalog &catalog, Database &database, const RoleId &role, CardId person)
{
    auto versions = versionsOf(catalog, database, role, person);
    if (!versions)
        return versions.error();
    PersonPapers all { .papers = *std::move(versions), .cases = {}, .scans = {} };
    const CaseStore cases(database);
    const auto ids = cases.casesWith(person);
    if (!ids)
        return ids.error();
    const auto links = cases.linksOf(*ids);
    if (!links)
        return links.error();
    for (const CaseId id : *ids) {
        auto head = cases.load(id);
        if (!head)
            return head.error();
        const auto shared = links->find(id);
        const bool isSpecialist = shared != links->end() && std::ranges::any_of(shared->second, [&](const Link &link) {
            return link.card == person && link.role == role;
        });
        const Text stage = stageOf(catalog, *head);
        all.cases.push_back({ .head = *std::move(head), .stage = stage, .isSpecialist = isSpecialist });
        auto scans = ScanStore(database).ofCase(id);
        if (!scans)
            return scans.error();
        for (Scan &scan : *scans)
            all.scans.push_back(labelled(catalog, person, all.cases.back(), std::move(scan)));
    }
    std::ranges::sort(all.scans, std::ranges::greater(), [](const ScanOfPerson &each) { return *each.scan.id; });
    return all;
}

const ScanOfPerson *PersonPapers::photo(QDate today) const
{
    const auto found = std::ranges::find_if(
        scans, [today](const ScanOfPerson &each) { return each.isPortrait && countsOn(each.scan, today); });
    return found == scans.end() ? nullptr : &*found;
}

} // namespace hqs
