// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/flowedtext.h"

#include "forms/filters.h"
#include "forms/flowblocks.h"
#include "forms/flowmarkup.h"
#include "forms/packageflow.h"
#include "forms/paperwords.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words that nobody may read as HTML.
QString escaped(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

/// A value in an element that says which field it is of (flowmarkup.h).
QString marked(const QString &words, const Place &place)
{
    if (place.field.isEmpty())
        return escaped(words);
    return u"<a name=\"%1\">%2</a>"_s.arg(toPath(place).toHtmlEscaped(), escaped(words));
}

/// Writes a letter part by part. A missing value leaves a line to be filled in by hand.
class LetterWriter {
public:
    explicit LetterWriter(PrintedAnswers &answers)
        : m_answers(answers)
    {
    }

    QString write(const std::vector<LetterPart> &parts)
    {
        QString html;
        for (const LetterPart &part : parts)
            html += std::visit(*this, part.content);
        return html;
    }

    QString operator()(const Template &text)
    {
        QString html;
        for (const auto &piece : text) {
            if (const auto *words = std::get_if<QString>(&piece))
                html += *words;
            else
                html += write(std::get<Placeholder>(piece));
        }
        return html;
    }

    QString operator()(const LetterBranch &branch)
    {
        return write(fits(branch.test) != branch.test.reversed ? branch.holds : branch.otherwise);
    }

    QString operator()(const LetterLoop &loop)
    {
        const int outside = m_item;
        QString html;
        for (int item = 1; item <= m_answers.items(loop.role); ++item) {
            m_item = item;
            html += write(loop.body);
        }
        m_item = outside;
        return html;
    }

private:
    /// Outside the items of a repeating role its fields are asked of every item: one that fits is enough.
    bool fits(const LetterCondition &test) const
    {
        if (m_item > 0 || test.place.item > 0)
            return fits(test, m_item);
        const int items = std::max(1, m_answers.items(roleOf(test.place.field)));
        for (int item = 1; item <= items; ++item) {
            if (fits(test, item))
                return true;
        }
        return false;
    }

    bool fits(const LetterCondition &test, int item) const
    {
        const QString code = m_answers.code(test.place, item);
        return test.codes.isEmpty() ? !code.isEmpty() && code != toStorage(false) : test.codes.contains(code);
    }

    QString write(const Placeholder &placeholder)
    {
        const bool isAnswer = placeholder.source == Source::Answer;
        const Place place = isAnswer ? m_answers.resolved(placeholder.place, m_item) : Place();
        QString words = m_answers.value(placeholder, m_item);
        if (words.isEmpty())
            words = blankFor(placeholder.filters, m_answers.language());
        if (words.isEmpty() && placeholder.source != Source::All && (!isAnswer || m_answers.wanted(place)))
            words = QString(20, u'_');
        return marked(words, place);
    }

    PrintedAnswers &m_answers;
    int m_item = 0;
};

/// The markup of a letter with all its branches, each value an "x".
QString everyPart(const std::vector<LetterPart> &parts)
{
    QString markup;
    for (const LetterPart &part : parts) {
        if (const auto *branch = std::get_if<LetterBranch>(&part.content))
            markup += everyPart(branch->holds) + everyPart(branch->otherwise);
        else if (const auto *loop = std::get_if<LetterLoop>(&part.content))
            markup += everyPart(loop->body);
        else {
            for (const auto &piece : std::get<Template>(part.content)) {
                const auto *words = std::get_if<QString>(&piece);
                markup += words ? *words : u"x"_s;
            }
        }
    }
    return markup;
}

constexpr double labelShare = 0.38;

/// The items a section is printed for; without a repeating role it is printed once, or not at all.
/// A role that has no items yet still shows one, empty, to be filled in by hand.
std::vector<int> itemsOf(const SheetSection &section, const PrintedAnswers &answers)
{
    std::vector<int> items;
    const int count = section.each.isEmpty() ? 1 : std::max(1, answers.items(section.each));
    for (int item = 1; item <= count; ++item) {
        if (answers.holds(section.when, section.each.isEmpty() ? 0 : item))
            items.push_back(item);
    }
    return items;
}

FlowCell valueCell(const Place &place, PrintedAnswers &answers)
{
    FlowCell value = cellOf(answers.value({ .source = Source::Answer, .place = place, .name = {}, .filters = {} }));
    value.paragraphs.front().runs.front().origin = place;
    return value;
}

void addRows(FlowTable &table, const SheetSection &section, int item, PrintedAnswers &answers)
{
    for (const Place &field : section.fields) {
        const Place place = answers.resolved(field, item);
        if (!answers.applies(place))
            continue;
        table.rows.push_back({ .cells = { cellOf(answers.label(place.field)), valueCell(place, answers) } });
    }
}

/// A table an item, numbered when there are several.
void addTables(Flow &flow, const SheetSection &section, const std::vector<int> &items, PrintedAnswers &answers)
{
    int number = 0;
    for (const int item : items) {
        FlowTable table { .columns = { labelShare, 1 - labelShare }, .keepsTogether = true };
        if (items.size() > 1) {
            FlowCell head = cellOf(QString::number(++number), Alignment::Left, true);
            head.columns = 2;
            table.rows.push_back({ .cells = { std::move(head) } });
        }
        addRows(table, section, item, answers);
        flow.push_back(std::move(table));
    }
}

/// One table: the labels above, a row an item.
FlowTable itemTable(const SheetSection &section, const std::vector<int> &items, PrintedAnswers &answers)
{
    static constexpr double numberShare = 0.05;
    FlowTable table { .columns = { numberShare } };
    FlowRow head { .cells = { cellOf(u"№"_s, Alignment::Center, true) }, .heads = true };
    for (const Place &field : section.fields) {
        table.columns.push_back((1 - numberShare) / static_cast<double>(section.fields.size()));
        head.cells.push_back(cellOf(answers.label(field.field), Alignment::Center, true));
    }
    table.rows.push_back(std::move(head));
    int number = 0;
    for (const int item : items) {
        FlowRow row { .cells = { cellOf(QString::number(++number), Alignment::Right) } };
        for (const Place &field : section.fields)
            row.cells.push_back(valueCell(answers.resolved(field, item), answers));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

QString markupOf(const Letter &letter, PrintedAnswers &answers)
{
    return LetterWriter(answers).write(letter.parts);
}

QStringList complaintsAbout(const Letter &letter)
{
    QStringList complaints;
    readMarkup(everyPart(letter.parts), complaints);
    return complaints;
}

Flow flowOf(const Letter &letter, const Form &form, const std::vector<ChecklistLine> &package, PrintedAnswers &answers)
{
    QStringList complaints; // there are none: the library has read every part of the letter before
    Flow flow = readMarkup(markupOf(letter, answers), complaints);
    Q_ASSERT_X(complaints.isEmpty(), "flowOf", qPrintable(complaints.join(u'\n')));
    if (form.inventory)
        addInventory(flow, package, form, answers);
    return flow;
}

Flow flowOf(const DataSheet &sheet, const Form &form, PrintedAnswers &answers)
{
    const Language language = form.language;
    Flow flow { headingOf(form) };
    if (!sheet.intro.isEmpty())
        flow.push_back(paragraphOf(sheet.intro.in(language), 2, 2));
    for (const SheetSection &section : sheet.sections) {
        const std::vector<int> items = itemsOf(section, answers);
        if (items.empty())
            continue;
        FlowParagraph title = paragraphOf(section.title.in(language), 2.2, 0.8);
        title.runs.front().bold = true;
        title.keepsWithNext = true;
        flow.push_back(std::move(title));
        if (section.asTable)
            flow.push_back(itemTable(section, items, answers));
        else
            addTables(flow, section, items, answers);
    }
    if (sheet.signature) {
        const Text &line = sheet.signer == Signer::Applicant ? paperwords::applicantSignature : paperwords::signature;
        flow.push_back(paragraphOf(line.in(language), 8));
    }
    return flow;
}

} // namespace hqs
