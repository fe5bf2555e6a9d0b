// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkdigits.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sample {
    const char *name;
    Control kind;
    const char *number;
    const char *with = "";
};

/// Public sample numbers of the authorities, and numbers made up with the right digit.
constexpr Sample samples[] {
    { "ИНН of a company", Control::Inn, "7707083893" },
    { "ИНН of a person", Control::Inn, "500100732259" },
    { "ОГРН", Control::Ogrn, "1027700132195" },
    { "ОГРНИП", Control::Ogrnip, "304500116000157" },
    { "СНИЛС", Control::Snils, "11223344595" },
    { "account", Control::Account, "40702810138250123017", "044525225" },
    { "correspondent account", Control::TreasuryAccount, "30101810400000000225", "044525225" },
    { "single treasury account", Control::TreasuryAccount, "40102810445370000059", "017003983" },
    { "УИН with one round", Control::Uin, "18203702140083959124" },
    { "УИН", Control::Uin, "18810177170124069863" },
};

} // namespace

class TestCheckDigits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPublicSampleIsGood_data()
    {
        QTest::addColumn<Control>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("with");
        for (const Sample &sample : samples)
            QTest::newRow(sample.name) << sample.kind << QString::fromUtf8(sample.number)
                                       << QString::fromUtf8(sample.with);
    }
    void aPublicSampleIsGood()
    {
        QFETCH(Control, kind);
        QFETCH(QString, number);
        QFETCH(QString, with);
        QCOMPARE(control(kind, number, with), ControlResult::Good);
    }

    void everyWrongCheckDigitIsFound_data() { aPublicSampleIsGood_data(); }
    void everyWrongCheckDigitIsFound()
    {
        QFETCH(Control, kind);
        QFETCH(QString, number);
        QFETCH(QString, with);
        QString wrong = number;
        for (const char16_t digit : u"0123456789") {
            wrong.back() = QChar(digit);
            if (digit == 0 || wrong == number)
                continue;
            QVERIFY2(control(kind, wrong, with) == ControlResult::WrongCheckDigit, qPrintable(wrong));
        }
    }

    /// A modulus of 11 or 13 with its last digit taken leaves a few slips unseen; most must be caught.
    void mostSlipsOfOneDigitAreFound_data() { aPublicSampleIsGood_data(); }
    void mostSlipsOfOneDigitAreFound()
    {
        QFETCH(Control, kind);
        QFETCH(QString, number);
        QFETCH(QString, with);
        int slips = 0;
        int found = 0;
        for (qsizetype place = 0; place < number.size(); ++place) {
            for (int digit = 0; digit < 10; ++digit) {
                QString wrong = number;
                wrong[place] = QChar(u'0' + digit);
                if (wrong == number)
                    continue;
                ++slips;
                found += control(kind, wrong, with) == ControlResult::WrongCheckDigit;
            }
        }
        QCOMPARE(slips, 9 * number.size());
        QVERIFY2(found * 100 >= slips * 95, qPrintable(u"%1 of %2"_s.arg(found).arg(slips)));
    }

    void aNumberIsJudged_data()
    {
        QTest::addColumn<Control>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("with");
        QTest::addColumn<ControlResult>("expected");
        const auto row = [](const char *name, Control kind, const QString &number, ControlResult expected,
                             const QString &with = {}) { QTest::newRow(name) << kind << number << with << expected; };
        using enum ControlResult;
        row("ИНН of nine digits", Control::Inn, u"770708389"_s, WrongLength);
        row("ИНН of eleven digits", Control::Inn, u"77070838930"_s, WrongLength);
        row("empty ИНН", Control::Inn, {}, WrongLength);
        row("ИНН with a letter", Control::Inn, u"77O7083893"_s, WrongCharacters);
        row("ИНН with a space", Control::Inn, u"7707 083893"_s, WrongCharacters);
        row("ИНН in Arabic digits", Control::Inn, u"٧٧٠٧٠٨٣٨٩٣"_s, WrongCharacters);
        row("ИНН of a person, first digit wrong", Control::Inn, u"500100732249"_s, WrongCheckDigit);
        row("ИНН of ten thousand digits", Control::Inn, QString(10'000, u'7'), WrongLength);
        row("ОГРН of twelve digits", Control::Ogrn, u"102770013219"_s, WrongLength);
        row("ОГРНИП where an ОГРН belongs", Control::Ogrn, u"304500116000157"_s, WrongLength);
        row("ОГРН where an ОГРНИП belongs", Control::Ogrnip, u"1027700132195"_s, WrongLength);
        row("СНИЛС as printed on the card", Control::Snils, u"112-233-445 95"_s, Good);
        row("СНИЛС with a wrong key", Control::Snils, u"112-233-445 96"_s, WrongCheckDigit);
        row("СНИЛС before keys were given", Control::Snils, u"00100199800"_s, Good);
        row("the first СНИЛС with a key, wrong", Control::Snils, u"00100199900"_s, WrongCheckDigit);
        row("СНИЛС with a letter", Control::Snils, u"112-233-44Б 95"_s, WrongCharacters);
        row("СНИЛС of ten digits", Control::Snils, u"1122334459"_s, WrongLength);
        row("КПП", Control::Kpp, u"770701001"_s, Good);
        row("КПП with letters for the reason", Control::Kpp, u"7707AZ001"_s, Good);
        row("КПП with a Russian letter", Control::Kpp, u"7707АZ001"_s, WrongCharacters);
        row("КПП with a letter among the digits", Control::Kpp, u"77A701001"_s, WrongCharacters);
        row("КПП of eight digits", Control::Kpp, u"77070100"_s, WrongLength);
        row("БИК", Control::Bik, u"044525225"_s, Good);
        row("БИК of eight digits", Control::Bik, u"04452522"_s, WrongLength);
        row("БИК with a letter", Control::Bik, u"04452522O"_s, WrongCharacters);
        row("account without its bank", Control::Account, u"40702810138250123018"_s, Good);
        row("account with half a БИК", Control::Account, u"40702810138250123018"_s, Good, u"0445"_s);
        row("account of another bank", Control::Account, u"40702810138250123017"_s, WrongCheckDigit, u"044525226"_s);
        row("account of nineteen digits", Control::Account, u"4070281013825012301"_s, WrongLength, u"044525225"_s);
        row("treasury account 031 has no key", Control::TreasuryAccount, u"03100643000000018500"_s, Good,
            u"017003983"_s);
        row("УИН zero", Control::Uin, u"0"_s, Good);
        row("УИН of nineteen digits", Control::Uin, u"1881017717012406986"_s, WrongLength);
        row("УИН with a letter", Control::Uin, u"1881017717012406986А"_s, WrongCharacters);
        for (const char16_t *code : { u"62", u"62.0", u"62.01", u"62.01.1", u"62.01.12" })
            row("ОКВЭД", Control::Okved, QString::fromUtf16(code), Good);
        for (const char16_t *code :
            { u"", u"6", u"620", u"62.", u"62.011", u"62.01.", u"62.01.123", u"62,01", u"62.01.1.1", u" 62" })
            row("no ОКВЭД", Control::Okved, QString::fromUtf16(code), WrongCharacters);
        row("no control", Control::None, u"что угодно"_s, Good);
    }
    void aNumberIsJudged()
    {
        QFETCH(Control, kind);
        QFETCH(QString, number);
        QFETCH(QString, with);
        QFETCH(ControlResult, expected);
        QCOMPARE(control(kind, number, with), expected);
    }

    /// Twenty-five digits, and the second round of weights that a remainder of 10 asks for.
    void aUinOfAnyLengthHasExactlyOneGoodLastDigit_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("20 digits") << u"1880000000000000000"_s;
        QTest::newRow("second round") << u"1000000000000000009"_s;
        QTest::newRow("25 digits") << u"188000000000000000012345"_s;
        QTest::newRow("zeros") << QString(24, u'0');
    }
    void aUinOfAnyLengthHasExactlyOneGoodLastDigit()
    {
        QFETCH(QString, body);
        int good = 0;
        for (int digit = 0; digit < 10; ++digit)
            good += control(Control::Uin, body + QString::number(digit)) == ControlResult::Good;
        QCOMPARE(good, 1);
    }
};

HQS_TEST(checkdigits, TestCheckDigits)
#include "tst_checkdigits.moc"
