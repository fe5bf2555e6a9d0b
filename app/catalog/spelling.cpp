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

QString spelledDate(QDate date)
{
    return date.toString(u"dd.MM.yyyy");
}

} // namespace hqs
