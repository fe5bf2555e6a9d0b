// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/packageflow.h"

#include "forms/flowblocks.h"
#include "forms/flowedtext.h"
#include "forms/paperwords.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

FlowCell headOf(const Text &words, const Form &form)
{
    return cellOf(words.in(form.language), Alignment::Center, true);
}

} // namespace

void addInventory(Flow &flow, const std::vector<ChecklistLine> &package, const Form &form, PrintedAnswers &answers)
{
    FlowTable table { .columns = { 0.06, 0.56, 0.26, 0.12 } };
    table.rows.push_back({ .cells = { cellOf(u"№"_s, Alignment::Center, true), headOf(paperwords::paper, form),
                               headOf(paperwords::enclosedAs, form), headOf(paperwords::sheets, form) },
        .heads = true });
    int number = 0;
    for (const ChecklistLine &line : package) {
        if (!line.enclosed || line.stage != form.stage || line.form == form.id)
            continue;
        table.rows.push_back(
            { .cells = { cellOf(QString::number(++number), Alignment::Right), cellOf(answers.printable(line.title, {})),
                  cellOf(answers.printable(line.needs, {})), cellOf({}) } });
    }
    if (number == 0)
        return;
    FlowParagraph title = paragraphOf(paperwords::inventory.in(form.language), 6, 1.5);
    title.runs.front().bold = true;
    title.align = Alignment::Center;
    title.keepsWithNext = true;
    flow.push_back(std::move(title));
    flow.push_back(std::move(table));
    flow.push_back(paragraphOf(paperwords::signature.in(form.language), 6));
}

Flow flowOf(const std::vector<ChecklistLine> &lines, const Form &form, PrintedAnswers &answers)
{
    const auto cell = [&answers](const QString &words) { return cellOf(answers.printable(words, {})); };
    FlowTable table { .columns = { 0.05, 0.05, 0.4, 0.2, 0.3 } };
    table.rows.push_back(
        { .cells = { cellOf(u"X"_s, Alignment::Center, true), cellOf(u"№"_s, Alignment::Center, true),
              headOf(paperwords::paper, form), headOf(paperwords::state, form), headOf(paperwords::needs, form) },
            .heads = true });
    int number = 0;
    for (const ChecklistLine &line : lines) {
        FlowCell title = cell(line.title);
        if (!line.files.isEmpty())
            title.paragraphs.push_back(
                paragraphOf(answers.printable(paperwords::files.in(form.language).arg(line.files.join(u", "_s)), {})));
        table.rows.push_back({ .cells = { cellOf(line.checked ? u"X"_s : QString(), Alignment::Center),
                                   cellOf(QString::number(++number), Alignment::Right), std::move(title),
                                   cell(line.state), cell(line.needs) } });
    }
    return { headingOf(form), std::move(table) };
}

} // namespace hqs
