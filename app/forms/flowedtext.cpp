// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/flowedtext.h"

#include "forms/filters.h"
#include "forms/floweddocument.h"
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

/// A value between two anchors: one named after its place and one that ends it (FlowedDocument::texts() reads them).
QString anchored(const QString &words, const Place &place)
{
    if (place.field.isEmpty())
        return escaped(words);
    return u"<a name=\"%1\"></a>%2<a name=\"%3\"></a>"_s.arg(
        toPath(place).toHtmlEscaped(), escaped(words), FlowedDocument::endOfValue);
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
        return anchored(words, place);
    }

    PrintedAnswers &m_answers;
    int m_item = 0;
};

QString heading(const Form &form)
{
    return u"<p align=\"center\" style=\"font-size:13pt; font-weight:bold\">%1</p>"_s.arg(
        escaped(form.title.in(form.language)));
}

constexpr QStringView tableStart = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"1\" "
                                   u"style=\"border-collapse:collapse; border-style:solid; border-color:#000000\">";

/// Nothing below the last line: a row then ends with its text, and a page never begins with the bottom of a row.
constexpr QStringView cellStyle = u"style=\"padding-top:3px; padding-bottom:0px\"";

QString row(const QString &label, const QString &value)
{
    return u"<tr><td width=\"38%\" %1>%2</td><td width=\"62%\" %1>%3</td></tr>"_s.arg(cellStyle, escaped(label), value);
}

QString sectionRows(const SheetSection &section, int item, PrintedAnswers &answers)
{
    QString html;
    for (const Place &field : section.fields) {
        const Place place = answers.resolved(field, item);
        if (!answers.applies(place))
            continue;
        const QString value = answers.value({ .source = Source::Answer, .place = place, .name = {}, .filters = {} });
        html += row(answers.label(place.field), value.isEmpty() ? u"&nbsp;"_s : anchored(value, place));
    }
    return html;
}

} // namespace

QString htmlOf(const Letter &letter, PrintedAnswers &answers)
{
    return LetterWriter(answers).write(letter.parts);
}

QString htmlOf(const DataSheet &sheet, const Form &form, PrintedAnswers &answers)
{
    const Language language = form.language;
    QString html = heading(form);
    if (!sheet.intro.isEmpty())
        html += u"<p>%1</p>"_s.arg(escaped(sheet.intro.in(language)));
    for (const SheetSection &section : sheet.sections) {
        if (!answers.holds(section.when))
            continue;
        html += u"<p style=\"font-weight:bold; margin-top:8px; margin-bottom:3px\">%1</p>"_s.arg(
            escaped(section.title.in(language)));
        // A role that has no items yet still shows one, empty, to be filled in by hand.
        const int items = section.each.isEmpty() ? 1 : std::max(1, answers.items(section.each));
        for (int item = 1; item <= items; ++item) {
            html += tableStart.toString();
            if (items > 1)
                html += u"<tr><td colspan=\"2\"><b>%1</b></td></tr>"_s.arg(item);
            html += sectionRows(section, item, answers) + u"</table>"_s;
            if (item < items)
                html += u"<p style=\"font-size:4pt\">&nbsp;</p>"_s;
        }
    }
    if (sheet.signature)
        html += u"<p>&nbsp;</p><p>%1</p>"_s.arg(escaped(paperwords::signature.in(language)));
    return html;
}

QString htmlOf(const std::vector<ChecklistLine> &lines, const Form &form, PrintedAnswers &answers)
{
    const auto cell
        = [&answers](const QString &words) { return u"<td>%1</td>"_s.arg(escaped(answers.printable(words, {}))); };
    const auto head = [&form](const Text &words) { return u"<th>%1</th>"_s.arg(escaped(words.in(form.language))); };
    QString html = heading(form) + tableStart.toString();
    html += u"<thead><tr><th width=\"4%\">X</th><th width=\"4%\">№</th>"_s + head(paperwords::paper)
        + head(paperwords::state) + head(paperwords::needs) + u"</tr></thead>"_s;
    int number = 0;
    for (const ChecklistLine &line : lines) {
        html += u"<tr><td align=\"center\">%1</td><td align=\"right\">%2</td>"_s.arg(
                    line.checked ? u"X"_s : u"&nbsp;"_s, QString::number(++number))
            + cell(line.title) + cell(line.state) + cell(line.needs) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace hqs
