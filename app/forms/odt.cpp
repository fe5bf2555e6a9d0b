// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/archive.h"
#include "forms/wordpaper.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

// OpenDocument 1.3 (ISO/IEC 26300): an archive of content.xml, styles.xml and what they are.

namespace {

constexpr double smallPrintSize = 6;
constexpr double markSize = 9;

QString mm(double length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

QString alignmentName(Alignment align)
{
    switch (align) {
    case Alignment::Left:
        return u"start"_s;
    case Alignment::Center:
        return u"center"_s;
    case Alignment::Right:
        return u"end"_s;
    case Alignment::Justify:
        return u"justify"_s;
    }
    Q_UNREACHABLE();
}

QString positionName(Position position)
{
    switch (position) {
    case Position::Top:
        return u"top"_s;
    case Position::Middle:
        return u"middle"_s;
    case Position::Bottom:
        return u"bottom"_s;
    }
    Q_UNREACHABLE();
}

using Attributes = std::vector<std::pair<QString, QString>>;

/// A style without a name of its own: what looks alike shares one.
struct OdtStyle {
    QString family; ///< "paragraph"
    QString element; ///< "style:paragraph-properties"
    Attributes properties;

    friend bool operator<(const OdtStyle &a, const OdtStyle &b)
    {
        return std::tie(a.family, a.element, a.properties) < std::tie(b.family, b.element, b.properties);
    }
};

constexpr std::pair<QStringView, QStringView> namespaces[] {
    { u"office", u"urn:oasis:names:tc:opendocument:xmlns:office:1.0" },
    { u"style", u"urn:oasis:names:tc:opendocument:xmlns:style:1.0" },
    { u"text", u"urn:oasis:names:tc:opendocument:xmlns:text:1.0" },
    { u"table", u"urn:oasis:names:tc:opendocument:xmlns:table:1.0" },
    { u"fo", u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" },
    { u"svg", u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" },
    { u"meta", u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0" },
    { u"dc", u"http://purl.org/dc/elements/1.1/" },
};

void begin(QXmlStreamWriter &xml, const QString &root)
{
    xml.writeStartDocument();
    xml.writeStartElement(root);
    for (const auto &[prefix, uri] : namespaces)
        xml.writeAttribute(u"xmlns:"_s + prefix.toString(), uri.toString());
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

/// Writes content.xml; the styles come before the text that needs them, so the text is written first, on the side.
class OdtBody {
public:
    explicit OdtBody(const WordPaper &paper)
        : m_paper(paper)
        , m_xml(&m_body)
    {
    }

    QByteArray content()
    {
        const std::vector<double> gaps = gapsOf(m_paper.flow);
        for (std::size_t i = 0; i < m_paper.flow.size(); ++i) {
            if (const auto *paragraph = std::get_if<FlowParagraph>(&m_paper.flow[i]))
                write(*paragraph, gaps[i]);
            else
                write(std::get<FlowTable>(m_paper.flow[i]), gaps[i]);
        }
        QByteArray whole;
        QXmlStreamWriter xml(&whole);
        begin(xml, u"office:document-content"_s);
        xml.writeStartElement(u"office:automatic-styles"_s);
        for (const auto &[style, name] : m_styles) {
            xml.writeStartElement(u"style:style"_s);
            xml.writeAttribute(u"style:name"_s, name);
            xml.writeAttribute(u"style:family"_s, style.family);
            xml.writeEmptyElement(style.element);
            for (const auto &[attribute, value] : style.properties)
                xml.writeAttribute(attribute, value);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement(u"office:body"_s);
        xml.writeStartElement(u"office:text"_s);
        xml.writeCharacters(QString()); // closes the tag before the body is put in
        return whole + m_body + "</office:text></office:body></office:document-content>";
    }

private:
    QString styleName(OdtStyle style)
    {
        const auto found = m_styles.find(style);
        if (found != m_styles.end())
            return found->second;
        const QString name = u"S%1"_s.arg(m_styles.size() + 1);
        m_styles.emplace(std::move(style), name);
        return name;
    }

    void write(const FlowParagraph &paragraph, double gap)
    {
        Attributes look { { u"fo:text-align"_s, alignmentName(paragraph.align) }, { u"fo:margin-top"_s, mm(gap) },
            { u"fo:orphans"_s, u"2"_s }, { u"fo:widows"_s, u"2"_s } };
        if (paragraph.breaksPage)
            look.emplace_back(u"fo:break-before"_s, u"page"_s);
        if (paragraph.keepsWithNext)
            look.emplace_back(u"fo:keep-with-next"_s, u"always"_s);
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(
            u"text:style-name"_s, styleName({ u"paragraph"_s, u"style:paragraph-properties"_s, look }));
        bool afterSpace = true; // a space at the beginning of a paragraph would be swallowed
        for (const FlowRun &run : paragraph.runs)
            write(run, afterSpace);
        m_xml.writeEndElement();
    }

    void write(const FlowRun &run, bool &afterSpace)
    {
        Attributes look { { u"fo:font-size"_s, QString::number(run.size) + u"pt"_s } };
        if (run.bold)
            look.emplace_back(u"fo:font-weight"_s, u"bold"_s);
        if (run.italic)
            look.emplace_back(u"fo:font-style"_s, u"italic"_s);
        m_xml.writeStartElement(u"text:span"_s);
        m_xml.writeAttribute(u"text:style-name"_s, styleName({ u"text"_s, u"style:text-properties"_s, look }));
        QString words;
        const auto flush = [&] {
            if (!words.isEmpty())
                m_xml.writeCharacters(std::exchange(words, {}));
        };
        for (const QChar letter : xmlText(run.words)) {
            const bool isSpace = letter == u' ';
            if (letter == u'\n' || (isSpace && afterSpace)) {
                flush();
                m_xml.writeEmptyElement(isSpace ? u"text:s"_s : u"text:line-break"_s);
            } else {
                words += letter;
            }
            afterSpace = isSpace || letter == u'\n';
        }
        flush();
        m_xml.writeEndElement();
    }

    void write(const FlowTable &table, double gap)
    {
        const double width = m_paper.width() * table.width;
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:style-name"_s,
            styleName({ u"table"_s, u"style:table-properties"_s,
                { { u"style:width"_s, mm(width) }, { u"table:align"_s, u"left"_s }, { u"fo:margin-top"_s, mm(gap) },
                    { u"table:border-model"_s, u"collapsing"_s } } }));
        for (const double share : table.columns) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s,
                styleName({ u"table-column"_s, u"style:table-column-properties"_s,
                    { { u"style:column-width"_s, mm(width * share) } } }));
        }
        std::size_t row = 0;
        if (!table.rows.empty() && table.rows.front().heads) {
            m_xml.writeStartElement(u"table:table-header-rows"_s);
            for (; row < table.rows.size() && table.rows[row].heads; ++row)
                write(table, table.rows[row]);
            m_xml.writeEndElement();
        }
        for (; row < table.rows.size(); ++row)
            write(table, table.rows[row]);
        m_xml.writeEndElement();
    }

    void write(const FlowTable &table, const FlowRow &row)
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s,
            styleName({ u"table-row"_s, u"style:table-row-properties"_s, { { u"fo:keep-together"_s, u"always"_s } } }));
        for (const FlowCell &cell : row.cells) {
            m_xml.writeStartElement(u"table:table-cell"_s);
            m_xml.writeAttribute(u"table:style-name"_s,
                styleName({ u"table-cell"_s, u"style:table-cell-properties"_s,
                    { { u"fo:padding"_s, mm(table.padding) },
                        { u"fo:border"_s, table.ruled ? u"0.25mm solid #000000"_s : u"none"_s },
                        { u"style:vertical-align"_s, positionName(cell.position) } } }));
            m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
            if (cell.columns > 1)
                m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.columns));
            const std::vector<double> gaps = gapsOf(cell.paragraphs);
            for (std::size_t i = 0; i < cell.paragraphs.size(); ++i)
                write(cell.paragraphs[i], gaps[i]);
            if (cell.paragraphs.empty())
                write(FlowParagraph {}, 0);
            m_xml.writeEndElement();
            for (int covered = 1; covered < cell.columns; ++covered)
                m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
        }
        m_xml.writeEndElement();
    }

    const WordPaper &m_paper;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    std::map<OdtStyle, QString> m_styles;
};

void writeParagraphStyle(QXmlStreamWriter &xml, const QString &name, double size, bool bold)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:text-align"_s, u"center"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"fo:font-size"_s, QString::number(size) + u"pt"_s);
    if (bold)
        xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
    xml.writeEndElement();
}

void writeDefaultStyle(QXmlStreamWriter &xml, const WordPaper &paper)
{
    const bool isEnglish = paper.form.language == Language::English;
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"style:font-name"_s, paper.font());
    xml.writeAttribute(u"fo:font-size"_s, u"10pt"_s);
    xml.writeAttribute(u"fo:language"_s, isEnglish ? u"en"_s : u"ru"_s);
    xml.writeAttribute(u"fo:country"_s, isEnglish ? u"GB"_s : u"RU"_s);
    xml.writeEndElement();
}

void writeMasterPage(QXmlStreamWriter &xml, const WordPaper &paper)
{
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, u"Standard"_s);
    xml.writeAttribute(u"style:page-layout-name"_s, u"Page"_s);
    if (!paper.mark.isEmpty()) {
        xml.writeStartElement(u"style:header"_s);
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s, u"Mark"_s);
        xml.writeCharacters(xmlText(paper.mark));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeStartElement(u"style:footer"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"SmallPrint"_s);
    xml.writeCharacters(xmlText(paper.smallPrint[0]));
    xml.writeTextElement(u"text:page-number"_s, u"1"_s);
    xml.writeCharacters(xmlText(paper.smallPrint[1]));
    xml.writeTextElement(u"text:page-count"_s, u"1"_s);
    xml.writeCharacters(xmlText(paper.smallPrint[2]));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Room for one line at the head or foot, taken out of the margin.
void writeHeaderRoom(QXmlStreamWriter &xml, const QString &element, const QString &distance, double room)
{
    xml.writeStartElement(element);
    xml.writeEmptyElement(u"style:header-footer-properties"_s);
    xml.writeAttribute(u"fo:min-height"_s, mm(room));
    xml.writeAttribute(distance, mm(0));
    xml.writeEndElement();
}

QByteArray stylesOf(const WordPaper &paper)
{
    static constexpr double room = 5; // of the small print
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    begin(xml, u"office:document-styles"_s);
    xml.writeStartElement(u"office:font-face-decls"_s);
    xml.writeEmptyElement(u"style:font-face"_s);
    xml.writeAttribute(u"style:name"_s, paper.font());
    xml.writeAttribute(u"svg:font-family"_s, u"'%1'"_s.arg(paper.font()));
    xml.writeEndElement();
    xml.writeStartElement(u"office:styles"_s);
    writeDefaultStyle(xml, paper);
    xml.writeEndElement();
    xml.writeStartElement(u"office:automatic-styles"_s);
    writeParagraphStyle(xml, u"Mark"_s, markSize, true);
    writeParagraphStyle(xml, u"SmallPrint"_s, smallPrintSize, false);
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, u"Page"_s);
    xml.writeStartElement(u"style:page-layout-properties"_s);
    const QMarginsF &margins = paper.form.margins;
    xml.writeAttribute(u"fo:page-width"_s, mm(paper.form.paper.width()));
    xml.writeAttribute(u"fo:page-height"_s, mm(paper.form.paper.height()));
    xml.writeAttribute(u"fo:margin-left"_s, mm(margins.left()));
    xml.writeAttribute(u"fo:margin-right"_s, mm(margins.right()));
    xml.writeAttribute(u"fo:margin-top"_s, mm(std::max(0.0, margins.top() - (paper.mark.isEmpty() ? 0 : room))));
    xml.writeAttribute(u"fo:margin-bottom"_s, mm(std::max(0.0, margins.bottom() - room)));
    xml.writeEndElement();
    if (!paper.mark.isEmpty())
        writeHeaderRoom(xml, u"style:header-style"_s, u"fo:margin-bottom"_s, room);
    writeHeaderRoom(xml, u"style:footer-style"_s, u"fo:margin-top"_s, room);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"office:master-styles"_s);
    writeMasterPage(xml, paper);
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaOf(const WordPaper &paper)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    begin(xml, u"office:document-meta"_s);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"HQS Desk"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(paper.title()));
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifest(const QByteArray &mediaType)
{
    static const QString uri = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, uri);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    for (const auto &[path, type] :
        { std::pair(u"/"_s, QString::fromLatin1(mediaType)), { u"content.xml"_s, u"text/xml"_s },
            { u"styles.xml"_s, u"text/xml"_s }, { u"meta.xml"_s, u"text/xml"_s } }) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const WordPaper &paper)
{
    static const QByteArray mediaType("application/vnd.oasis.opendocument.text");
    const ArchivedFile files[] {
        { .name = "mimetype",
            .bytes = mediaType,
            .compressed = false }, // first and plain: that is how it is recognized
        { .name = "content.xml", .bytes = OdtBody(paper).content() },
        { .name = "styles.xml", .bytes = stylesOf(paper) },
        { .name = "meta.xml", .bytes = metaOf(paper) },
        { .name = "META-INF/manifest.xml", .bytes = manifest(mediaType) },
    };
    return zipArchive(files);
}

} // namespace hqs
