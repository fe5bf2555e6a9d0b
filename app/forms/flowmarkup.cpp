// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/flowmarkup.h"

#include "forms/markupvalues.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double usualSize = 10;
constexpr double headingSize = 12;
constexpr double smallShare = 0.8;

class MarkupReader {
public:
    MarkupReader(const QString &markup, QStringList &complaints)
        : m_xml(u"<letter>"_s + wellFormed(markup) + u"</letter>"_s)
        , m_complaints(complaints)
    {
    }

    Flow read()
    {
        m_xml.readNextStartElement();
        Flow flow;
        blocks(
            [&flow](FlowParagraph paragraph) { flow.push_back(std::move(paragraph)); }, { .size = usualSize }, &flow);
        if (m_xml.hasError())
            complain(m_xml.errorString());
        return flow;
    }

private:
    using Add = std::function<void(FlowParagraph)>;

    /// HTML knows two things that XML does not.
    static QString wellFormed(QString markup)
    {
        return markup.replace(u"<br>"_s, u"<br/>"_s).replace(u"&nbsp;"_s, QString(QChar::Nbsp));
    }

    void complain(const QString &what) { m_complaints << u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(what); }

    bool is(QStringView name) const { return m_xml.name() == name; }

    /// Paragraphs, and tables where a flow is given, up to the end of the element at hand. Words outside a paragraph
    /// make one of their own, without distances.
    void blocks(const Add &add, const FlowRun &style, Flow *flow, Alignment align = Alignment::Left)
    {
        FlowParagraph loose { .runs = {}, .align = align };
        const auto finish = [&] {
            trim(loose);
            loose.keepsWithNext = isHeading(loose);
            if (!loose.runs.empty())
                add(loose);
            loose.runs.clear();
        };
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters()) {
                addWords(loose, style);
            } else if (m_xml.isStartElement()) {
                if (is(u"p") || is(u"h3")) {
                    finish();
                    add(paragraph(style, align));
                } else if (flow && is(u"table")) {
                    finish();
                    flow->push_back(table(style));
                } else if (flow && is(u"style")) {
                    readStyle();
                } else {
                    inlineElement(loose, style);
                }
            }
        }
        finish();
    }

    FlowParagraph paragraph(FlowRun style, Alignment align)
    {
        FlowParagraph made { .runs = {}, .align = align, .above = m_above, .below = m_below };
        if (is(u"h3")) {
            style.size = headingSize;
            style.bold = true;
            made.keepsWithNext = true;
        }
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == u"align")
                made.align = alignment(attribute.value());
            else if (attribute.name() == u"style")
                applyStyle(attribute.value().toString(), made, style);
            else
                unknown(attribute);
        }
        inlines(made, style);
        trim(made);
        made.keepsWithNext = made.keepsWithNext || isHeading(made);
        if (made.runs.empty())
            made.runs.push_back({ .words = {}, .size = style.size });
        return made;
    }

    void applyStyle(const QString &text, FlowParagraph &paragraph, FlowRun &style)
    {
        for (const auto &[name, value] : declarations(text)) {
            if (name == u"margin-top")
                paragraph.above = length(value);
            else if (name == u"margin-bottom")
                paragraph.below = length(value);
            else if (name == u"font-size" && value.endsWith(u"pt"))
                style.size = number(value.chopped(2));
            else if (name == u"page-break-before" && value == u"always")
                paragraph.breaksPage = true;
            else
                complain(u"unknown style \"%1: %2\""_s.arg(name, value));
        }
    }

    /// "p { margin-top: 5px; margin-bottom: 5px }": the distances of all paragraphs that follow.
    void readStyle()
    {
        static const QRegularExpression rule(uR"(^\s*p\s*\{([^}]*)\}\s*$)"_s);
        const auto match = rule.match(m_xml.readElementText());
        if (!match.hasMatch()) {
            complain(u"<style> may only say: p { margin-top: …px; margin-bottom: …px }"_s);
            return;
        }
        for (const auto &[name, value] : declarations(match.captured(1))) {
            if (name == u"margin-top")
                m_above = length(value);
            else if (name == u"margin-bottom")
                m_below = length(value);
            else
                complain(u"unknown style \"%1\""_s.arg(name));
        }
    }

    void inlines(FlowParagraph &paragraph, const FlowRun &style)
    {
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters())
                addWords(paragraph, style);
            else if (m_xml.isStartElement())
                inlineElement(paragraph, style);
        }
    }

    void inlineElement(FlowParagraph &paragraph, FlowRun style)
    {
        const bool isValue = is(u"a");
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (!isValue || attribute.name() != u"name")
                unknown(attribute);
        }
        if (is(u"br"))
            paragraph.runs.push_back({ .words = u"\n"_s, .size = style.size });
        else if (is(u"b"))
            style.bold = true;
        else if (is(u"i"))
            style.italic = true;
        else if (is(u"small"))
            style.size *= smallShare;
        else if (isValue)
            style.origin = fromPath(m_xml.attributes().value(u"name"_s).toString()).value_or(Place());
        else {
            complain(u"unknown element <%1>"_s.arg(m_xml.name()));
            return m_xml.skipCurrentElement(); // what stands in it would be unknown for the same reason
        }
        inlines(paragraph, style);
    }

    /// Breaks and spaces of the file are one space, as in HTML.
    void addWords(FlowParagraph &paragraph, const FlowRun &style)
    {
        static const QRegularExpression spaces(u"[ \t\r\n]+"_s);
        QString words = m_xml.text().toString().replace(spaces, u" "_s);
        const bool afterSpace = paragraph.runs.empty() || paragraph.runs.back().words.endsWith(u' ')
            || paragraph.runs.back().words.endsWith(u'\n');
        if (afterSpace && words.startsWith(u' '))
            words.remove(0, 1);
        if (words.isEmpty())
            return;
        paragraph.runs.push_back(style);
        paragraph.runs.back().words = words;
    }

    static bool isHeading(const FlowParagraph &paragraph)
    {
        return !paragraph.runs.empty() && std::ranges::all_of(paragraph.runs, &FlowRun::bold);
    }

    static void trim(FlowParagraph &paragraph)
    {
        while (!paragraph.runs.empty() && paragraph.runs.back().words.trimmed().isEmpty()
            && paragraph.runs.back().words != QString(QChar::Nbsp))
            paragraph.runs.pop_back();
        if (!paragraph.runs.empty() && paragraph.runs.back().words.endsWith(u' '))
            paragraph.runs.back().words.chop(1);
    }

    FlowTable table(const FlowRun &style)
    {
        FlowTable made {
            .width = 1,
            .columns = {},
            .padding = mmPerPixel,
            .ruled = false,
        };
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == u"width")
                made.width = share(attribute.value());
            else if (attribute.name() == u"border")
                made.ruled = attribute.value() != u"0";
            else if (attribute.name() == u"cellpadding")
                made.padding = number(attribute.value()) * mmPerPixel;
            else
                unknown(attribute);
        }
        std::vector<std::vector<double>> widths; // of each row: shares, 0 for none given
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (!m_xml.isStartElement())
                continue;
            if (!is(u"tr"))
                complain(u"<%1> in a table"_s.arg(m_xml.name()));
            made.rows.push_back(row(style, widths.emplace_back()));
        }
        made.columns = columnsFrom(widths);
        return made;
    }

    FlowRow row(const FlowRun &style, std::vector<double> &widths)
    {
        FlowRow made;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (!m_xml.isStartElement())
                continue;
            if (!is(u"td"))
                complain(u"<%1> in a row"_s.arg(m_xml.name()));
            FlowCell &cell = made.cells.emplace_back();
            Alignment align = Alignment::Left;
            double width = 0;
            for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
                if (attribute.name() == u"width")
                    width = share(attribute.value());
                else if (attribute.name() == u"colspan")
                    cell.columns = std::max(1, static_cast<int>(number(attribute.value())));
                else if (attribute.name() == u"align")
                    align = alignment(attribute.value());
                else if (attribute.name() == u"valign")
                    cell.position = position(attribute.value());
                else
                    unknown(attribute);
            }
            widths.resize(widths.size() + static_cast<std::size_t>(cell.columns), 0);
            if (cell.columns == 1)
                widths.back() = width;
            blocks([&cell](FlowParagraph paragraph) { cell.paragraphs.push_back(std::move(paragraph)); }, style,
                nullptr, align);
        }
        return made;
    }

    void unknown(const QXmlStreamAttribute &attribute)
    {
        complain(u"unknown attribute %1 of <%2>"_s.arg(attribute.name(), m_xml.name()));
    }

    /// The value, or the default of its type and a complaint.
    template <class T>
    T sure(std::optional<T> value, QLatin1StringView complaint, QStringView written)
    {
        if (!value)
            complain(u"%1: \"%2\""_s.arg(complaint, written));
        return value.value_or(T());
    }

    Alignment alignment(QStringView name) { return sure(alignmentOf(name), "unknown alignment"_L1, name); }
    Position position(QStringView name) { return sure(positionOf(name), "unknown position"_L1, name); }
    double number(QStringView text) { return sure(numberOf(text), "not a number"_L1, text); }
    double share(QStringView text) { return sure(shareOf(text), "a width is given in percent"_L1, text); }
    double length(QStringView text) { return sure(lengthOf(text), "a distance is given in px"_L1, text); }

    QXmlStreamReader m_xml;
    QStringList &m_complaints;
    double m_above = 12 * mmPerPixel;
    double m_below = 12 * mmPerPixel;
};

} // namespace

Flow readMarkup(const QString &markup, QStringList &complaints)
{
    Flow flow = MarkupReader(markup, complaints).read();
    // What stands right before a table names it.
    for (std::size_t i = 0; i + 1 < flow.size(); ++i) {
        if (auto *heading = std::get_if<FlowParagraph>(&flow[i]);
            heading && std::holds_alternative<FlowTable>(flow[i + 1]))
            heading->keepsWithNext = true;
    }
    return flow;
}

} // namespace hqs
