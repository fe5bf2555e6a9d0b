// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/officepaper.h"

#include "forms/flowmarkup.h"
#include "forms/pdf.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As text, whatever it looks like; line breaks stay.
QString markupFor(const QString &words)
{
    QString escaped;
    for (const QChar letter : words) {
        if (letter == u'\n' || letter == u'\t' || letter.category() != QChar::Other_Control)
            escaped += letter;
    }
    return escaped.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString filledIn(const QString &text, const OfficePaper::Words &words, QStringList &missing)
{
    static const QRegularExpression name(u"\\{\\{(\\w+)\\}\\}"_s);
    QString filled;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : name.globalMatch(text)) {
        filled += QStringView(text).sliced(at, match.capturedStart() - at);
        const auto known = words.find(match.captured(1));
        if (known == words.end())
            missing << match.captured(1);
        else
            filled += markupFor(known->second);
        at = match.capturedEnd();
    }
    return filled + text.sliced(at);
}

QString markupOf(const QString &text, const OfficePaper &paper, QStringList &missing)
{
    static const QRegularExpression rows(
        u"<!-- rows -->(.*?)<!-- end -->"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto part = rows.match(text);
    if (!part.hasMatch())
        return filledIn(text, paper.values, missing);
    QString markup = filledIn(text.first(part.capturedStart()), paper.values, missing);
    for (const OfficePaper::Words &row : paper.rows)
        markup += filledIn(part.captured(1), row, missing);
    return markup + filledIn(text.sliced(part.capturedEnd()), paper.values, missing);
}

} // namespace

Result<QByteArray> toPdf(const OfficePaper &paper, const Catalog &catalog, Language language, QDate on)
{
    const QString path = u":/office/%1.%2.html"_s.arg(paper.name, language == Language::Russian ? u"ru"_s : u"en"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::NotFound, path, {} };
    QStringList complaints;
    const QString markup = markupOf(QString::fromUtf8(file.readAll()), paper, complaints);
    std::ignore = readMarkup(markup, complaints);
    if (!complaints.isEmpty())
        return Error { Fault::Rules, path, complaints.join(u'\n') };

    Form form;
    form.id = FormId(paper.name);
    form.edition = u"own"_s;
    form.title = paper.title;
    form.shortTitle = paper.title;
    form.language = language;
    form.kind = FormKind::Free;
    form.typeface = Typeface::Sans;
    form.body = Letter { .parts = { LetterPart { .content = Template { markup } } } };
    const Record nothing;
    const auto printed = printForm(form, { .catalog = catalog, .record = nothing, .on = on, .checklist = {} });
    if (!printed)
        return printed.error();
    return toPdf(std::array { *printed }, paper.title.in(language));
}

} // namespace hqs
