// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/picturezone.h"
#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString korean = u"P<KORKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8503172M3102145<<<<<<<<<<<<<<04"_s;
const QString card
    = u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;

QDate day()
{
    return { 2026, 11, 24 };
}

} // namespace

/// What Tesseract makes of real pages: fillers lost and doubled, look-alikes, the rest of the page around the zone.
class TestPictureZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theZoneIsFoundWhole_data()
    {
        QTest::addColumn<QString>("recognized");
        QTest::addColumn<QString>("zone");
        QTest::newRow("as it is") << korean << korean;
        QTest::newRow("the page around it") << u"PASSPORT TYPE P\nSURNAME KIM\n\n\n"_s + korean + u"\nX\n"_s << korean;
        QTest::newRow("blanks") << QString(korean).replace(u"KOR"_s, u" KOR "_s) << korean;
        QTest::newRow("fillers of the name lost")
            << u"P<KORKIM<<MIN<JUN<<<<<<<<<<\nM123456788KOR8503172M3102145<<<<<<<<<<<<<<04"_s << korean;
        QTest::newRow("fillers of the name doubled")
            << u"P<KORKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8503172M3102145<<<<<<<<<<<<<<04"_s
            << korean;
        QTest::newRow("fillers among the digits lost")
            << u"P<KORKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8503172M3102145<<<<<<<<<<<04"_s << korean;
        QTest::newRow("fillers among the digits doubled")
            << u"P<KORKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8503172M3102145<<<<<<<<<<<<<<<<04"_s
            << korean;
        QTest::newRow("a card") << card << card;
        QTest::newRow("a letter that was seen twice") << QString(card).replace(u"UTO<"_s, u"UTO0<"_s) << card;
        QTest::newRow("noise between the lines") << QString(korean).replace(u'\n', u"\n; .\n"_s) << korean;
    }
    void theZoneIsFoundWhole()
    {
        QFETCH(QString, recognized);
        QFETCH(QString, zone);
        const auto found = zoneOfPicture(recognized, day());
        QVERIFY(found);
        QCOMPARE(found->text, zone);
        QCOMPARE(found->doubts, 0);
    }

    void whatIsOddIsADoubt_data()
    {
        QTest::addColumn<QString>("recognized");
        QTest::newRow("a digit in the country") << QString(korean).replace(u"KOR8"_s, u"K0R8"_s);
        QTest::newRow("a letter among the digits") << QString(korean).replace(u"<04"_s, u"<Q4"_s);
        QTest::newRow("a filler taken for a letter") << QString(korean).replace(u"JUN<<<<<<<"_s, u"JUN<<<K<<<"_s);
        QTest::newRow("a wrong digit") << QString(korean).replace(u"850317"_s, u"850318"_s);
    }
    void whatIsOddIsADoubt()
    {
        QFETCH(QString, recognized);
        const auto found = zoneOfPicture(recognized, day());
        QVERIFY(found);
        QVERIFY(found->doubts > 0);
        QCOMPARE(found->text, recognized); // nothing is put right unseen
    }

    /// A line of another length is read only when the digits prove it.
    void aLineThatLostADigitIsNoZone()
    {
        QVERIFY(!zoneOfPicture(QString(korean).remove(u"3172"_s), day()));
        QVERIFY(!zoneOfPicture(QString(korean).replace(u"850317"_s, u"850318"_s).replace(u"<<04"_s, u"<04"_s), day()));
    }

    void theLeastDoubtfulWins()
    {
        const auto found = zoneOfPicture(QString(korean).replace(u"850317"_s, u"850318"_s) + u'\n' + korean, day());
        QVERIFY(found);
        QCOMPARE(found->text, korean);
    }

    void nonsenseIsNoZone()
    {
        for (const QString &text : { QString(), u"<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"_s,
                 QString(300'000, u'<'), u"PASSPORT\nKIM MIN JUN"_s, QString(u"AB<<\n"_s).repeated(50'000) })
            QVERIFY(!zoneOfPicture(text, day()));
    }
};

HQS_TEST(picturezone, TestPictureZone)
#include "tst_picturezone.moc"
