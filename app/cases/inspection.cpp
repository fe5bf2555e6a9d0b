// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/inspection.h"

#include <algorithm>

namespace hqs {

std::vector<Finding> inspect(const Catalog &catalog, const Facts &facts)
{
    std::vector<Finding> findings;
    for (const Check &check : catalog.checks()) {
        const int first = check.each.isEmpty() ? 0 : 1;
        const int last = check.each.isEmpty() ? 0 : facts.record.items(check.each);
        for (int item = first; item <= last; ++item) {
            if (!holds(check.wrong, facts, item))
                continue;
            const Field *field = catalog.field(check.field);
            findings.push_back({ &check, Place(check.field, field->repeats > 0 ? item : 0) });
        }
    }
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.check->severity; });
    return findings;
}

} // namespace hqs
