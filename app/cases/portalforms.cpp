// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/portalforms.h"

#include "cases/printplan.h"
#include "cases/progress.h"
#include "cases/quarterround.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const FormId salaryNotice(u"hqs_quarterly_salary_notice"_s);

bool hasFieldsToCopy(const Form &form)
{
    return form.kind != FormKind::Free
        && (std::holds_alternative<FixedPages>(form.body) || std::holds_alternative<DataSheet>(form.body));
}

} // namespace

std::vector<PortalForm> portalFormsOf(const FormLibrary &library, const CaseFile &file, QDate today)
{
    std::vector<PortalForm> forms;
    for (const PlannedForm &planned : printPlan(library, file, today)) {
        if (hasFieldsToCopy(*planned.form) && planned.form->id != salaryNotice)
            forms.push_back({ .sheet = { .form = planned.form->id }, .form = planned.form });
    }
    const Quarter quarter = quarterToReport(today);
    const auto notice = portalNotice(library, quarter, today);
    if (notice && quarterLineOf(file, quarter, today))
        forms.push_back(*notice);
    return forms;
}

std::optional<PortalForm> portalNotice(const FormLibrary &library, Quarter quarter, QDate today)
{
    const auto edition = library.edition(salaryNotice, today);
    if (!edition)
        return std::nullopt;
    return PortalForm { .sheet = { .form = salaryNotice, .quarter = quarter }, .form = edition->form };
}

std::vector<CopyField> copyFieldsOf(const PortalForm &form, const CaseFile &file, QDate today)
{
    const Record record = form.sheet.quarter ? recordForNotice(file, *form.sheet.quarter) : file.record();
    return copyFieldsOf(*form.form, { .catalog = file.catalog(), .record = record, .on = today, .checklist = {} });
}

bool isFiled(const PortalForm &form, const CaseFile &file, QDate today)
{
    if (form.sheet.quarter) {
        const auto line = quarterLineOf(file, *form.sheet.quarter, today);
        return line && line->isFiled();
    }
    const Stage *stage = file.procedure().stage(form.form->stage);
    return stage && stage->filing && isProven(*stage, file.facts(today));
}

} // namespace hqs
