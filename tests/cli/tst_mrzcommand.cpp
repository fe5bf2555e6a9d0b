// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "suite.h"

#include <QJsonArray>

using namespace hqs;

class TestMrzCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSpecimenIsRight()
    {
        const Outcome outcome = run({ u"check"_s, u"mrz"_s, u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
            u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s, u"--json"_s });
        QCOMPARE(outcome.code, 0);
        const auto json = outcome.object();
        QCOMPARE(json[u"valid"].toBool(), true);
        QVERIFY(json[u"reason"].isNull());
        QCOMPARE(json[u"format"].toString(), u"TD3"_s);
        QCOMPARE(json[u"number"].toString(), u"L898902C3"_s);
        QCOMPARE(json[u"surname"].toString(), u"ERIKSSON"_s);
        QCOMPARE(json[u"given_names"].toString(), u"ANNA MARIA"_s);
        QCOMPARE(json[u"birth_date"].toString(), u"1974-08-12"_s);
        QCOMPARE(json[u"expires_on"].toString(), u"2012-04-15"_s);
        QCOMPARE(json[u"sex"].toString(), u"f"_s);
        QCOMPARE(json[u"check_digits"].toArray().size(), 5);
    }

    void aCardOfThreeLinesIsReadToo()
    {
        const auto json
            = run({ u"check"_s, u"mrz"_s, u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s,
                      u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s, u"--json"_s })
                  .object();
        QCOMPARE(json[u"format"].toString(), u"TD1"_s);
        QCOMPARE(json[u"valid"].toBool(), true);
    }

    void aWrongDigitIsBadInputAndSaysWhich()
    {
        const Outcome outcome = run({ u"check"_s, u"mrz"_s, u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
            u"L898902C36UTO7408123F1204159ZE184226B<<<<<10"_s, u"--json"_s, u"--lang"_s, u"en"_s });
        QCOMPARE(outcome.code, 2);
        const auto json = outcome.object();
        QCOMPARE(json[u"valid"].toBool(), false);
        QCOMPARE(json[u"reason_code"].toString(), u"wrong_check_digit"_s);
        QVERIFY(json[u"reason"].toString().contains(u"date of birth"));
        QCOMPARE(json[u"check_digits"].toArray()[1].toObject()[u"valid"].toBool(), false);
        QCOMPARE(json[u"check_digits"].toArray()[1].toObject()[u"computed"].toString(), u"2"_s);
    }

    void aRepairIsShownAndTheZoneAsGivenIsStillWrong()
    {
        const Outcome outcome = run({ u"check"_s, u"mrz"_s, u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
            u"L8989O2C36UTO7408122F1204159ZE184226B<<<<<10"_s, u"--json"_s });
        QCOMPARE(outcome.code, 2);
        const auto json = outcome.object();
        QCOMPARE(json[u"reason_code"].toString(), u"repaired"_s);
        QCOMPARE(json[u"number"].toString(), u"L898902C3"_s);
        const auto repair = json[u"repairs"].toArray()[0].toObject();
        QCOMPARE(repair[u"line"].toInt(), 2);
        QCOMPARE(repair[u"column"].toInt(), 6);
        QCOMPARE(repair[u"to"].toString(), u"0"_s);
    }

    void whatIsNoZoneIsBadInput()
    {
        const Outcome outcome = run({ u"check"_s, u"mrz"_s, u"KIM"_s, u"MIN"_s, u"--json"_s });
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.object()[u"valid"].toBool(), false);
        QCOMPARE(outcome.object()[u"reason_code"].toString(), u"not_a_zone"_s);
        QVERIFY(!outcome.out.contains(u"KIM")); // nothing personal comes back
        QCOMPARE(run({ u"check"_s, u"mrz"_s }).code, 1);
    }

    void peopleSeeTheFieldsAndTheDigits()
    {
        const Outcome outcome = run({ u"check"_s, u"mrz"_s, u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
            u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s, u"--lang"_s, u"en"_s });
        for (const QString &words :
            { u"ERIKSSON"_s, u"1974-08-12"_s, u"document number"_s, u"Every check digit matches."_s })
            QVERIFY2(outcome.out.contains(words), qPrintable(words));
    }
};

HQS_TEST(mrzcommand, TestMrzCommand)
#include "tst_mrzcommand.moc"
