// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkdigits.h"

#include <QRegularExpression>

#include <array>
#include <span>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

int digit(const QString &number, qsizetype index)
{
    return number[index].digitValue();
}

bool onlyDigits(const QString &number)
{
    return std::ranges::all_of(number, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

int weighted(const QString &number, std::span<const int> weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += digit(number, static_cast<qsizetype>(i)) * weights[i];
    return sum;
}

ControlResult verdict(bool good)
{
    return good ? ControlResult::Good : ControlResult::WrongCheckDigit;
}

ControlResult inn(const QString &number)
{
    static constexpr std::array ten { 2, 4, 10, 3, 5, 9, 4, 6, 8 };
    static constexpr std::array eleven { 7, 2, 4, 10, 3, 5, 9, 4, 6, 8 };
    static constexpr std::array twelve { 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8 };
    if (number.size() == 10)
        return verdict(weighted(number, ten) % 11 % 10 == digit(number, 9));
    if (number.size() != 12)
        return ControlResult::WrongLength;
    return verdict(weighted(number, eleven) % 11 % 10 == digit(number, 10)
        && weighted(number, twelve) % 11 % 10 == digit(number, 11));
}

ControlResult registerNumber(const QString &number, qsizetype length, qint64 modulus)
{
    if (number.size() != length)
        return ControlResult::WrongLength;
    const qint64 body = number.left(length - 1).toLongLong();
    return verdict(body % modulus % 10 == digit(number, length - 1));
}

ControlResult snils(QString number)
{
    number.remove(u'-').remove(u' ');
    if (!onlyDigits(number))
        return ControlResult::WrongCharacters;
    if (number.size() != 11)
        return ControlResult::WrongLength;
    if (number.left(9).toInt() <= 1001998) // numbers up to 001-001-998 were given out without a check digit
        return ControlResult::Good;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digit(number, i) * (9 - i);
    return verdict(sum % 101 % 100 == number.right(2).toInt());
}

/// The key of an account: digits of the bank, then of the account, weighted 7, 1, 3; the last digits sum up to 0.
ControlResult account(const QString &number, const QString &bik, bool treasury)
{
    if (number.size() != 20)
        return ControlResult::WrongLength;
    if (bik.size() != 9 || !onlyDigits(bik) || number.startsWith(u"031"_s))
        return ControlResult::Good; // without a bank, or for a treasury account 031, nothing can be said
    const QString digits = (treasury ? u'0' + bik.mid(4, 2) : bik.right(3)) + number;
    static constexpr std::array weights { 7, 1, 3 };
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digit(digits, i) * weights[static_cast<std::size_t>(i % 3)] % 10;
    return verdict(sum % 10 == 0);
}

int uinRemainder(const QString &number, int firstWeight)
{
    int sum = 0;
    for (qsizetype i = 0; i + 1 < number.size(); ++i)
        sum += digit(number, i) * ((firstWeight - 1 + static_cast<int>(i)) % 10 + 1);
    return sum % 11;
}

ControlResult uin(const QString &number)
{
    if (number == u"0")
        return ControlResult::Good;
    if (number.size() != 20 && number.size() != 25)
        return ControlResult::WrongLength;
    int expected = uinRemainder(number, 1);
    if (expected == 10)
        expected = uinRemainder(number, 3);
    return verdict(expected % 10 == digit(number, number.size() - 1));
}

ControlResult shape(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(text).hasMatch() ? ControlResult::Good : ControlResult::WrongCharacters;
}

} // namespace

ControlResult control(Control kind, const QString &number, const QString &with)
{
    switch (kind) {
    case Control::None:
        return ControlResult::Good;
    case Control::Snils:
        return snils(number);
    case Control::Kpp:
        return number.size() == 9 ? shape(number, u"[0-9]{4}[0-9A-Z]{2}[0-9]{3}"_s) : ControlResult::WrongLength;
    case Control::Okved:
        return shape(number, uR"([0-9]{2}(\.[0-9]{1,2}(\.[0-9]{1,2})?)?)"_s);
    default:
        break;
    }
    if (!onlyDigits(number))
        return ControlResult::WrongCharacters;
    switch (kind) {
    case Control::Inn:
        return inn(number);
    case Control::Ogrn:
        return registerNumber(number, 13, 11);
    case Control::Ogrnip:
        return registerNumber(number, 15, 13);
    case Control::Bik:
        return number.size() == 9 ? ControlResult::Good : ControlResult::WrongLength;
    case Control::Account:
        return account(number, with, false);
    case Control::TreasuryAccount:
        return account(number, with, true);
    case Control::Uin:
        return uin(number);
    default:
        Q_UNREACHABLE();
    }
}

} // namespace hqs
