// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/papercuts.h"

#include "forms/paint.h"

namespace hqs {

Result<std::vector<PaperCut>> paperCuts(const FormLibrary &library, const CaseFile &file, QDate filingDay)
{
    std::vector<PaperCut> cuts;
    for (const PlannedForm &planned : printPlan(library, file, filingDay)) {
        const auto printed
            = printForm(*planned.form, printContext(file, filingDay, planned.form->language, planned.item));
        if (!printed)
            return printed.error();
        for (const Overflow &overflow : printed->overflows()) {
            if (overflow.reason != Overflow::Reason::Continued)
                cuts.push_back({ .paper = planned, .overflow = overflow });
        }
    }
    return cuts;
}

} // namespace hqs
