// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/readmrz.h"
#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString goodName = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
const QString goodNumbers = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

} // namespace

/// Whatever is pasted: an answer, no crash, and nothing taken for a passport that is none.
class TestHostileMrz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noZone_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", {});
        row("a space", u" "_s);
        row("line breaks", u"\n\n\n\r\r\n"_s);
        row("one filler", u"<"_s);
        row("a word", u"KIM"_s);
        row("one line", goodName);
        row("the second line alone", goodNumbers);
        row("a line too few characters", goodName + u'\n' + goodNumbers.chopped(1));
        row("a character too many", goodName + u'\n' + goodNumbers + u'0');
        row("forbidden letter", goodName + u'\n' + QString(goodNumbers).replace(u'L', u'Ł'));
        row("star for filler",
            QString(goodName).replace(u'<', u'*') + u'\n' + QString(goodNumbers).replace(u'<', u'*'));
        row("full-width letters", QString(goodName).replace(u'P', u'Ｐ') + u'\n' + goodNumbers);
        row("Arabic digits", goodName + u'\n' + QString(goodNumbers).replace(u'8', u'٨'));
        row("zero character inside", goodName + u'\n' + QString(goodNumbers).replace(3, 1, QChar(0)));
        row("only a zero character", QString(QChar(0)));
        row("lone surrogate", goodName + u'\n' + QString(goodNumbers).replace(3, 1, QChar(0xd800)));
        row("a picture", u"😀"_s.repeated(44));
        row("combining marks", u"Á"_s.repeated(44) + u'\n' + u"Á"_s.repeated(44));
        row("right-to-left override", QChar(0x202e) + goodName + u'\n' + goodNumbers);
        row("Cyrillic look-alikes", goodName + u'\n' + QString(goodNumbers).replace(u'C', u'С'));
        row("Russian prose", u"Прошу выдать разрешение на работу иностранному гражданину\n"_s.repeated(4));
        row("too long by far", u"P<"_s.repeated(1'000'000));
        row("many good zones", (goodName + u'\n' + goodNumbers + u'\n').repeated(2000));
        row("a table", u"1\t2\t3\n4\t5\t6"_s);
        row("HTML", u"<p><b>P</b></p>"_s.repeated(8));
        row("a path", u"C:\\Users\\clerk\\passport.png"_s);
        row("SQL", u"'; DROP TABLE cards; --"_s);
        row("format signs", u"%s%n%1%2"_s.repeated(11));
        row("lines of 29", (u"A"_s.repeated(29) + u'\n').repeated(3));
        row("lines of 31", (u"A"_s.repeated(31) + u'\n').repeated(3));
        row("lines of 40", (u"A"_s.repeated(40) + u'\n').repeated(2));
        row("two lines of 30", (u"A"_s.repeated(30) + u'\n').repeated(2));
        row("three lines of different lengths",
            u"A"_s.repeated(30) + u'\n' + u"A"_s.repeated(36) + u'\n' + u"A"_s.repeated(44));
        row("one line of 60", u"A"_s.repeated(60));
        row("digits only, 43", u"1"_s.repeated(43) + u'\n' + u"1"_s.repeated(43));
    }
    void noZone()
    {
        QFETCH(QString, text);
        const auto reading = readMrz(text, QDate(2026, 11, 24));
        QVERIFY(!reading);
        QCOMPARE(static_cast<int>(reading.error().fault), static_cast<int>(Fault::BadInput));
        QCOMPARE(reading.error().place, u"mrz"_s);
        for (const QChar character : reading.error().detail) // lengths only: never what was pasted
            QVERIFY(character == u'+' || character.isDigit());
    }

    void aZoneOfNonsense_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("letters", (u"A"_s.repeated(44) + u'\n').repeated(2));
        row("digits", (u"7"_s.repeated(44) + u'\n').repeated(2));
        row("look-alikes", (u"O"_s.repeated(44) + u'\n').repeated(2));
        row("card of look-alikes", (u"B"_s.repeated(30) + u'\n').repeated(3));
        row("two lines of look-alikes", (u"I"_s.repeated(36) + u'\n').repeated(2));
        row("visa of letters", (u"V"_s.repeated(44) + u'\n').repeated(2));
        row("lines in the wrong order", goodNumbers + u'\n' + goodName);
        row("the same line twice", goodName + u'\n' + goodName);
        row("long number with no digit behind it",
            u"I<UTOD23145890<<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s);
        row("long number that fills the field",
            u"I<UTOD23145890<ABCDEFGHIJKLMNO\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s);
    }
    void aZoneOfNonsense()
    {
        QFETCH(QString, text);
        const auto reading = readMrz(text, QDate(2026, 11, 24));
        QVERIFY(reading);
        QVERIFY(!reading->digitsAgree());
    }

    /// Nothing but fillers has right digits all through, and is told to have neither name nor country.
    void fillersOnlyAreOdd()
    {
        for (const auto &[width, count] : { std::pair(44, 2), std::pair(36, 2), std::pair(30, 3) }) {
            const auto reading = readMrz((u"<"_s.repeated(width) + u'\n').repeated(count), QDate(2026, 11, 24));
            QVERIFY(reading);
            QVERIFY(reading->flaws.size() >= 3);
        }
    }
};

HQS_TEST(hostilemrz, TestHostileMrz)
#include "tst_hostilemrz.moc"
