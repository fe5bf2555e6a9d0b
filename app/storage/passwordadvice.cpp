// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passwordadvice.h"

#include "storage/secret.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <sodium.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leastLength = 8;
constexpr double bitsOfPattern = 1; // a character that follows from the one before
constexpr double bitsOfCommonWord = 8;
constexpr double weakBelow = 35;
constexpr double strongFrom = 55;

/// What hands and alphabets run along.
constexpr std::array rows {
    QStringView(u"1234567890"),
    QStringView(u"qwertyuiop"),
    QStringView(u"asdfghjkl"),
    QStringView(u"zxcvbnm"),
    QStringView(u"йцукенгшщзхъ"),
    QStringView(u"фывапролджэ"),
    QStringView(u"ячсмитьбю"),
    QStringView(u"abcdefghijklmnopqrstuvwxyz"),
    QStringView(u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
};

/// What is tried first, also with digits around it.
constexpr std::array commonWords {
    QStringView(u"password"),
    QStringView(u"пароль"),
    QStringView(u"gfhjkm"), // «пароль» on the other layout
    QStringView(u"admin"),
    QStringView(u"админ"),
    QStringView(u"qwerty"),
    QStringView(u"йцукен"),
    QStringView(u"welcome"),
    QStringView(u"привет"),
    QStringView(u"москва"),
    QStringView(u"moscow"),
    QStringView(u"россия"),
    QStringView(u"russia"),
    QStringView(u"кадры"),
    QStringView(u"kadry"),
    QStringView(u"letmein"),
    QStringView(u"secret"),
    QStringView(u"секрет"),
    QStringView(u"hqsdesk"),
};

bool followsFrom(QChar character, QChar before)
{
    if (character == before)
        return true;
    return std::ranges::any_of(rows, [&](QStringView row) {
        const qsizetype at = row.indexOf(before);
        const qsizetype next = row.indexOf(character);
        return at >= 0 && next >= 0 && std::abs(at - next) == 1;
    });
}

/// How many characters of its kind there are.
double kindsOf(QChar character)
{
    if (character.isDigit())
        return 10;
    if (character.isLetter())
        return character.script() == QChar::Script_Cyrillic ? 33 : 26;
    return 20;
}

} // namespace

double guessBits(const QString &password)
{
    QString rest = password.toLower();
    double bits = 0;
    for (const QStringView word : commonWords) {
        if (const qsizetype at = rest.indexOf(word); at >= 0) {
            bits += bitsOfCommonWord;
            rest.remove(at, word.size());
        }
    }
    for (qsizetype i = 0; i < rest.size(); ++i)
        bits += i > 0 && followsFrom(rest[i], rest[i - 1]) ? bitsOfPattern : std::log2(kindsOf(rest[i]));
    // Capitals double the choice of a letter, unless they stand where everybody puts them.
    const auto capitals = std::count_if(password.cbegin() + std::min<qsizetype>(1, password.size()), password.cend(),
        [](QChar c) { return c.isUpper(); });
    if (capitals > 0 && capitals < password.size() - 1)
        bits += static_cast<double>(capitals);
    wipe(rest);
    return bits;
}

Strength strengthOf(const QString &password)
{
    if (password.size() < leastLength)
        return Strength::TooShort;
    const double bits = guessBits(password);
    return bits < weakBelow ? Strength::Weak : bits < strongFrom ? Strength::Fair : Strength::Strong;
}

Result<QString> proposedPassword()
{
    if (auto done = prepareSecrets(); !done)
        return done.error();
    constexpr QStringView characters = u"abcdefghijkmnpqrstuvwxyz23456789"; // no l, o, 0, 1
    static_assert(characters.size() == 32);
    QString password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += characters[static_cast<qsizetype>(randombytes_uniform(32))];
    }
    return password;
}

} // namespace hqs
