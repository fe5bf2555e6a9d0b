// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/worddocument.h"

#include "forms/chosenitems.h"
#include "forms/flowedtext.h"
#include "forms/paperwords.h"
#include "forms/standins.h"
#include "forms/wordpaper.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

bool flows(const Form &form)
{
    return !std::holds_alternative<FixedPages>(form.body);
}

Result<QByteArray> wordDocument(const Form &form, const PrintContext &context, WordFormat format)
{
    if (!flows(form))
        return Error { Fault::BadInput, form.id.text(), u"a fixed layout"_s };
    const StandIns standIns(form.further, context);
    const PrintContext own {
        .catalog = context.catalog, .record = standIns.record(), .on = context.on, .checklist = context.checklist
    };
    const ChosenItems chosen(form.items, own);
    const PrintContext seen {
        .catalog = context.catalog, .record = chosen.record(), .on = context.on, .checklist = context.checklist
    };
    PrintedAnswers answers(seen, form.language, form.typeface);
    Flow flow;
    if (const auto *letter = std::get_if<Letter>(&form.body))
        flow = flowOf(*letter, form, context.checklist, answers);
    else if (const auto *sheet = std::get_if<DataSheet>(&form.body))
        flow = flowOf(*sheet, form, answers);
    else
        flow = flowOf(context.checklist, form, answers);
    const WordPaper paper { .form = form,
        .flow = std::move(flow),
        .mark = form.kind == FormKind::DataSheet ? paperwords::notOfficial.in(form.language) : QString(),
        .smallPrint = paperwords::smallPrintAround(form, context.on) };
    return format == WordFormat::Odt ? odtOf(paper) : docxOf(paper);
}

} // namespace hqs
