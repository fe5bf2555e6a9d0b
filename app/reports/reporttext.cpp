// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttext.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
}

} // namespace

QString ReportText::pageStyle()
{
    const QString style = m_breaksPage ? u"page-break-before: always; "_s : QString();
    m_breaksPage = false;
    return style;
}

void ReportText::heading(const QString &words)
{
    m_markup += u"<p style=\"%1margin-top: 12px; margin-bottom: 4px; font-size: 12pt\"><b>%2</b></p>\n"_s.arg(
        pageStyle(), escaped(words));
}

void ReportText::paragraph(const QString &words)
{
    m_markup += u"<p style=\"%1margin-top: 4px; margin-bottom: 4px; font-size: 9pt\">%2</p>\n"_s.arg(
        pageStyle(), escaped(words));
}

void ReportText::note(const QString &words)
{
    m_markup += u"<p style=\"%1margin-top: 4px; margin-bottom: 4px; font-size: 7.5pt\">%2</p>\n"_s.arg(
        pageStyle(), escaped(words));
}

void ReportText::beginTable(const QStringList &heads, const QList<int> &widths)
{
    Q_ASSERT(heads.size() == widths.size());
    m_widths = widths;
    m_markup += u"<table width=\"100%\" border=\"1\" cellpadding=\"3\">\n"_s;
    cells(heads, true);
    m_widths.clear();
}

void ReportText::row(const QStringList &cellTexts)
{
    cells(cellTexts, false);
}

void ReportText::strongRow(const QStringList &cellTexts)
{
    cells(cellTexts, true);
}

void ReportText::cells(const QStringList &texts, bool strong)
{
    m_markup += u"<tr>"_s;
    for (qsizetype column = 0; column < texts.size(); ++column) {
        const QString width = column < m_widths.size() ? u" width=\"%1%\""_s.arg(m_widths[column]) : QString();
        const QString words = escaped(texts[column]);
        m_markup += u"<td%1><p style=\"font-size: 8pt\">%2</p></td>"_s.arg(
            width, strong && !words.isEmpty() ? u"<b>"_s + words + u"</b>"_s : words);
    }
    m_markup += u"</tr>\n"_s;
}

void ReportText::endTable()
{
    m_markup += u"</table>\n"_s;
}

Form ReportText::toForm(const QString &id, const Text &title, Language language, QDate day) const
{
    // Values are text already: nothing in them is read as a place to fill in.
    Letter letter { .parts = {} };
    letter.parts.push_back({ Template { m_markup } });
    Form form { .id = FormId(id),
        .edition = day.toString(Qt::ISODate),
        .title = title,
        .shortTitle = title,
        .language = language,
        .kind = FormKind::Free,
        .stage = {},
        .when = {},
        .items = {},
        .further = {},
        .from = {},
        .to = {},
        .replacedBy = {},
        .provenance = {},
        .paper = QSizeF(210, 297),
        .margins = QMarginsF(15, 15, 10, 15),
        .typeface = Typeface::Sans,
        .body = std::move(letter) };
    return form;
}

} // namespace hqs
