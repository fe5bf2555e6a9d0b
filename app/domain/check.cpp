// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check.h"

#include <QStringList>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCyrillic(QChar letter)
{
    return letter.isLetter() && letter.script() == QChar::Script_Cyrillic;
}

bool isLatin(QChar letter)
{
    return letter.isLetter() && letter.script() == QChar::Script_Latin;
}

bool isPrintable(QChar letter)
{
    if (letter.isSurrogate()) // every letter of every alphabet we print lies in the basic plane
        return false;
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return letter == u'\n';
    case QChar::Symbol_Other: // dingbats and pictures; № and the degree sign are what people write in addresses
        return letter == u'№' || letter == u'°';
    default:
        return true;
    }
}

/// The first word in which both alphabets meet, as "Ivanов" or a Latin "C" in "OOО". One-letter parts are parts too.
QString mixedWord(const QString &text)
{
    QString word;
    const auto mixed = [&word] { return std::ranges::any_of(word, isCyrillic) && std::ranges::any_of(word, isLatin); };
    for (const QChar letter : text) {
        if (letter.isLetter()) {
            word += letter;
            continue;
        }
        if (mixed())
            return word;
        word.clear();
    }
    return mixed() ? word : QString();
}

struct Checker {
    const FieldValue &value;
    const Facts &facts;
    int item;

    std::optional<Problem> operator()(const TextRule &rule) const
    {
        const auto &text = std::get<QString>(value);
        if (const auto bad = std::ranges::find_if_not(text, isPrintable); bad != text.end())
            return Problem { Flaw::Unprintable, u"U+%1"_s.arg(uint(bad->unicode()), 4, 16, QChar(u'0')).toUpper() };
        if (rule.maxLength > 0 && text.size() > rule.maxLength)
            return Problem { Flaw::TooLong, QString::number(rule.maxLength) };
        if (rule.alphabet == Alphabet::Cyrillic) {
            if (const auto bad = std::ranges::find_if(text, isLatin); bad != text.end())
                return Problem { Flaw::NotCyrillic, *bad };
        } else if (rule.alphabet == Alphabet::Latin) {
            if (const auto bad = std::ranges::find_if(text, isCyrillic); bad != text.end())
                return Problem { Flaw::NotLatin, *bad };
        } else if (const QString word = mixedWord(text); !word.isEmpty()) {
            return Problem { Flaw::MixedAlphabets, word };
        }
        if (!rule.pattern.pattern().isEmpty() && !rule.pattern.match(text).hasMatch())
            return Problem { Flaw::BadFormat, {} };
        return controlled(rule, text);
    }
    std::optional<Problem> operator()(const ChoiceRule &rule) const
    {
        const QString &code = std::get<Code>(value).text;
        const bool known = std::ranges::find(rule.options, code, &Option::code) != rule.options.end();
        return known ? std::nullopt : std::optional(Problem { Flaw::UnknownChoice, code });
    }
    std::optional<Problem> operator()(const NumberRule &rule) const
    {
        const auto number = std::get<qint64>(value);
        if (number >= rule.min && number <= rule.max)
            return std::nullopt;
        return Problem { Flaw::OutOfRange, u"%1–%2"_s.arg(rule.min).arg(rule.max) };
    }
    std::optional<Problem> operator()(const MoneyRule &rule) const
    {
        const auto money = std::get<Money>(value);
        if (money.kopecks >= 0 && money <= rule.max)
            return std::nullopt;
        return Problem { Flaw::OutOfRange, u"0–%1"_s.arg(rule.max.kopecks / 100) };
    }
    std::optional<Problem> operator()(const DateRule &) const
    {
        const int year = std::get<QDate>(value).year();
        return year >= 1900 && year < 2200 ? std::nullopt : std::optional(Problem { Flaw::OutOfRange, u"1900–2199"_s });
    }
    std::optional<Problem> operator()(const FlagRule &) const { return std::nullopt; }

    std::optional<Problem> controlled(const TextRule &rule, const QString &text) const
    {
        const FieldValue *with = rule.controlWith.isEmpty() ? nullptr : facts.record.find({ rule.controlWith, item });
        switch (control(rule.control, text, with ? toStorage(*with) : QString())) {
        case ControlResult::Good:
            return std::nullopt;
        case ControlResult::WrongLength:
            return Problem { Flaw::WrongLength, QString::number(text.size()) };
        case ControlResult::WrongCharacters:
            return Problem { Flaw::BadFormat, {} };
        case ControlResult::WrongCheckDigit:
            return Problem { Flaw::WrongCheckDigit, {} };
        }
        Q_UNREACHABLE();
    }
};

} // namespace

std::optional<FieldValue> answer(const Field &field, const Facts &facts, int item)
{
    if (!holds(field.when, facts, item))
        return std::nullopt;
    if (!field.isJoined()) {
        const FieldValue *value = facts.record.find({ field.id, item });
        return value ? std::optional(*value) : std::nullopt;
    }
    QStringList parts;
    for (const auto &[part, when] : field.joins) {
        const FieldValue *value = facts.record.find({ part, item });
        if (value && !toStorage(*value).isEmpty() && holds(when, facts, item))
            parts << toStorage(*value);
    }
    return parts.isEmpty() ? std::nullopt : std::optional(FieldValue(parts.join(field.separator)));
}

std::optional<Problem> check(const Field &field, const Facts &facts, int item)
{
    if (field.isJoined() || !holds(field.when, facts, item))
        return std::nullopt;
    const auto value = answer(field, facts, item);
    if (!value)
        return field.required ? std::optional(Problem { Flaw::Missing, {} }) : std::nullopt;
    if (const auto *unread = std::get_if<Unread>(&*value))
        return Problem { Flaw::Unreadable, unread->text };
    if (value->index() != field.rule.index())
        return Problem { Flaw::BadFormat, {} };
    return std::visit(Checker { *value, facts, item }, field.rule);
}

} // namespace hqs
