// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/mrzchecks.h"
#include "mrz/readmrz.h"
#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate mrzToday(2026, 11, 24);

QString isoOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString sexOf(MrzSex sex)
{
    return sex == MrzSex::Male ? u"m"_s : sex == MrzSex::Female ? u"f"_s : u"x"_s;
}

MrzReading readLines(QString lines)
{
    const auto reading = readMrz(lines.replace(u'|', u'\n'), mrzToday);
    return reading ? *reading : MrzReading {};
}

} // namespace

/// The zones in these tables were written by another program than this one; those called a specimen are printed in the
/// standard.
class TestReadMrz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDigitsOfTheStandard_data()
    {
        QTest::addColumn<QString>("characters");
        QTest::addColumn<QString>("digit");
        // Doc 9303-3, appendix A
        QTest::newRow("date") << u"520727"_s << u"3"_s;
        QTest::newRow("number") << u"AB2134<<<"_s << u"5"_s;
        QTest::newRow("composite of a passport") << u"HA672242<658022549601086<<<<<<<<<<<<<<0"_s << u"8"_s;
        QTest::newRow("composite of a card") << u"D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<"_s << u"2"_s;
        QTest::newRow("composite of two lines") << u"HA672242<658022549601086<<<<<<<"_s << u"8"_s;
        QTest::newRow("nothing") << QString() << u"0"_s;
    }
    void theDigitsOfTheStandard()
    {
        QFETCH(QString, characters);
        QTEST(QString(mrzCheckDigit(characters)), "digit");
    }

    void everyFieldIsRead_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>(
            "fields"); // number, surname, given, issuer, nationality, birth, sex, expiry, optional
        const auto row = [](const char *name, MrzFormat format, const QString &lines, const QStringList &fields) {
            QTest::newRow(name) << static_cast<int>(format) << lines << fields;
        };
        row("9303-4 specimen", MrzFormat::Td3,
            u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s,
            { u"L898902C3"_s, u"ERIKSSON"_s, u"ANNA MARIA"_s, u"UTO"_s, u"UTO"_s, u"1974-08-12"_s, u"f"_s,
                u"2012-04-15"_s, u"ZE184226B"_s });
        row("9303-6 specimen", MrzFormat::Td2,
            u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<|D231458907UTO7408122F1204159<<<<<<<6"_s,
            { u"D23145890"_s, u"ERIKSSON"_s, u"ANNA MARIA"_s, u"UTO"_s, u"UTO"_s, u"1974-08-12"_s, u"f"_s,
                u"2012-04-15"_s, u""_s });
        row("9303-5 specimen", MrzFormat::Td1,
            u"I<UTOD231458907<<<<<<<<<<<<<<<|7408122F1204159UTO<<<<<<<<<<<6|ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s,
            { u"D23145890"_s, u"ERIKSSON"_s, u"ANNA MARIA"_s, u"UTO"_s, u"UTO"_s, u"1974-08-12"_s, u"f"_s,
                u"2012-04-15"_s, u""_s });
        row("9303-7 specimen, full size", MrzFormat::MrvA,
            u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L8988901C4XXX4009078F96121096ZE184226B<<<<<<"_s,
            { u"L8988901C"_s, u"ERIKSSON"_s, u"ANNA MARIA"_s, u"UTO"_s, u"XXX"_s, u"1940-09-07"_s, u"f"_s,
                u"1996-12-10"_s, u"6ZE184226B"_s });
        row("9303-7 specimen, small", MrzFormat::MrvB,
            u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<|L8988901C4XXX4009078F9612109<<<<<<<<"_s,
            { u"L8988901C"_s, u"ERIKSSON"_s, u"ANNA MARIA"_s, u"UTO"_s, u"XXX"_s, u"1940-09-07"_s, u"f"_s,
                u"1996-12-10"_s, u""_s });
        row("9303-11 long number of a card", MrzFormat::Td1,
            u"I<UTOD23145890<7349<<<<<<<<<<<|3407127M9507122UTO<<<<<<<<<<<2|STEVENSON<<PETER<JOHN<<<<<<<<<"_s,
            { u"D23145890734"_s, u"STEVENSON"_s, u"PETER JOHN"_s, u"UTO"_s, u"UTO"_s, u"1934-07-12"_s, u"m"_s,
                u"1995-07-12"_s, u""_s });
        row("9303-11 long number of two lines", MrzFormat::Td2,
            u"I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<|D23145890<UTO3407127M95071227349<<<8"_s,
            { u"D23145890734"_s, u"STEVENSON"_s, u"PETER JOHN"_s, u"UTO"_s, u"UTO"_s, u"1934-07-12"_s, u"m"_s,
                u"1995-07-12"_s, u""_s });
        row("empty optional field with a zero", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN JUN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("empty optional field with a filler", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<<8"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN JUN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("Germany is D", MrzFormat::Td3,
            u"P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<|C01X0006H1D<<8503172F3102145<<<<<<<<<<<<<<08"_s,
            { u"C01X0006H"_s, u"MUSTERMANN"_s, u"ERIKA"_s, u"D"_s, u"D"_s, u"1985-03-17"_s, u"f"_s, u"2031-02-14"_s,
                u""_s });
        row("British overseas citizen", MrzFormat::Td3,
            u"P<GBOSMITH<<JOHN<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671GBO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SMITH"_s, u"JOHN"_s, u"GBO"_s, u"GBO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("British national overseas", MrzFormat::Td3,
            u"P<GBNCHAN<<TAI<MAN<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671GBN8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"CHAN"_s, u"TAI MAN"_s, u"GBN"_s, u"GBN"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("stateless", MrzFormat::Td3,
            u"P<UTOSPECIMEN<<ONE<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671XXA8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SPECIMEN"_s, u"ONE"_s, u"UTO"_s, u"XXA"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("refugee", MrzFormat::Td3,
            u"P<UTOSPECIMEN<<TWO<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671XXB8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SPECIMEN"_s, u"TWO"_s, u"UTO"_s, u"XXB"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("other refugee", MrzFormat::Td3,
            u"P<UTOSPECIMEN<<THREE<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671XXC8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SPECIMEN"_s, u"THREE"_s, u"UTO"_s, u"XXC"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("nationality not said", MrzFormat::Td3,
            u"P<UTOSPECIMEN<<FOUR<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671XXX8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SPECIMEN"_s, u"FOUR"_s, u"UTO"_s, u"XXX"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("United Nations", MrzFormat::Td3,
            u"P<UNOSPECIMEN<<FIVE<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SPECIMEN"_s, u"FIVE"_s, u"UNO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("European Union", MrzFormat::Td3,
            u"P<EUESPECIMEN<<SIX<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SPECIMEN"_s, u"SIX"_s, u"EUE"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("Order of Malta", MrzFormat::Td3,
            u"P<XOMSPECIMEN<<SEVEN<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671XOM8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SPECIMEN"_s, u"SEVEN"_s, u"XOM"_s, u"XOM"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("Kosovo", MrzFormat::Td3,
            u"P<RKSSPECIMEN<<EIGHT<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671RKS8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SPECIMEN"_s, u"EIGHT"_s, u"RKS"_s, u"RKS"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("only one name", MrzFormat::Td3,
            u"P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"ARKFREITH"_s, u""_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("surname of three words", MrzFormat::Td3,
            u"P<UTOVAN<DER<MUELLEN<<MARTIN<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"VAN DER MUELLEN"_s, u"MARTIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s,
                u"2031-02-14"_s, u""_s });
        row("hyphens are fillers", MrzFormat::Td3,
            u"P<UTOSMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"SMITH JONES"_s, u"SUSIE MARGARET"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s,
                u"2031-02-14"_s, u""_s });
        row("apostrophe is left out", MrzFormat::Td3,
            u"P<UTOOCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"OCONNOR"_s, u"ENYA SIOBHAN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s,
                u"2031-02-14"_s, u""_s });
        row("name cut at its end", MrzFormat::Td3,
            u"P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"NILAVADHANANANDA"_s, u"CHAYAPA DEJTHAMRONG K"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s,
                u"m"_s, u"2031-02-14"_s, u""_s });
        row("surname fills the line", MrzFormat::Td3,
            u"P<UTOBENNELONG<WOOLOOMOOLOO<WARRANDYTE<WARNA|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"BENNELONG WOOLOOMOOLOO WARRANDYTE WARNA"_s, u""_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s,
                u"m"_s, u"2031-02-14"_s, u""_s });
        row("name ends at the last but one", MrzFormat::Td3,
            u"P<UTOPAPANDROPOULOUS<<JONATHON<ALEC<WILLIAMS|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"PAPANDROPOULOUS"_s, u"JONATHON ALEC WILLIAMS"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s,
                u"m"_s, u"2031-02-14"_s, u""_s });
        row("one letter", MrzFormat::Td3,
            u"P<UTOA<<B<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"A"_s, u"B"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s, u""_s });
        row("diplomatic", MrzFormat::Td3,
            u"PDUTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("sex not said", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172<3102145<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"x"_s, u"2031-02-14"_s,
                u""_s });
        row("birthday unknown", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO85<<<<1M3102145<<<<<<<<<<<<<<06"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u""_s, u"m"_s, u"2031-02-14"_s, u""_s });
        row("birthday wholly unknown", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO<<<<<<0M3102145<<<<<<<<<<<<<<04"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u""_s, u"m"_s, u"2031-02-14"_s, u""_s });
        row("leap day", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO0002299M3102145<<<<<<<<<<<<<<02"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"2000-02-29"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("born in this century", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO1506015M3102145<<<<<<<<<<<<<<02"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"2015-06-01"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("born today", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO2611240M3102145<<<<<<<<<<<<<<06"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"2026-11-24"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("born tomorrow a hundred years ago", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO2611251M3102145<<<<<<<<<<<<<<06"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1926-11-25"_s, u"m"_s, u"2031-02-14"_s,
                u""_s });
        row("expired long ago", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M9912315<<<<<<<<<<<<<<08"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"1999-12-31"_s,
                u""_s });
        row("expires far ahead", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M4501011<<<<<<<<<<<<<<06"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2045-01-01"_s,
                u""_s });
        row("short number", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|X12<<<<<<6UTO8503172M3102145<<<<<<<<<<<<<<08"_s,
            { u"X12"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s, u""_s });
        row("personal number of all places", MrzFormat::Td3,
            u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M31021451234567890123458"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u"12345678901234"_s });
        row("card with two optional fields", MrzFormat::Td1,
            u"I<UTOAB12345671OPT1<<<<<<<<<<<|8503172M3102145UTOOPT2<<<<<<<7|KIM<<MIN<<<<<<<<<<<<<<<<<<<<<<"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u"OPT1"_s });
        row("card with a number and more behind it", MrzFormat::Td1,
            u"I<UTOAB1234567<89011<REST<<<<<|8503172M3102145UTO<<<<<<<<<<<6|KIM<<MIN<<<<<<<<<<<<<<<<<<<<<<"_s,
            { u"AB12345678901"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u"REST"_s });
        row("card of Germany", MrzFormat::Td1,
            u"IDD<<T220001293<<<<<<<<<<<<<<<|6408125F2610313D<<<<<<<<<<<<<4|MUSTERMANN<<ERIKA<<<<<<<<<<<<<"_s,
            { u"T22000129"_s, u"MUSTERMANN"_s, u"ERIKA"_s, u"D"_s, u"D"_s, u"1964-08-12"_s, u"f"_s, u"2026-10-31"_s,
                u""_s });
        row("crew card", MrzFormat::Td1,
            u"ACUTOC1<<<<<<<7<<<<<<<<<<<<<<<|8503172M3102145UTO<<<<<<<<<<<6|KIM<<MIN<<<<<<<<<<<<<<<<<<<<<<"_s,
            { u"C1"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s, u""_s });
        row("two-line card with an optional field", MrzFormat::Td2,
            u"I<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<|AB12345671UTO8503172M3102145ABC123<9"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"UTO"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u"ABC123"_s });
        row("visa of another kind", MrzFormat::MrvA,
            u"VCUTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|AB12345671KOR8503172M3102145X1<<<<<<<<<<<<<<"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"KOR"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u"X1"_s });
        row("small visa with an optional field", MrzFormat::MrvB,
            u"V<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<|AB12345671KOR8503172M310214512345678"_s,
            { u"AB1234567"_s, u"KIM"_s, u"MIN"_s, u"UTO"_s, u"KOR"_s, u"1985-03-17"_s, u"m"_s, u"2031-02-14"_s,
                u"12345678"_s });
    }
    void everyFieldIsRead()
    {
        QFETCH(QString, lines);
        const MrzReading reading = readLines(lines);
        QTEST(static_cast<int>(reading.format), "format");
        const QStringList fields { reading.documentNumber, reading.surname, reading.givenNames, reading.issuer,
            reading.nationality, isoOf(reading.birth.day), sexOf(reading.sex), isoOf(reading.expiry.day),
            reading.optional };
        QTEST(fields, "fields");
        QVERIFY(reading.digitsAgree());
        QVERIFY(reading.repairs.empty());
        QVERIFY(reading.flaws.empty());
    }

    void everyDigitIsShown()
    {
        const MrzReading reading
            = readLines(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
        QString shown;
        for (const MrzCheckDigit &digit : reading.digits)
            shown += QString(digit.printed) + digit.computed;
        QCOMPARE(shown, u"6622991100"_s);
        QCOMPARE(reading.digits.size(), std::size_t(5));
        QCOMPARE(
            readLines(u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<|L8988901C4XXX4009078F9612109<<<<<<<<"_s).digits.size(),
            std::size_t(3)); // a visa has no digit over the whole
    }

    void aFillerStandsForTheDigitOfAnEmptyFieldOnly()
    {
        const MrzReading empty
            = readLines(u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|X12<<<<<<6UTO8503171M3102142<<<<<<<<<<<<<<<6"_s);
        QCOMPARE(static_cast<int>(empty.digit(MrzPart::Optional)->state), static_cast<int>(MrzDigitState::NotUsed));
        const MrzReading filled
            = readLines(u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|X12<<<<<<6UTO8503171M3102142ZE<<<<<<<<<<<<<6"_s);
        QCOMPARE(static_cast<int>(filled.digit(MrzPart::Optional)->state), static_cast<int>(MrzDigitState::Differs));
    }

    /// Every digit of every kind, one off: exactly that digit, and the one over the whole, disagree.
    void aWrongDigitIsNamed_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("part");
        QTest::newRow("number") << 9 << static_cast<int>(MrzPart::DocumentNumber);
        QTest::newRow("birth") << 19 << static_cast<int>(MrzPart::BirthDate);
        QTest::newRow("expiry") << 27 << static_cast<int>(MrzPart::ExpiryDate);
        QTest::newRow("optional") << 42 << static_cast<int>(MrzPart::Optional);
        QTest::newRow("whole") << 43 << static_cast<int>(MrzPart::Composite);
    }
    void aWrongDigitIsNamed()
    {
        QFETCH(int, column);
        QFETCH(int, part);
        QString second = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
        second[column] = second[column] == u'9' ? u'8' : QChar(char16_t(second[column].unicode() + 1));
        const MrzReading reading = readLines(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|"_s + second);
        QVERIFY(!reading.digitsAgree());
        QVERIFY(reading.repairs.empty());
        for (const MrzCheckDigit &digit : reading.digits) {
            const bool isWrong = static_cast<int>(digit.part) == part || digit.part == MrzPart::Composite;
            QCOMPARE(digit.state == MrzDigitState::Differs, isWrong);
        }
        QCOMPARE(reading.documentNumber, u"L898902C3"_s); // read all the same
    }

    void aNameThatFillsItsFieldMayBeCut()
    {
        const QString second = u"|L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
        QVERIFY(readLines(u"P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"_s + second).nameMayBeTruncated);
        QVERIFY(!readLines(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s + second).nameMayBeTruncated);
    }

    void whatIsOddIsTold_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<int>("flaw");
        const auto row = [](const char *name, const QString &lines, MrzFlaw flaw) {
            QTest::newRow(name) << lines << static_cast<int>(flaw);
        };
        const QString names = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|"_s;
        const QString second = u"|L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
        row("digit in the name", u"P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s + second, MrzFlaw::DigitInName);
        row("no surname", u"P<UTO<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<<<<<"_s + second, MrzFlaw::NoSurname);
        row("digit in the country", u"P<UT0ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s + second,
            MrzFlaw::DigitInCountry);
        row("no country", u"P<<<<ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s + second, MrzFlaw::DigitInCountry);
        row("a card of the size of a passport", u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s + second,
            MrzFlaw::BadDocumentCode);
        row("sex", names + u"L898902C36UTO7408122Z1204159ZE184226B<<<<<10"_s, MrzFlaw::BadSex);
        row("birthday in month 13", names + u"L898902C36UTO7413125F1204159ZE184226B<<<<<10"_s, MrzFlaw::BadBirthDate);
        row("expiry on 31 June", names + u"L898902C36UTO7408122F1206314ZE184226B<<<<<10"_s, MrzFlaw::BadExpiryDate);
        row("expiry before birth", names + u"L898902C36UTO1508126F9204157ZE184226B<<<<<10"_s,
            MrzFlaw::ExpiryBeforeBirth);
    }
    void whatIsOddIsTold()
    {
        QFETCH(QString, lines);
        QFETCH(int, flaw);
        const MrzReading reading = readLines(lines);
        QCOMPARE(reading.flaws.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(reading.flaws.front()), flaw);
    }

    void germanyHasACodeOfOneLetter()
    {
        QCOMPARE(countryOfMrz(u"D"_s), u"DEU"_s);
        QCOMPARE(countryOfMrz(u"KOR"_s), u"KOR"_s);
    }
};

HQS_TEST(readmrz, TestReadMrz)
#include "tst_readmrz.moc"
