// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knownfields.h"
#include "domain/record.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestRecord : public QObject {
    Q_OBJECT

    const FieldId m_birth { u"family.birthDate"_s };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPathNamesOnePlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("item");
        QTest::newRow("plain") << u"passport.number"_s << u"passport.number"_s << 0;
        QTest::newRow("first item") << u"family[1].birthDate"_s << u"family.birthDate"_s << 1;
        QTest::newRow("item with several digits") << u"acknowledged[50].on"_s << u"acknowledged.on"_s << 50;
        QTest::newRow("largest item") << u"family[9999].sex"_s << u"family.sex"_s << 9999;
        QTest::newRow("a paper has dots in its name")
            << u"paper.work_permit.photo"_s << u"paper.work_permit.photo"_s << 0;
        QTest::newRow("a form with its edition") << u"paper.mvd536-7@887"_s << u"paper.mvd536-7@887"_s << 0;
    }
    void aPathNamesOnePlace()
    {
        QFETCH(QString, path);
        QFETCH(QString, field);
        QFETCH(int, item);
        const auto place = fromPath(path);
        QVERIFY(place);
        QCOMPARE(place->field.text(), field);
        QCOMPARE(place->item, item);
        QCOMPARE(toPath(*place), path);
    }

    void aPathSpelledOtherwiseIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
            { "", "passport", "passport.", ".number", "family[0].sex", "family[01].sex", "family[-1].sex",
                "family[].sex", "family[1]sex", "family[1]", "family[10000].sex", "family[a].sex", "family[1][2].sex",
                "1family.sex", "passport.num ber", "passport.number\n", " passport.number", "passport.number=1" })
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void aPathSpelledOtherwiseIsRefused()
    {
        QFETCH(QString, path);
        QVERIFY(!fromPath(path));
    }

    void whatWasSetIsFound()
    {
        Record record;
        QVERIFY(record.isEmpty());
        QVERIFY(!record.find({ m_birth, 1 }));
        record.set({ m_birth, 1 }, QDate(2015, 3, 1));
        record.set({ m_birth, 2 }, QDate(2018, 3, 1));
        QCOMPARE(*record.find({ m_birth, 1 }), FieldValue(QDate(2015, 3, 1)));
        QCOMPARE(*record.find({ m_birth, 2 }), FieldValue(QDate(2018, 3, 1)));
        QVERIFY(!record.find({ m_birth, 0 }));
        QVERIFY(!record.find({ m_birth, 3 }));
    }

    void settingAgainReplacesAndSettingNothingTakesAway()
    {
        Record record;
        record.set({ m_birth, 1 }, QDate(2015, 3, 1));
        record.set({ m_birth, 1 }, QDate(2016, 3, 1));
        QCOMPARE(std::distance(record.begin(), record.end()), 1);
        QCOMPARE(*record.find({ m_birth, 1 }), FieldValue(QDate(2016, 3, 1)));
        record.set({ m_birth, 1 }, std::nullopt);
        QCOMPARE(record, Record());
    }

    void itemsAreCountedEvenWhenTheyAreEmpty()
    {
        Record record;
        const RoleId family(u"family"_s);
        QCOMPARE(record.items(family), 0);
        record.setItems(family, 3);
        QCOMPARE(record.items(family), 3);
        QCOMPARE(record.items(RoleId(u"signatory"_s)), 0);
        record.setItems(family, 0);
        QCOMPARE(record.items(family), 0);
        QCOMPARE(record, Record());
    }

    void aKnownFieldIsReadWithItsTypeOnly()
    {
        Record record;
        record.set(known::monthlyPay.id(), Money { 80'000'000 });
        QCOMPARE(record.get(known::monthlyPay), std::optional(Money { 80'000'000 }));
        record.set(known::monthlyPay.id(), Unread { u"восемьсот"_s });
        QVERIFY(!record.get(known::monthlyPay));
        QVERIFY(!record.get(known::surnameRu));
    }
};

HQS_TEST(record, TestRecord)
#include "tst_record.moc"
