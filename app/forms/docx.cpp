// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/archive.h"
#include "forms/wordpaper.h"

#include <QXmlStreamWriter>

#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

// ISO/IEC 29500 (Office Open XML), transitional: an archive of parts that refer to each other by relationships.

namespace {

QString twips(double mm)
{
    return QString::number(qRound(mm / 25.4 * 1440));
}

QString halfPoints(double points)
{
    return QString::number(qRound(points * 2));
}

QString justification(Alignment align)
{
    switch (align) {
    case Alignment::Left:
        return u"left"_s;
    case Alignment::Center:
        return u"center"_s;
    case Alignment::Right:
        return u"right"_s;
    case Alignment::Justify:
        return u"both"_s;
    }
    Q_UNREACHABLE();
}

QString cellPosition(Position position)
{
    switch (position) {
    case Position::Top:
        return u"top"_s;
    case Position::Middle:
        return u"center"_s;
    case Position::Bottom:
        return u"bottom"_s;
    }
    Q_UNREACHABLE();
}

/// Writes one part: the body, the header or the footer.
class DocxPart {
public:
    DocxPart(const WordPaper &paper, const QString &root)
        : m_paper(paper)
        , m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(root);
        m_xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
        m_xml.writeAttribute(u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    }

    QByteArray body()
    {
        m_xml.writeStartElement(u"w:body"_s);
        const std::vector<double> gaps = gapsOf(m_paper.flow);
        bool afterTable = false;
        for (std::size_t i = 0; i < m_paper.flow.size(); ++i) {
            const auto *table = std::get_if<FlowTable>(&m_paper.flow[i]);
            if (table && afterTable)
                writeSpacer(gaps[i]); // else the two tables would become one
            if (table)
                write(*table);
            else
                write(std::get<FlowParagraph>(m_paper.flow[i]), gaps[i], gapBeforeTable(gaps, i + 1));
            afterTable = table != nullptr;
        }
        if (afterTable)
            writeSpacer(0); // a text ends with a paragraph
        writeSection();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    QByteArray header()
    {
        FlowParagraph mark { .runs = { { .words = m_paper.mark, .size = 9, .bold = true } } };
        mark.align = Alignment::Center;
        write(mark, 0);
        m_xml.writeEndDocument();
        return m_bytes;
    }

    QByteArray footer()
    {
        m_xml.writeStartElement(u"w:p"_s);
        writeParagraphLook({ .align = Alignment::Center }, 0, 0);
        writeSmall(m_paper.smallPrint[0]);
        writeField(u"PAGE"_s);
        writeSmall(m_paper.smallPrint[1]);
        writeField(u"NUMPAGES"_s);
        writeSmall(m_paper.smallPrint[2]);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void empty(const QString &element, const std::vector<std::pair<QString, QString>> &attributes = {})
    {
        m_xml.writeEmptyElement(element);
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }

    /// A table has no distance of its own here: the paragraph before it keeps it.
    double gapBeforeTable(const std::vector<double> &gaps, std::size_t at) const
    {
        return at < gaps.size() && std::holds_alternative<FlowTable>(m_paper.flow[at]) ? gaps[at] : 0;
    }

    void writeParagraphLook(const FlowParagraph &paragraph, double gap, double below)
    {
        m_xml.writeStartElement(u"w:pPr"_s);
        if (paragraph.keepsWithNext)
            empty(u"w:keepNext"_s);
        if (paragraph.breaksPage)
            empty(u"w:pageBreakBefore"_s);
        empty(u"w:spacing"_s, { { u"w:before"_s, twips(gap) }, { u"w:after"_s, twips(below) } });
        empty(u"w:jc"_s, { { u"w:val"_s, justification(paragraph.align) } });
        m_xml.writeEndElement();
    }

    void write(const FlowParagraph &paragraph, double gap, double below = 0)
    {
        m_xml.writeStartElement(u"w:p"_s);
        writeParagraphLook(paragraph, gap, below);
        for (const FlowRun &run : paragraph.runs)
            write(run);
        m_xml.writeEndElement();
    }

    void write(const FlowRun &run)
    {
        m_xml.writeStartElement(u"w:r"_s);
        writeRunLook(run);
        const QStringList lines = xmlText(run.words).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                empty(u"w:br"_s);
            if (lines[i].isEmpty())
                continue;
            m_xml.writeStartElement(u"w:t"_s);
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_xml.writeCharacters(lines[i]);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeRunLook(const FlowRun &run)
    {
        m_xml.writeStartElement(u"w:rPr"_s);
        if (run.bold)
            empty(u"w:b"_s);
        if (run.italic)
            empty(u"w:i"_s);
        empty(u"w:sz"_s, { { u"w:val"_s, halfPoints(run.size) } });
        empty(u"w:szCs"_s, { { u"w:val"_s, halfPoints(run.size) } });
        m_xml.writeEndElement();
    }

    void writeSmall(const QString &words)
    {
        if (!words.isEmpty())
            write(FlowRun { .words = words, .size = 6 });
    }

    /// A number that the word processor counts.
    void writeField(const QString &name)
    {
        m_xml.writeStartElement(u"w:fldSimple"_s);
        m_xml.writeAttribute(u"w:instr"_s, name);
        writeSmall(u"1"_s);
        m_xml.writeEndElement();
    }

    void writeSpacer(double gap)
    {
        m_xml.writeStartElement(u"w:p"_s);
        m_xml.writeStartElement(u"w:pPr"_s);
        empty(u"w:spacing"_s,
            { { u"w:before"_s, twips(gap) }, { u"w:after"_s, u"0"_s }, { u"w:line"_s, u"20"_s },
                { u"w:lineRule"_s, u"exact"_s } });
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const FlowTable &table)
    {
        const double width = m_paper.width() * table.width;
        m_xml.writeStartElement(u"w:tbl"_s);
        m_xml.writeStartElement(u"w:tblPr"_s);
        empty(u"w:tblW"_s, { { u"w:w"_s, twips(width) }, { u"w:type"_s, u"dxa"_s } });
        if (table.ruled) {
            m_xml.writeStartElement(u"w:tblBorders"_s);
            for (const QString &edge :
                { u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s })
                empty(edge,
                    { { u"w:val"_s, u"single"_s }, { u"w:sz"_s, u"6"_s }, { u"w:space"_s, u"0"_s },
                        { u"w:color"_s, u"000000"_s } });
            m_xml.writeEndElement();
        }
        empty(u"w:tblLayout"_s, { { u"w:type"_s, u"fixed"_s } });
        m_xml.writeStartElement(u"w:tblCellMar"_s);
        for (const QString &edge : { u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s })
            empty(edge, { { u"w:w"_s, twips(table.padding) }, { u"w:type"_s, u"dxa"_s } });
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"w:tblGrid"_s);
        for (const double share : table.columns)
            empty(u"w:gridCol"_s, { { u"w:w"_s, twips(width * share) } });
        m_xml.writeEndElement();
        for (const FlowRow &row : table.rows)
            write(table, row);
        m_xml.writeEndElement();
    }

    void write(const FlowTable &table, const FlowRow &row)
    {
        m_xml.writeStartElement(u"w:tr"_s);
        m_xml.writeStartElement(u"w:trPr"_s);
        empty(u"w:cantSplit"_s);
        if (row.heads)
            empty(u"w:tblHeader"_s);
        m_xml.writeEndElement();
        std::size_t column = 0;
        for (const FlowCell &cell : row.cells) {
            double share = 0;
            for (int i = 0; i < cell.columns && column < table.columns.size(); ++i, ++column)
                share += table.columns[column];
            m_xml.writeStartElement(u"w:tc"_s);
            m_xml.writeStartElement(u"w:tcPr"_s);
            empty(
                u"w:tcW"_s, { { u"w:w"_s, twips(m_paper.width() * table.width * share) }, { u"w:type"_s, u"dxa"_s } });
            if (cell.columns > 1)
                empty(u"w:gridSpan"_s, { { u"w:val"_s, QString::number(cell.columns) } });
            empty(u"w:vAlign"_s, { { u"w:val"_s, cellPosition(cell.position) } });
            m_xml.writeEndElement();
            const std::vector<double> gaps = gapsOf(cell.paragraphs);
            for (std::size_t i = 0; i < cell.paragraphs.size(); ++i)
                write(cell.paragraphs[i], gaps[i]);
            if (cell.paragraphs.empty()) // a cell has at least one
                write(FlowParagraph {}, 0);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeSection()
    {
        const QMarginsF &margins = m_paper.form.margins;
        m_xml.writeStartElement(u"w:sectPr"_s);
        if (!m_paper.mark.isEmpty())
            empty(u"w:headerReference"_s, { { u"w:type"_s, u"default"_s }, { u"r:id"_s, u"rId2"_s } });
        empty(u"w:footerReference"_s, { { u"w:type"_s, u"default"_s }, { u"r:id"_s, u"rId3"_s } });
        empty(u"w:pgSz"_s,
            { { u"w:w"_s, twips(m_paper.form.paper.width()) }, { u"w:h"_s, twips(m_paper.form.paper.height()) } });
        empty(u"w:pgMar"_s,
            { { u"w:top"_s, twips(margins.top()) }, { u"w:right"_s, twips(margins.right()) },
                { u"w:bottom"_s, twips(margins.bottom()) }, { u"w:left"_s, twips(margins.left()) },
                { u"w:header"_s, twips(6) }, { u"w:footer"_s, twips(4) }, { u"w:gutter"_s, u"0"_s } });
        m_xml.writeEndElement();
    }

    const WordPaper &m_paper;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray stylesPartOf(const WordPaper &paper)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"w:styles"_s);
    xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    xml.writeStartElement(u"w:docDefaults"_s);
    xml.writeStartElement(u"w:rPrDefault"_s);
    xml.writeStartElement(u"w:rPr"_s);
    xml.writeEmptyElement(u"w:rFonts"_s);
    for (const QString &script : { u"w:ascii"_s, u"w:hAnsi"_s, u"w:cs"_s, u"w:eastAsia"_s })
        xml.writeAttribute(script, paper.font());
    xml.writeEmptyElement(u"w:sz"_s);
    xml.writeAttribute(u"w:val"_s, u"20"_s);
    xml.writeEmptyElement(u"w:lang"_s);
    xml.writeAttribute(u"w:val"_s, paper.form.language == Language::English ? u"en-GB"_s : u"ru-RU"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray corePropertiesOf(const WordPaper &paper)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(paper.title()));
    xml.writeTextElement(u"dc:creator"_s, u"HQS Desk"_s);
    xml.writeEndDocument();
    return bytes;
}

using Pairs = std::vector<std::pair<QString, QString>>;

/// Which part is of which type.
QByteArray contentTypes(const Pairs &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Types"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    for (const auto &[extension, type] :
        { std::pair(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s),
            { u"xml"_s, u"application/xml"_s } }) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, extension);
        xml.writeAttribute(u"ContentType"_s, type);
    }
    for (const auto &[part, type] : parts) {
        xml.writeEmptyElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, part);
        xml.writeAttribute(u"ContentType"_s, type);
    }
    xml.writeEndDocument();
    return bytes;
}

/// Part after part: type and target, numbered from rId1.
QByteArray relationships(const Pairs &targets)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Relationships"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    int number = 0;
    for (const auto &[type, target] : targets) {
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, u"rId%1"_s.arg(++number));
        xml.writeAttribute(u"Type"_s, type);
        xml.writeAttribute(u"Target"_s, target);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> docxOf(const WordPaper &paper)
{
    static const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    static const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
    const ArchivedFile files[] {
        { .name = "[Content_Types].xml",
            .bytes = contentTypes({ { u"/word/document.xml"_s, word + u"document.main+xml"_s },
                { u"/word/styles.xml"_s, word + u"styles+xml"_s }, { u"/word/header1.xml"_s, word + u"header+xml"_s },
                { u"/word/footer1.xml"_s, word + u"footer+xml"_s },
                { u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s } }) },
        { .name = "_rels/.rels",
            .bytes = relationships({ { office + u"officeDocument"_s, u"word/document.xml"_s },
                { u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                    u"docProps/core.xml"_s } }) },
        { .name = "word/_rels/document.xml.rels",
            .bytes = relationships({ { office + u"styles"_s, u"styles.xml"_s },
                { office + u"header"_s, u"header1.xml"_s }, { office + u"footer"_s, u"footer1.xml"_s } }) },
        { .name = "word/document.xml", .bytes = DocxPart(paper, u"w:document"_s).body() },
        { .name = "word/header1.xml", .bytes = DocxPart(paper, u"w:hdr"_s).header() },
        { .name = "word/footer1.xml", .bytes = DocxPart(paper, u"w:ftr"_s).footer() },
        { .name = "word/styles.xml", .bytes = stylesPartOf(paper) },
        { .name = "docProps/core.xml", .bytes = corePropertiesOf(paper) },
    };
    return zipArchive(files);
}

} // namespace hqs
