// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/filters.h"

#include "catalog/spelling.h"

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

struct Writer {
    const Field *field;
    Language language;
    Filter filter;

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
    QString operator()(Money money) const
    {
        return filter == Filter::Kopecks ? QString::number(money.kopecks) : spelledMoney(money, language);
    }
    QString operator()(qint64 number) const
    {
        if (filter == Filter::Money)
            return spelledMoney({ number * 100 }, language);
        return QString::number(filter == Filter::Kopecks ? number * 100 : number);
    }
    QString operator()(const Unread &) const { return {}; }
    QString operator()(const QString &text) const { return filter == Filter::Initials ? initials(text) : text; }
    QString operator()(const Code &code) const { return field ? spelled(*field, code, language) : code.text; }
    QString operator()(bool flag) const { return field ? spelled(*field, flag, language) : toStorage(flag); }
};

bool has(const std::vector<Filter> &filters, Filter filter)
{
    return std::ranges::find(filters, filter) != filters.end();
}

Language languageOf(const std::vector<Filter> &filters, Language usual)
{
    if (has(filters, Filter::English))
        return Language::English;
    return has(filters, Filter::Russian) ? Language::Russian : usual;
}

} // namespace

QString filtered(const FieldValue &value, const Field *field, const std::vector<Filter> &filters, Language language)
{
    const auto shapes = std::ranges::find_if(filters,
        [](Filter each) { return each != Filter::Upper && each != Filter::English && each != Filter::Russian; });
    const Filter shape = shapes == filters.end() ? Filter::Date : *shapes;
    const QString text = std::visit(Writer { field, languageOf(filters, language), shape }, value);
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
