// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/separatedvalues.h"

#include "tables/readtable.h"

#include <QStringDecoder>

#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The upper half of Windows-1251. Qt has no decoder for it.
const QString upper1251 = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
                          "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"_s;

QString from1251(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        text += code < 0x80 ? QChar(char16_t(code)) : upper1251[code - 0x80];
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringDecoder::encodingForData(bytes);
        marked == QStringDecoder::Utf16LE || marked == QStringDecoder::Utf16BE)
        return QStringDecoder(*marked)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? from1251(bytes) : text;
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

/// The separator the first line has most of, outside quotes.
QChar separatorOf(const QString &text)
{
    std::array<int, 3> counts {};
    const QString separators = u";,\t"_s;
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            quoted = !quoted;
        else if (!quoted && letter == u'\n')
            break;
        else if (const auto which = separators.indexOf(letter); !quoted && which >= 0)
            ++counts[static_cast<std::size_t>(which)];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[most - counts.begin()];
}

/// Takes records apart, one letter after the other.
class RecordReader {
public:
    RecordReader(const QString &text, const TableLimits &limits)
        : m_text(text)
        , m_separator(separatorOf(text))
        , m_builder(limits)
    {
    }

    TableReading read()
    {
        bool quoted = false;
        bool wasQuoted = false;
        for (qsizetype at = 0; at < m_text.size() && !m_builder.problem(); ++at) {
            const QChar letter = m_text[at];
            if (quoted && letter == u'"' && at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                m_field += letter;
                ++at;
            } else if (quoted && letter == u'"') {
                quoted = false;
            } else if (quoted) {
                m_field += letter;
            } else if (letter == u'"' && m_field.isEmpty() && !wasQuoted) {
                quoted = wasQuoted = true;
            } else if (letter == m_separator) {
                endField();
                wasQuoted = false;
            } else if (letter == u'\n' || letter == u'\r') {
                if (letter == u'\r' && at + 1 < m_text.size() && m_text[at + 1] == u'\n')
                    ++at;
                endRow();
                wasQuoted = false;
            } else {
                m_field += letter;
            }
        }
        if (quoted)
            return TableProblem { TableFlaw::Damaged, QString::number(m_row) };
        if (!m_field.isEmpty() || !m_cells.isEmpty())
            endRow();
        return m_builder.finished();
    }

private:
    void endField()
    {
        if (m_field.startsWith(u'\'') && looksLikeFormula(m_field.mid(1)))
            m_field.remove(0, 1);
        m_cells << m_field;
        m_field.clear();
    }

    void endRow()
    {
        endField();
        m_builder.add(m_row++, std::exchange(m_cells, {}));
    }

    const QString &m_text;
    QChar m_separator;
    TableBuilder m_builder;
    QString m_field;
    QStringList m_cells;
    int m_row = 1;
};

struct CellWriter {
    Language language;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return looksLikeFormula(text) ? u'\'' + text : text; }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money money) const
    {
        const QString point = language == Language::Russian ? u","_s : u"."_s;
        return QString::number(money.kopecks / 100) + point
            + u"%1"_s.arg(std::abs(money.kopecks % 100), 2, 10, QChar(u'0'));
    }
};

QString quotedIfNeeded(QString text)
{
    const bool needs = text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')
        || text.contains(u',') || text.contains(u'\t');
    return needs ? u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray toSeparatedValues(const Sheet &sheet, Language language)
{
    QString text(QChar::ByteOrderMark);
    const auto write = [&text](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written << quotedIfNeeded(cell);
        text += written.join(u';') + u"\r\n"_s;
    };
    QStringList heads;
    for (const SheetColumn &column : sheet.columns)
        heads << CellWriter { language }(column.head);
    write(heads);
    for (const auto &row : sheet.rows) {
        QStringList cells;
        for (const SheetCell &cell : row)
            cells << std::visit(CellWriter { language }, cell);
        write(cells);
    }
    return text.toUtf8();
}

TableReading readSeparatedValues(const QByteArray &bytes, const TableLimits &limits)
{
    if (bytes.size() > limits.file)
        return TableProblem { TableFlaw::FileTooLarge, {} };
    QString text = decoded(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar::Null))
        return TableProblem { TableFlaw::NotATable, {} };
    return RecordReader(text, limits).read();
}

} // namespace hqs
