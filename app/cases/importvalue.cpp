// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/importvalue.h"

#include "domain/folding.h"
#include "domain/knownfields.h"

#include "tables/readworkbook.h"

#include <QLocale>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t longestListToAbbreviate = 10;

/// The number of a month by its name in Russian or English, in full or cut short; 0 when it is none.
int monthNamed(QString word)
{
    word = word.toLower().remove(u'.');
    for (const QLocale &locale : { QLocale(QLocale::Russian), QLocale(QLocale::English) }) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : { QLocale::LongFormat, QLocale::ShortFormat }) {
                for (const QString &name :
                    { locale.monthName(month, format), locale.standaloneMonthName(month, format) }) {
                    if (word == QString(name).toLower().remove(u'.'))
                        return month;
                }
            }
        }
    }
    return 0;
}

/// "24 ноября 2026", "November 24, 2026" as numbers: 24.11.2026; a month and a year as 11.2026.
QString withMonthAsNumber(const QString &text)
{
    QStringList words = text.split(QRegularExpression(u"[ ,]+"_s), Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size() && words.size() <= 3; ++at) {
        const int month = monthNamed(words[at]);
        if (month == 0)
            continue;
        words[at] = QString::number(month);
        if (at == 0 && words.size() == 3)
            words.swapItemsAt(0, 1);
        return words.join(u'.');
    }
    return text;
}

QDate readAs(const QString &text, std::initializer_list<QString> formats)
{
    for (const QString &format : formats) {
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return day;
    }
    return {};
}

QDate importedDay(QString text, bool isMonth, bool counts1904)
{
    static const QRegularExpression yearEnd(uR"(\s*(г\.?|года)$)"_s);
    static const QRegularExpression time(uR"([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$)"_s);
    static const QRegularExpression serial(uR"(^\d{5}(\.\d+)?$)"_s);
    static const QRegularExpression fourDigits(uR"((^|\D)\d{4}(\D|$))"_s);
    text = text.remove(yearEnd).remove(time).trimmed();
    if (serial.match(text).hasMatch())
        return dayOfNumber(text.toDouble(), counts1904);
    if (!fourDigits.match(text).hasMatch()) // which century a year of two digits is of, nobody can know
        return {};
    text = withMonthAsNumber(text);
    const QDate day = readAs(text, { u"yyyy-M-d"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"yyyy/M/d"_s });
    return day.isValid() || !isMonth ? day : readAs(text, { u"yyyy-M"_s, u"M.yyyy"_s, u"M/yyyy"_s });
}

FieldValue importedMoney(const QString &written)
{
    static const QRegularExpression noise(
        uR"([\s\x{00A0}\x{202F}₽']|руб\.?|RUB|р\.)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grouped(
        uR"(^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$|^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$)"_s);
    static const QRegularExpression plain(uR"(^(\d{1,12})(?:[.,](\d{1,2}))?$)"_s);
    QString bare = written;
    bare.remove(noise);
    if (grouped.match(bare).hasMatch()) {
        const qsizetype last = std::max(bare.lastIndexOf(u','), bare.lastIndexOf(u'.'));
        const bool hasKopecks = bare.size() - last - 1 < 3;
        const QString whole = hasKopecks ? bare.left(last) : bare;
        bare = QString(whole).remove(u',').remove(u'.') + (hasKopecks ? u'.' + bare.mid(last + 1) : QString());
    }
    const auto match = plain.match(bare);
    if (!match.hasMatch())
        return Unread { written };
    return Money { match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong() };
}

FieldValue importedChoice(const ChoiceRule &rule, const QString &written)
{
    const auto byCode = std::ranges::find_if(
        rule.options, [&](const Option &option) { return option.code.compare(written, Qt::CaseInsensitive) == 0; });
    if (byCode != rule.options.end())
        return Code { byCode->code };
    const QString word = folded(written);
    std::vector<QString> beginning;
    for (const Option &option : rule.options) {
        const QString russian = folded(option.label.russian);
        const QString english = folded(option.label.english);
        if (word == russian || word == english)
            return Code { option.code };
        if (russian.startsWith(word) || english.startsWith(word))
            beginning.push_back(option.code);
    }
    if (rule.options.size() <= longestListToAbbreviate && beginning.size() == 1)
        return Code { beginning.front() };
    return Code { written }; // the check says that there is no such choice
}

FieldValue importedFlag(const QString &written)
{
    const QString word = folded(written);
    if (QStringList { u"да"_s, u"yes"_s, u"true"_s, u"1"_s, u"+"_s, u"истина"_s }.contains(word))
        return true;
    if (QStringList { u"нет"_s, u"no"_s, u"false"_s, u"0"_s, u"-"_s, u"ложь"_s }.contains(word))
        return false;
    return Unread { written };
}

} // namespace

std::optional<FieldValue> importedValue(const Field &field, const QString &written, bool counts1904)
{
    const QString text = written.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    switch (field.type()) {
    case FieldType::Text: {
        const auto *rule = std::get_if<TextRule>(&field.rule);
        return rule && rule->lines > 1 ? text : text.simplified();
    }
    case FieldType::Date: {
        const QDate day = importedDay(text, field.id == known::payMonth.id(), counts1904);
        return day.isValid() ? FieldValue(day) : FieldValue(Unread { text });
    }
    case FieldType::Choice:
        return importedChoice(std::get<ChoiceRule>(field.rule), text);
    case FieldType::Flag:
        return importedFlag(text);
    case FieldType::Money:
        return importedMoney(text);
    case FieldType::Number:
        return fromStorage(FieldType::Number, text);
    }
    Q_UNREACHABLE();
}

} // namespace hqs
