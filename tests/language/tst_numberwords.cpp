// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numberwords.h"
#include "suite.h"

#include <QRegularExpression>

#include <random>
#include <vector>

#ifdef HQS_WITH_ICU
#include <unicode/rbnf.h>
#endif

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef HQS_WITH_ICU
/// The numbers that are easy to get wrong, and many others: about 5 000.
std::vector<qint64> numbersToCompare()
{
    std::vector<qint64> numbers;
    for (qint64 number = 0; number <= 1200; ++number)
        numbers.push_back(number);
    for (const qint64 unit : { 1'000LL, 1'000'000LL, 1'000'000'000LL }) {
        for (qint64 count = 1; count < 1000; count += 7) {
            numbers.push_back(count * unit);
            numbers.push_back(count * unit + count % 23);
        }
    }
    std::mt19937_64 random(20261124); // the same numbers at each run
    std::uniform_int_distribution<int> digits(3, 11);
    while (numbers.size() < 5000) {
        qint64 limit = 1;
        for (int i = digits(random); i >= 0; --i)
            limit *= 10;
        numbers.push_back(std::uniform_int_distribution<qint64>(0, std::min(limit, wordlessFrom) - 1)(random));
    }
    numbers.push_back(wordlessFrom - 1);
    return numbers;
}

/// ICU writes е for ё, declines нуль instead of ноль in two cases, and leaves двадцать as it is in the locative, the
/// one mistake in its rules.
QString corrected(QString theirs)
{
    return theirs.remove(QChar(0xad)).replace(u'ё', u'е').replace(u"нул"_s, u"нол"_s);
}
#endif

} // namespace

/// Numbers and sums in words, in both languages, all cases and genders.
class TestNumberWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void icuSaysTheSame_data()
    {
        QTest::addColumn<QString>("ruleSet");
        QTest::addColumn<int>("gender");
        QTest::addColumn<int>("inCase");
        QTest::addColumn<bool>("english");
        const QStringList genders { u"masculine"_s, u"feminine"_s, u"neuter"_s };
        const QStringList cases { QString(), u"-genitive"_s, u"-dative"_s, u"-accusative"_s, u"-ablative"_s,
            u"-locative"_s };
        for (qsizetype gender = 0; gender < genders.size(); ++gender) {
            for (qsizetype inCase = 0; inCase < cases.size(); ++inCase) {
                const QString ruleSet = u"%spellout-cardinal-"_s + genders[gender] + cases[inCase];
                QTest::newRow(qUtf8Printable(ruleSet))
                    << ruleSet << static_cast<int>(gender) << static_cast<int>(inCase) << false;
            }
        }
        QTest::newRow("English") << u"%spellout-cardinal"_s << 0 << 0 << true;
    }

    void icuSaysTheSame()
    {
#ifdef HQS_WITH_ICU
        QFETCH(QString, ruleSet);
        QFETCH(int, gender);
        QFETCH(int, inCase);
        QFETCH(bool, english);
        UErrorCode status = U_ZERO_ERROR;
        icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, english ? icu::Locale("en") : icu::Locale("ru"), status);
        format.setDefaultRuleSet(icu::UnicodeString(ruleSet.utf16(), static_cast<int32_t>(ruleSet.size())), status);
        if (U_FAILURE(status))
            QFAIL(u_errorName(status));
        int differences = 0;
        for (const qint64 number : numbersToCompare()) {
            icu::UnicodeString theirs;
            format.format(static_cast<int64_t>(number), theirs);
            QString expected = corrected(QString::fromUtf16(theirs.getBuffer(), theirs.length()));
            // A mistake of ICU: «о двадцать двух рублях».
            if (inCase == static_cast<int>(GrammaticalCase::Prepositional))
                expected.replace(u"дцать"_s, u"дцати"_s);
            const QString words = numberInWords(number, english ? Language::English : Language::Russian,
                static_cast<GrammaticalGender>(gender), static_cast<GrammaticalCase>(inCase))
                                      .value_or(u"–"_s);
            if (QString(words).replace(u'ё', u'е') != expected && ++differences <= 5)
                qInfo("%lld: %s, ICU: %s", static_cast<long long>(number), qUtf8Printable(words),
                    qUtf8Printable(expected));
        }
        QCOMPARE(differences, 0);
#else
        QSKIP("built without ICU (libicu-dev): there is nothing to compare with");
#endif
    }

    void sumsAreWrittenAsContractsDo_data()
    {
        QTest::addColumn<qint64>("kopecks");
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("english");
        QTest::newRow("round") << qint64(75000000) << u"семьсот пятьдесят тысяч рублей 00 копеек"_s
                               << u"seven hundred fifty thousand roubles 00 kopecks"_s;
        QTest::newRow("one of each") << qint64(101) << u"один рубль 01 копейка"_s << u"one rouble 01 kopeck"_s;
        QTest::newRow("two") << qint64(222) << u"два рубля 22 копейки"_s << u"two roubles 22 kopecks"_s;
        QTest::newRow("eleven") << qint64(1111) << u"одиннадцать рублей 11 копеек"_s << u"eleven roubles 11 kopecks"_s;
        QTest::newRow("twenty-one") << qint64(2121) << u"двадцать один рубль 21 копейка"_s
                                    << u"twenty-one roubles 21 kopecks"_s;
        QTest::newRow("thousands") << qint64(200100) << u"две тысячи один рубль 00 копеек"_s
                                   << u"two thousand one roubles 00 kopecks"_s;
        QTest::newRow("nothing") << qint64(5) << u"ноль рублей 05 копеек"_s << u"zero roubles 05 kopecks"_s;
        QTest::newRow("a fine") << qint64(-150) << u"минус один рубль 50 копеек"_s << u"minus one rouble 50 kopecks"_s;
        QTest::newRow("the largest") << wordlessFrom * 100 - 1
                                     << u"девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов "
                                        "девятьсот девяносто девять тысяч девятьсот девяносто девять рублей 99 копеек"_s
                                     << u"nine hundred ninety-nine billion nine hundred ninety-nine million nine "
                                        "hundred ninety-nine thousand nine hundred ninety-nine roubles 99 kopecks"_s;
    }

    void sumsAreWrittenAsContractsDo()
    {
        QFETCH(qint64, kopecks);
        QFETCH(QString, russian);
        QFETCH(QString, english);
        QCOMPARE(moneyInWords({ kopecks }, Language::Russian).value(), russian);
        QCOMPARE(moneyInWords({ kopecks }, Language::English).value(), english);
    }

    void theNounStandsInTheCaseOfItsNumber()
    {
        const auto words = [](qint64 roubles, GrammaticalCase inCase) {
            return moneyInWords({ roubles * 100 + 1 }, Language::Russian, inCase).value();
        };
        QCOMPARE(words(1, GrammaticalCase::Genitive), u"одного рубля 01 копейки"_s);
        QCOMPARE(words(3, GrammaticalCase::Dative), u"трём рублям 01 копейке"_s);
        QCOMPARE(words(21, GrammaticalCase::Instrumental), u"двадцатью одним рублём 01 копейкой"_s);
        QCOMPARE(words(40, GrammaticalCase::Prepositional), u"сорока рублях 01 копейке"_s);
        QCOMPARE(words(2, GrammaticalCase::Accusative), u"два рубля 01 копейку"_s);
        QCOMPARE(words(2000, GrammaticalCase::Dative), u"двум тысячам рублей 01 копейке"_s);
        QCOMPARE(words(1'000'000, GrammaticalCase::Genitive), u"одного миллиона рублей 01 копейки"_s);
    }

    void figuresStandBeforeTheirWords()
    {
        QString text = moneyInFiguresAndWords({ 75000000 }, Language::Russian).value();
        QCOMPARE(text.replace(QChar::Nbsp, u' '), u"750 000 (семьсот пятьдесят тысяч) рублей 00 копеек"_s);
        text = moneyInFiguresAndWords({ 100000050 }, Language::English).value();
        QCOMPARE(text.replace(QChar::Nbsp, u' '), u"1 000 000 (one million) roubles 50 kopecks"_s);
    }

    void whatIsTooLargeHasNoWords()
    {
        QVERIFY(!numberInWords(wordlessFrom, Language::Russian));
        QVERIFY(!numberInWords(-wordlessFrom, Language::English));
        QVERIFY(!numberInWords(std::numeric_limits<qint64>::min(), Language::Russian));
        QVERIFY(!moneyInWords({ wordlessFrom * 100 }, Language::Russian));
        QVERIFY(!moneyInWords({ std::numeric_limits<qint64>::min() }, Language::Russian));
        QVERIFY(!moneyInFiguresAndWords({ std::numeric_limits<qint64>::max() }, Language::English));
        QVERIFY(numberInWords(1 - wordlessFrom, Language::Russian));
    }
};

HQS_TEST(numberwords, TestNumberWords)
#include "tst_numberwords.moc"
