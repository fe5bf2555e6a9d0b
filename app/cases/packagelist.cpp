// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/packagelist.h"

namespace hqs {

std::vector<PackageLine> packageOf(
    const Catalog &catalog, const Procedure &procedure, const Facts &facts, const StageId &stage)
{
    std::vector<PackageLine> lines;
    for (const Stage &part : procedure.stages) {
        if ((!stage.isEmpty() && part.id != stage) || !holds(part.when, facts))
            continue;
        for (const Requirement &requirement : catalog.requirements()) {
            if (requirement.stage != part.id || !holds(requirement.when, facts))
                continue;
            const FieldValue *state = facts.record.find(requirement.stateField());
            lines.push_back({ &requirement, state ? toStorage(*state) : QString() });
        }
    }
    return lines;
}

} // namespace hqs
