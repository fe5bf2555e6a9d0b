// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/readmrz.h"
#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestMrzRepair : public QObject {
    Q_OBJECT

    static MrzReading with(int column, QChar character)
    {
        QString second = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
        second[column - 1] = character;
        return *readMrz(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"_s + second, QDate(2026, 11, 24));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheDigitsProveIsPutRight_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QChar>("misread");
        QTest::addColumn<QChar>("right");
        const auto row = [](const char *name, int column, QChar misread, QChar right) {
            QTest::newRow(name) << column << misread << right;
        };
        row("O for 0 in the number", 6, u'O', u'0');
        row("O for 0 in the birthday", 16, u'O', u'0');
        row("B for 8 in the birthday", 17, u'B', u'8');
        row("I for 1 in the birthday", 18, u'I', u'1');
        row("Z for 2 in the expiry", 23, u'Z', u'2');
        row("A for 4 in the expiry", 25, u'A', u'4');
        row("S for 5 in the expiry", 27, u'S', u'5');
        row("G for 6, a check digit", 10, u'G', u'6');
        row("O for 0, the last digit", 44, u'O', u'0');
    }
    void whatTheDigitsProveIsPutRight()
    {
        QFETCH(int, column);
        QFETCH(QChar, misread);
        QFETCH(QChar, right);
        const MrzReading reading = with(column, misread);
        QVERIFY(reading.digitsAgree());
        QCOMPARE(reading.repairs, (std::vector<MrzRepair> { { 2, column, misread, right } }));
        QCOMPARE(reading.lines[1], u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    }

    void theOptionalFieldHasItsOwnProof()
    {
        const auto reading = readMrz(u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n"
                                     "X93477<<<7UTO9304077M370407793O47<<<<<<<<<14"_s,
            QDate(2026, 11, 24));
        QCOMPARE(reading->repairs, (std::vector<MrzRepair> { { 2, 31, u'O', u'0' } }));
        QCOMPARE(reading->optional, u"93047"_s);
    }

    /// B for the first 8 of the number; reading the second 8 as B, or the 2 as Z, would make the digits right as well.
    void threeWaysToBeRightProveNothing()
    {
        const MrzReading reading = with(2, u'B');
        QVERIFY(!reading.digitsAgree());
        QVERIFY(reading.repairs.empty());
        QCOMPARE(reading.documentNumber, u"LB98902C3"_s);
    }

    void twoLettersInDatesAreForced()
    {
        QString second = u"L898902C36UTO74O8I22F1204159ZE184226B<<<<<10"_s;
        const auto reading = readMrz(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"_s + second, QDate(2026, 11, 24));
        QCOMPARE(reading->repairs.size(), std::size_t(2));
        QCOMPARE(reading->birth.day, QDate(1974, 8, 12));
    }

    /// G and 6 weigh the same: no digit tells them apart, so nothing is changed.
    void whatNoDigitTellsApartStays()
    {
        const QString second = u"G898902C39UTO7408122F1204159ZE184226B<<<<<1"_s;
        for (const QChar last : { u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7', u'8', u'9' }) {
            const auto reading
                = readMrz(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"_s + second + last, QDate(2026, 11, 24));
            QCOMPARE(reading->lines[1].front(), u'G');
        }
    }

    void aDigitThatIsNoLookAlikeIsNotGuessed()
    {
        const MrzReading reading = with(4, u'3'); // 9 is like no letter
        QVERIFY(!reading.digitsAgree());
        QVERIFY(reading.repairs.empty());
        QCOMPARE(reading.lines[1][3], u'3');
    }

    /// Two look-alikes of the number, each of which would make the digits right: neither is proven.
    void twoWaysToBeRightProveNothing()
    {
        // The number field O0000000O with the digits of one O less: the first and the last stand at weights 7 and 1,
        // so try every pair of places whose weights are equal.
        QString number = u"O00O00000"_s; // weights 7 and 7
        const QString meant = u"O00000000"_s;
        const auto digit = [](const QString &text) {
            constexpr int weights[] = { 7, 3, 1 };
            int sum = 0;
            for (int i = 0; i < text.size(); ++i) {
                const char16_t unit = text[i].unicode();
                sum += (unit == u'<' ? 0 : unit <= u'9' ? unit - u'0' : unit - u'A' + 10) * weights[i % 3];
            }
            return QString::number(sum % 10);
        };
        const QString tail = u"8503171M3102142"_s;
        const QString right = meant + digit(meant);
        const QString composite = digit(right + u"85031713102142"_s + u"<<<<<<<<<<<<<<0"_s);
        const QString second = number + digit(meant) + u"UTO"_s + tail + u"<<<<<<<<<<<<<<0"_s + composite;
        const auto reading = readMrz(u"P<UTOKIM<<MIN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n"_s + second, QDate(2026, 11, 24));
        QVERIFY(reading);
        QVERIFY(!reading->digitsAgree());
        QVERIFY(reading->repairs.empty());
        QCOMPARE(reading->documentNumber, number);
    }

    void namesAreNeverChanged()
    {
        const auto reading = readMrz(u"P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                                     "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s,
            QDate(2026, 11, 24));
        QCOMPARE(reading->surname, u"ER1KSSON"_s);
        QVERIFY(reading->repairs.empty());
    }
};

HQS_TEST(mrzrepair, TestMrzRepair)
#include "tst_mrzrepair.moc"
