// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/spelling.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar noBreakSpace(u'\u00a0');

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = digits.size() - 3; i > first; i -= 3)
        digits.insert(i, noBreakSpace);
    return digits;
}

struct Speller {
    const Field &field;
    Language language;

    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate date) const { return spelledDate(date); }
    QString operator()(const Code &code) const
    {
        const auto *choice = std::get_if<ChoiceRule>(&field.rule);
        if (!choice)
            return code.text;
        const auto option = std::ranges::find(choice->options, code.text, &Option::code);
        return option == choice->options.end() ? code.text : option->label.in(language);
    }
    QString operator()(bool flag) const
    {
        static const Text yes { u"да"_s, u"yes"_s };
        static const Text no { u"нет"_s, u"no"_s };
        return (flag ? yes : no).in(language);
    }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money money) const { return spelledMoney(money, language); }
    QString operator()(const Unread &) const { return {}; }
};

/// The words that go with a number, chosen by the number.
struct UnitWords {
    Text one; ///< 1 рабочий день
    QString few; ///< 2 рабочих дня; English has no such form
    Text many; ///< 5 рабочих дней
};

UnitWords wordsOf(Unit unit)
{
    switch (unit) {
    case Unit::WorkingDays:
        return { { u"рабочий день"_s, u"working day"_s }, u"рабочих дня"_s, { u"рабочих дней"_s, u"working days"_s } };
    case Unit::CalendarDays:
        return { { u"календарный день"_s, u"calendar day"_s }, u"календарных дня"_s,
            { u"календарных дней"_s, u"calendar days"_s } };
    case Unit::Months:
        return { { u"месяц"_s, u"month"_s }, u"месяца"_s, { u"месяцев"_s, u"months"_s } };
    case Unit::Years:
        return { { u"год"_s, u"year"_s }, u"года"_s, { u"лет"_s, u"years"_s } };
    case Unit::Hours:
        return { { u"час"_s, u"hour"_s }, u"часа"_s, { u"часов"_s, u"hours"_s } };
    case Unit::Millimetres:
        return { { u"мм"_s, u"mm"_s }, u"мм"_s, { u"мм"_s, u"mm"_s } };
    case Unit::RoublesPerMonth:
        return { { u"в месяц"_s, u"a month"_s }, u"в месяц"_s, { u"в месяц"_s, u"a month"_s } };
    case Unit::RoublesPerQuarter:
        return { { u"за квартал"_s, u"a quarter"_s }, u"за квартал"_s, { u"за квартал"_s, u"a quarter"_s } };
    case Unit::RoublesPerYear:
        return { { u"в год"_s, u"a year"_s }, u"в год"_s, { u"в год"_s, u"a year"_s } };
    case Unit::Roubles:
    case Unit::Count:
        return {};
    }
    Q_UNREACHABLE();
}

bool isMoney(Unit unit)
{
    return unit == Unit::Roubles || unit == Unit::RoublesPerMonth || unit == Unit::RoublesPerQuarter
        || unit == Unit::RoublesPerYear;
}

QString wordFor(qint64 amount, Unit unit, Language language)
{
    const UnitWords words = wordsOf(unit);
    if (language == Language::English)
        return amount == 1 ? words.one.english : words.many.english;
    const qint64 ones = amount % 10;
    const bool isTeen = amount % 100 / 10 == 1;
    return isTeen || ones == 0 || ones > 4 ? words.many.russian : ones == 1 ? words.one.russian : words.few;
}

} // namespace

QString spelled(const Field &field, const FieldValue &value, Language language)
{
    return std::visit(Speller { field, language }, value);
}

QString spelledMoney(Money money, Language language)
{
    const QString roubles = grouped(money.kopecks / 100);
    const qint64 kopecks = money.kopecks % 100;
    const QChar point = language == Language::Russian ? u',' : u'.';
    const QString amount = kopecks == 0 ? roubles : roubles + point + u"%1"_s.arg(kopecks, 2, 10, QChar(u'0'));
    return amount + noBreakSpace + u'₽';
}

QString spelledAmount(qint64 amount, Unit unit, Language language)
{
    const QString number = isMoney(unit) ? spelledMoney(Money { amount * 100 }, language) : QString::number(amount);
    const QString word = wordFor(amount, unit, language);
    return word.isEmpty() ? number : number + u' ' + word;
}

QString spelledUnit(Unit unit, Language language)
{
    if (unit == Unit::Count)
        return language == Language::Russian ? u"штук"_s : u"items"_s;
    const QString word = wordsOf(unit).many.in(language);
    return !isMoney(unit) ? word : word.isEmpty() ? u"₽"_s : u"₽"_s + noBreakSpace + word;
}

QString spelledDate(QDate date)
{
    return date.toString(u"dd.MM.yyyy");
}

} // namespace hqs
