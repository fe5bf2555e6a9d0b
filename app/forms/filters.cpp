// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/filters.h"

#include "catalog/spelling.h"

#include "language/numberwords.h"

#include <QStringList>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar noBreakSpace(u'\u00a0');

/// Of a date: "24 ноября". QLocale is not asked, because its data differ between systems.
QString monthName(int month, Language language)
{
    static constexpr QStringView russian[] { u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля",
        u"августа", u"сентября", u"октября", u"ноября", u"декабря" };
    static constexpr QStringView english[] { u"January", u"February", u"March", u"April", u"May", u"June", u"July",
        u"August", u"September", u"October", u"November", u"December" };
    return (language == Language::Russian ? russian : english)[month - 1].toString();
}

QString longDate(QDate date, Language language)
{
    const QString month = monthName(date.month(), language);
    const QString day
        = language == Language::Russian ? u"«%1»"_s.arg(date.day(), 2, 10, QChar(u'0')) : QString::number(date.day());
    const QString year = QString::number(date.year());
    const QString words = day + noBreakSpace + month + noBreakSpace + year;
    return language == Language::Russian ? words + noBreakSpace + u"г."_s : words;
}

/// "Иванов Иван Иванович" → "Иванов И. И.". The first word is the surname; parts of a double name stay together.
QString initials(const QString &fullName)
{
    const QStringList words = fullName.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList parts = words.mid(0, 1);
    for (const QString &word : words.mid(1))
        parts << word.left(1).toUpper() + u'.';
    return parts.join(noBreakSpace);
}

bool has(const std::vector<Filter> &filters, Filter filter)
{
    return std::ranges::find(filters, filter) != filters.end();
}

GrammaticalCase caseOf(const std::vector<Filter> &filters)
{
    static constexpr std::pair<Filter, GrammaticalCase> cases[] { { Filter::Genitive, GrammaticalCase::Genitive },
        { Filter::Dative, GrammaticalCase::Dative }, { Filter::Accusative, GrammaticalCase::Accusative },
        { Filter::Instrumental, GrammaticalCase::Instrumental },
        { Filter::Prepositional, GrammaticalCase::Prepositional } };
    const auto *found = std::ranges::find_if(cases, [&filters](const auto &each) { return has(filters, each.first); });
    return found == std::end(cases) ? GrammaticalCase::Nominative : found->second;
}

GrammaticalGender genderOf(const std::vector<Filter> &filters)
{
    if (has(filters, Filter::Feminine))
        return GrammaticalGender::Feminine;
    return has(filters, Filter::Neuter) ? GrammaticalGender::Neuter : GrammaticalGender::Masculine;
}

/// A filter that chooses what is written, and not only how.
bool isShape(Filter filter)
{
    switch (filter) {
    case Filter::Date:
    case Filter::LongDate:
    case Filter::Day:
    case Filter::Month:
    case Filter::Year:
    case Filter::DigitDate:
    case Filter::Money:
    case Filter::Kopecks:
    case Filter::Initials:
    case Filter::Words:
        return true;
    case Filter::Upper:
    case Filter::Russian:
    case Filter::English:
    case Filter::Feminine:
    case Filter::Neuter:
    case Filter::Genitive:
    case Filter::Dative:
    case Filter::Accusative:
    case Filter::Instrumental:
    case Filter::Prepositional:
        return false;
    }
    Q_UNREACHABLE();
}

struct Writer {
    const Field *field;
    Language language;
    Filter filter;
    GrammaticalCase inCase;
    GrammaticalGender gender;

    QString operator()(QDate date) const
    {
        switch (filter) {
        case Filter::LongDate:
            return longDate(date, language);
        case Filter::Day:
            return u"%1"_s.arg(date.day(), 2, 10, QChar(u'0'));
        case Filter::Month:
            return monthName(date.month(), language);
        case Filter::Year:
            return QString::number(date.year());
        case Filter::DigitDate:
            return date.toString(u"ddMMyyyy");
        default:
            return spelledDate(date);
        }
    }
    /// What is too large for words is written in figures.
    QString operator()(Money money) const
    {
        if (const auto words
            = filter == Filter::Words ? moneyInFiguresAndWords(money, language, inCase) : std::optional<QString>())
            return *words;
        return filter == Filter::Kopecks ? QString::number(money.kopecks) : spelledMoney(money, language);
    }
    QString operator()(qint64 number) const
    {
        if (const auto words
            = filter == Filter::Words ? numberInWords(number, language, gender, inCase) : std::optional<QString>())
            return *words;
        if (filter == Filter::Money)
            return spelledMoney({ number * 100 }, language);
        return QString::number(filter == Filter::Kopecks ? number * 100 : number);
    }
    QString operator()(const Unread &) const { return {}; }
    QString operator()(const QString &text) const { return filter == Filter::Initials ? initials(text) : text; }
    QString operator()(const Code &code) const { return field ? spelled(*field, code, language) : code.text; }
    QString operator()(bool flag) const { return field ? spelled(*field, flag, language) : toStorage(flag); }
};

Language languageOf(const std::vector<Filter> &filters, Language usual)
{
    if (has(filters, Filter::English))
        return Language::English;
    return has(filters, Filter::Russian) ? Language::Russian : usual;
}

} // namespace

QString filtered(const FieldValue &value, const Field *field, const std::vector<Filter> &filters, Language language)
{
    const auto shapes = std::ranges::find_if(filters, isShape);
    const Filter shape = shapes == filters.end() ? Filter::Date : *shapes;
    const QString text
        = std::visit(Writer { field, languageOf(filters, language), shape, caseOf(filters), genderOf(filters) }, value);
    return has(filters, Filter::Upper) ? text.toUpper() : text;
}

QString blankFor(const std::vector<Filter> &filters, Language language)
{
    if (!has(filters, Filter::LongDate))
        return {};
    return languageOf(filters, language) == Language::Russian ? u"«____»\u00a0______________\u00a020___\u00a0г."_s
                                                              : u"____\u00a0______________\u00a020___"_s;
}

} // namespace hqs
