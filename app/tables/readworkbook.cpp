// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/readworkbook.h"

#include "tables/readtable.h"
#include "tables/workbookparts.h"
#include "tables/xmlpart.h"

#include <QLocale>

#include <cmath>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "C" of "C12" is 2, "AA12" is 26; none when it is no place, or beyond the columns of any spreadsheet.
std::optional<int> columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > 16'384)
            return std::nullopt;
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

/// A number as somebody would type it: no exponent, no more digits than tell it apart.
QString plainNumber(double number)
{
    return QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest).remove(u',');
}

/// Reads the cells of one sheet.
class SheetReader {
public:
    SheetReader(Archive &archive, const WorkbookParts &parts, const TableLimits &limits)
        : m_xml(archive, parts.sheet)
        , m_parts(parts)
        , m_limits(limits)
        , m_builder(limits)
    {
        m_builder.setCounts1904(parts.counts1904);
    }

    TableReading read()
    {
        bool isSheet = false;
        while (!m_builder.problem() && m_xml.nextElement()) {
            if (m_xml->name() == u"worksheet")
                isSheet = true;
            else if (m_xml->name() == u"row")
                endRow(m_xml->attributes().value("r"_L1));
            else if (m_xml->name() == u"c" && !readCell())
                return TableProblem { TableFlaw::TooManyColumns, QString::number(m_row) };
        }
        if (m_xml.problem())
            return *m_xml.problem();
        if (!isSheet)
            return TableProblem { TableFlaw::NotATable, m_parts.sheet };
        endRow({});
        return m_builder.finished();
    }

private:
    void endRow(QStringView next)
    {
        if (m_row > 0)
            m_builder.add(m_row, std::exchange(m_cells, {}));
        const int written = next.toInt();
        m_row = written > m_row ? written : m_row + 1;
    }

    /// False when the cell lies beyond the columns that are read and holds something.
    bool readCell()
    {
        const auto attributes = m_xml->attributes();
        const QString kind = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        const QString reference = attributes.value("r"_L1).toString();
        const auto named = columnOf(reference);
        if (!reference.isEmpty() && !named)
            return false;
        const int column = named.value_or(static_cast<int>(m_cells.size()));
        const QString text = textOf(kind, style);
        if (text.isEmpty())
            return true;
        if (column >= m_limits.columns)
            return false;
        while (m_cells.size() <= column)
            m_cells << QString();
        m_cells[column] = text;
        return true;
    }

    QString textOf(const QString &kind, int style)
    {
        QString value;
        QString inlined;
        // <c> holds <f>, <v> and <is>; only the saved value and inline text count.
        while (m_xml.nextInside(u"c")) {
            if (m_xml->name() == u"v")
                value = m_xml.richText(XmlPart::OwnText::Counts);
            else if (m_xml->name() == u"is")
                inlined = m_xml.richText();
        }
        if (kind == u"s") {
            bool isNumber = false;
            const int index = value.toInt(&isNumber);
            return isNumber && index >= 0 && index < m_parts.strings.size() ? m_parts.strings[index] : QString();
        }
        if (kind == u"inlineStr")
            return inlined;
        if (kind == u"b")
            return value == u"1" ? u"true"_s : u"false"_s;
        if (kind == u"e")
            return {}; // #REF! and the like: there is no value
        if (kind == u"str")
            return value;
        if (kind == u"d")
            return value.left(10);
        return numberText(value, style);
    }

    QString numberText(const QString &value, int style) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return value;
        const auto format = style >= 0 && style < static_cast<int>(m_parts.formats.size())
            ? m_parts.formats[static_cast<std::size_t>(style)]
            : NumberFormat {};
        if (format.look == NumberLook::Day) {
            const QDate day = dayOfNumber(number, m_parts.counts1904);
            return day.isValid() ? day.toString(Qt::ISODate) : value;
        }
        const QString plain = plainNumber(number);
        return format.look == NumberLook::Zeros ? plain.rightJustified(format.digits, u'0') : plain;
    }

    XmlPart m_xml;
    const WorkbookParts &m_parts;
    TableLimits m_limits;
    TableBuilder m_builder;
    QStringList m_cells;
    int m_row = 0;
};

} // namespace

QDate dayOfNumber(double number, bool counts1904)
{
    if (!(number >= 1) || number >= 2'958'466) // beyond the year 9999
        return {};
    const auto days = static_cast<qint64>(std::floor(number));
    return counts1904 ? QDate(1904, 1, 1).addDays(days) : QDate(1899, 12, 30).addDays(days < 60 ? days + 1 : days);
}

TableReading readWorkbook(const QByteArray &bytes, const TableLimits &limits)
{
    if (bytes.size() > limits.file)
        return TableProblem { TableFlaw::FileTooLarge, {} };
    auto opened = Archive::open(bytes, limits);
    if (const auto *problem = std::get_if<TableProblem>(&opened))
        return *problem;
    auto &archive = std::get<Archive>(opened);
    if (archive.has(u"EncryptedPackage"_s))
        return TableProblem { TableFlaw::Encrypted, {} };
    const auto parts = readParts(archive, limits);
    if (const auto *problem = std::get_if<TableProblem>(&parts))
        return *problem;
    return SheetReader(archive, std::get<WorkbookParts>(parts), limits).read();
}

} // namespace hqs
