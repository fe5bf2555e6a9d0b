// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/mrzlines.h"
#include "suite.h"

#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString zoneName = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
const QString zoneNumbers = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const QStringList zoneLines { zoneName, zoneNumbers };

bool hasFlaw(const MrzLines &found, MrzFlaw flaw)
{
    return std::ranges::find(found.flaws, flaw) != found.flaws.end();
}

} // namespace

class TestMrzLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameZoneHoweverItComes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("two lines") << zoneLines.join(u'\n');
        QTest::newRow("Windows") << zoneLines.join(u"\r\n"_s) + u"\r\n"_s;
        QTest::newRow("pasted into one line") << zoneLines.join(QChar::LineSeparator);
        QTest::newRow("no break at all") << zoneName + zoneNumbers;
        QTest::newRow("small letters") << zoneLines.join(u'\n').toLower();
        QTest::newRow("spaced by a reader") << zoneLines.join(u'\n').replace(u"UTO"_s, u" UTO "_s);
        QTest::newRow("empty lines between") << u"\n\n"_s + zoneName + u"\n\n  \n"_s + zoneNumbers + u"\n\n"_s;
        QTest::newRow("text around it") << u"Passport\nSurname ERIKSSON\n"_s + zoneLines.join(u'\n')
                + u"\nseen 12.05"_s;
        QTest::newRow("fillers read as quotes") << zoneLines.join(u'\n').replace(u"<<"_s, u"«"_s);
        QTest::newRow("no-break spaces") << zoneName + QChar::Nbsp + u'\n' + QChar::Nbsp + zoneNumbers;
    }
    void theSameZoneHoweverItComes()
    {
        QFETCH(QString, text);
        const auto found = findMrz(text);
        QVERIFY(found);
        QCOMPARE(found->lines, zoneLines);
        QVERIFY(found->flaws.empty());
    }

    void fillersLostAtTheEndOfTheNameComeBack()
    {
        for (const QString &name : { u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<"_s, zoneName + u"<<<"_s }) {
            const auto found = findMrz(name + u'\n' + zoneNumbers);
            QVERIFY(found);
            QCOMPARE(found->lines, zoneLines);
            QVERIFY(hasFlaw(*found, MrzFlaw::FillersAdded) || name.size() > 44);
        }
        QVERIFY(!findMrz(zoneName + u'\n' + zoneNumbers.chopped(1))); // its end is a check digit
    }

    /// A scanner presses the keys of its country's letters; a Russian keyboard makes Russian letters of them.
    void aScannerOnARussianKeyboardIsUnderstood()
    {
        const QString keys = u"QWERTYUIOPASDFGHJKLZXCVBNM<"_s;
        const QString russian = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ"_s;
        QString typed = zoneLines.join(u'\n');
        for (QChar &character : typed) {
            if (const qsizetype at = keys.indexOf(character); at >= 0)
                character = russian[at];
        }
        const auto found = findMrz(typed);
        QVERIFY(found);
        QCOMPARE(found->lines, zoneLines);
        QVERIFY(hasFlaw(*found, MrzFlaw::RussianKeyboard));
    }

    void cardsOfThreeLinesAreParted()
    {
        const QStringList card { u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s,
            u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s };
        QCOMPARE(findMrz(card.join(QString()))->lines, card);
        QCOMPARE(findMrz(card.join(u'\n'))->lines, card);
        QCOMPARE(
            findMrz(u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA"_s)->lines,
            card);
    }
};

HQS_TEST(mrzlines, TestMrzLines)
#include "tst_mrzlines.moc"
