// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numberwords.h"

#include <QStringList>

#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar noBreakSpace(u'\u00a0');

/// In the order of GrammaticalCase.
using SixForms = std::array<QStringView, 6>;

QStringView formOf(const SixForms &forms, GrammaticalCase inCase)
{
    return forms[static_cast<std::size_t>(inCase)];
}

bool looksNominative(GrammaticalCase inCase)
{
    return inCase == GrammaticalCase::Nominative || inCase == GrammaticalCase::Accusative;
}

/// One, by gender: masculine, feminine, neuter.
constexpr SixForms one[] { { u"один", u"одного", u"одному", u"один", u"одним", u"одном" },
    { u"одна", u"одной", u"одной", u"одну", u"одной", u"одной" },
    { u"одно", u"одного", u"одному", u"одно", u"одним", u"одном" } };

/// From zero to nineteen. One and two are those of the masculine.
constexpr SixForms small[] { { u"ноль", u"ноля", u"нолю", u"ноль", u"нолём", u"ноле" }, one[0],
    { u"два", u"двух", u"двум", u"два", u"двумя", u"двух" }, { u"три", u"трёх", u"трём", u"три", u"тремя", u"трёх" },
    { u"четыре", u"четырёх", u"четырём", u"четыре", u"четырьмя", u"четырёх" },
    { u"пять", u"пяти", u"пяти", u"пять", u"пятью", u"пяти" },
    { u"шесть", u"шести", u"шести", u"шесть", u"шестью", u"шести" },
    { u"семь", u"семи", u"семи", u"семь", u"семью", u"семи" },
    { u"восемь", u"восьми", u"восьми", u"восемь", u"восемью", u"восьми" },
    { u"девять", u"девяти", u"девяти", u"девять", u"девятью", u"девяти" },
    { u"десять", u"десяти", u"десяти", u"десять", u"десятью", u"десяти" },
    { u"одиннадцать", u"одиннадцати", u"одиннадцати", u"одиннадцать", u"одиннадцатью", u"одиннадцати" },
    { u"двенадцать", u"двенадцати", u"двенадцати", u"двенадцать", u"двенадцатью", u"двенадцати" },
    { u"тринадцать", u"тринадцати", u"тринадцати", u"тринадцать", u"тринадцатью", u"тринадцати" },
    { u"четырнадцать", u"четырнадцати", u"четырнадцати", u"четырнадцать", u"четырнадцатью", u"четырнадцати" },
    { u"пятнадцать", u"пятнадцати", u"пятнадцати", u"пятнадцать", u"пятнадцатью", u"пятнадцати" },
    { u"шестнадцать", u"шестнадцати", u"шестнадцати", u"шестнадцать", u"шестнадцатью", u"шестнадцати" },
    { u"семнадцать", u"семнадцати", u"семнадцати", u"семнадцать", u"семнадцатью", u"семнадцати" },
    { u"восемнадцать", u"восемнадцати", u"восемнадцати", u"восемнадцать", u"восемнадцатью", u"восемнадцати" },
    { u"девятнадцать", u"девятнадцати", u"девятнадцати", u"девятнадцать", u"девятнадцатью", u"девятнадцати" } };

/// From twenty to ninety.
constexpr SixForms tens[] { { u"двадцать", u"двадцати", u"двадцати", u"двадцать", u"двадцатью", u"двадцати" },
    { u"тридцать", u"тридцати", u"тридцати", u"тридцать", u"тридцатью", u"тридцати" },
    { u"сорок", u"сорока", u"сорока", u"сорок", u"сорока", u"сорока" },
    { u"пятьдесят", u"пятидесяти", u"пятидесяти", u"пятьдесят", u"пятьюдесятью", u"пятидесяти" },
    { u"шестьдесят", u"шестидесяти", u"шестидесяти", u"шестьдесят", u"шестьюдесятью", u"шестидесяти" },
    { u"семьдесят", u"семидесяти", u"семидесяти", u"семьдесят", u"семьюдесятью", u"семидесяти" },
    { u"восемьдесят", u"восьмидесяти", u"восьмидесяти", u"восемьдесят", u"восемьюдесятью", u"восьмидесяти" },
    { u"девяносто", u"девяноста", u"девяноста", u"девяносто", u"девяноста", u"девяноста" } };

constexpr SixForms hundreds[] { { u"сто", u"ста", u"ста", u"сто", u"ста", u"ста" },
    { u"двести", u"двухсот", u"двумстам", u"двести", u"двумястами", u"двухстах" },
    { u"триста", u"трёхсот", u"трёмстам", u"триста", u"тремястами", u"трёхстах" },
    { u"четыреста", u"четырёхсот", u"четырёмстам", u"четыреста", u"четырьмястами", u"четырёхстах" },
    { u"пятьсот", u"пятисот", u"пятистам", u"пятьсот", u"пятьюстами", u"пятистах" },
    { u"шестьсот", u"шестисот", u"шестистам", u"шестьсот", u"шестьюстами", u"шестистах" },
    { u"семьсот", u"семисот", u"семистам", u"семьсот", u"семьюстами", u"семистах" },
    { u"восемьсот", u"восьмисот", u"восьмистам", u"восемьсот", u"восемьюстами", u"восьмистах" },
    { u"девятьсот", u"девятисот", u"девятистам", u"девятьсот", u"девятьюстами", u"девятистах" } };

/// A noun that is counted.
struct CountedNoun {
    GrammaticalGender gender;
    SixForms singular;
    QStringView few; ///< два рубля
    SixForms plural; ///< its genitive also goes with five and more: пять рублей
};

constexpr CountedNoun rouble { GrammaticalGender::Masculine,
    { u"рубль", u"рубля", u"рублю", u"рубль", u"рублём", u"рубле" }, u"рубля",
    { u"рубли", u"рублей", u"рублям", u"рубли", u"рублями", u"рублях" } };
constexpr CountedNoun kopeck { GrammaticalGender::Feminine,
    { u"копейка", u"копейки", u"копейке", u"копейку", u"копейкой", u"копейке" }, u"копейки",
    { u"копейки", u"копеек", u"копейкам", u"копейки", u"копейками", u"копейках" } };
/// Thousands, millions, milliards.
constexpr CountedNoun groups[] { { GrammaticalGender::Feminine,
                                     { u"тысяча", u"тысячи", u"тысяче", u"тысячу", u"тысячей", u"тысяче" }, u"тысячи",
                                     { u"тысячи", u"тысяч", u"тысячам", u"тысячи", u"тысячами", u"тысячах" } },
    { GrammaticalGender::Masculine, { u"миллион", u"миллиона", u"миллиону", u"миллион", u"миллионом", u"миллионе" },
        u"миллиона", { u"миллионы", u"миллионов", u"миллионам", u"миллионы", u"миллионами", u"миллионах" } },
    { GrammaticalGender::Masculine,
        { u"миллиард", u"миллиарда", u"миллиарду", u"миллиард", u"миллиардом", u"миллиарде" }, u"миллиарда",
        { u"миллиарды", u"миллиардов", u"миллиардам", u"миллиарды", u"миллиардами", u"миллиардах" } } };

QStringView nounAfter(qint64 number, const CountedNoun &noun, GrammaticalCase inCase)
{
    const qint64 ones = number % 10;
    const bool isTeen = number % 100 / 10 == 1;
    // Thousand and million are nouns themselves and want the genitive after them, whatever their own case.
    if (number % 1000 == 0)
        return formOf(noun.plural, GrammaticalCase::Genitive);
    if (ones == 1 && !isTeen)
        return formOf(noun.singular, inCase);
    if (!looksNominative(inCase))
        return formOf(noun.plural, inCase);
    return ones >= 2 && ones <= 4 && !isTeen ? noun.few : formOf(noun.plural, GrammaticalCase::Genitive);
}

void addBelowThousand(QStringList &words, qint64 number, GrammaticalGender gender, GrammaticalCase inCase)
{
    if (number >= 100)
        words << formOf(hundreds[number / 100 - 1], inCase).toString();
    number %= 100;
    if (number >= 20) {
        words << formOf(tens[number / 10 - 2], inCase).toString();
        number %= 10;
    }
    if (number == 1)
        words << formOf(one[static_cast<std::size_t>(gender)], inCase).toString();
    else if (number == 2 && gender == GrammaticalGender::Feminine && looksNominative(inCase))
        words << u"две"_s;
    else if (number > 0)
        words << formOf(small[number], inCase).toString();
}

QStringList russianWords(qint64 number, GrammaticalGender gender, GrammaticalCase inCase)
{
    if (number == 0)
        return { formOf(small[0], inCase).toString() };
    QStringList words;
    qint64 unit = wordlessFrom / 1000;
    for (std::size_t group = std::size(groups); group > 0; --group, unit /= 1000) {
        const qint64 count = number / unit % 1000;
        if (count == 0)
            continue;
        const CountedNoun &noun = groups[group - 1];
        addBelowThousand(words, count, noun.gender, inCase);
        words << nounAfter(count, noun, inCase).toString();
    }
    addBelowThousand(words, number % 1000, gender, inCase);
    return words;
}

constexpr QStringView englishSmall[] { u"zero", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight",
    u"nine", u"ten", u"eleven", u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen",
    u"nineteen" };
constexpr QStringView englishTens[] { u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty",
    u"ninety" };
constexpr QStringView englishGroups[] { u"thousand", u"million", u"billion" };

void addEnglishBelowThousand(QStringList &words, qint64 number)
{
    if (number >= 100)
        words << englishSmall[number / 100].toString() << u"hundred"_s;
    number %= 100;
    if (number >= 20 && number % 10 > 0)
        words << u"%1-%2"_s.arg(englishTens[number / 10 - 2], englishSmall[number % 10]);
    else if (number >= 20)
        words << englishTens[number / 10 - 2].toString();
    else if (number > 0)
        words << englishSmall[number].toString();
}

QStringList englishWords(qint64 number)
{
    if (number == 0)
        return { englishSmall[0].toString() };
    QStringList words;
    qint64 unit = wordlessFrom / 1000;
    for (std::size_t group = std::size(englishGroups); group > 0; --group, unit /= 1000) {
        const qint64 count = number / unit % 1000;
        addEnglishBelowThousand(words, count);
        if (count > 0)
            words << englishGroups[group - 1].toString();
    }
    addEnglishBelowThousand(words, number % 1000);
    return words;
}

/// "рублей 00 копеек"
QString currencyAfter(qint64 roubles, qint64 kopecks, Language language, GrammaticalCase inCase)
{
    const QString figures = u"%1"_s.arg(kopecks, 2, 10, QChar(u'0'));
    if (language == Language::English)
        return u"%1 %2 %3"_s.arg(
            roubles == 1 ? u"rouble"_s : u"roubles"_s, figures, kopecks == 1 ? u"kopeck"_s : u"kopecks"_s);
    return u"%1 %2 %3"_s.arg(nounAfter(roubles, rouble, inCase), figures, nounAfter(kopecks, kopeck, inCase));
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, noBreakSpace);
    return digits;
}

QString minus(Language language)
{
    return language == Language::Russian ? u"минус "_s : u"minus "_s;
}

} // namespace

std::optional<QString> numberInWords(qint64 number, Language language, GrammaticalGender gender, GrammaticalCase inCase)
{
    if (number <= -wordlessFrom || number >= wordlessFrom)
        return std::nullopt;
    const qint64 size = number < 0 ? -number : number;
    const QStringList words = language == Language::Russian ? russianWords(size, gender, inCase) : englishWords(size);
    return (number < 0 ? minus(language) : QString()) + words.join(u' ');
}

std::optional<QString> moneyInWords(Money money, Language language, GrammaticalCase inCase)
{
    if (money.kopecks <= -wordlessFrom * 100)
        return std::nullopt;
    const qint64 size = money.kopecks < 0 ? -money.kopecks : money.kopecks;
    const auto words = numberInWords(size / 100, language, rouble.gender, inCase);
    if (!words)
        return std::nullopt;
    return (money.kopecks < 0 ? minus(language) : QString()) + *words + u' '
        + currencyAfter(size / 100, size % 100, language, inCase);
}

std::optional<QString> moneyInFiguresAndWords(Money money, Language language, GrammaticalCase inCase)
{
    if (money.kopecks <= -wordlessFrom * 100)
        return std::nullopt;
    const qint64 size = money.kopecks < 0 ? -money.kopecks : money.kopecks;
    const auto words = numberInWords(size / 100, language, rouble.gender, inCase);
    if (!words)
        return std::nullopt;
    return u"%1%2 (%3%4) %5"_s.arg(money.kopecks < 0 ? u"−"_s : QString(), grouped(size / 100),
        money.kopecks < 0 ? minus(language) : QString(), *words,
        currencyAfter(size / 100, size % 100, language, inCase));
}

} // namespace hqs
