// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/happenings.h"
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestHappenings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedIsInTheHistory_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("petition filed") << u"permit.filedOn"_s << u"2026-11-02"_s << true;
        QTest::newRow("entered") << u"entry.enteredOn"_s << u"2026-11-20"_s << true;
        QTest::newRow("examined") << u"entry.medicalOn"_s << u"2026-11-23"_s << true;
        QTest::newRow("fingerprints") << u"entry.fingerprintsOn"_s << u"2026-11-24"_s << true;
        QTest::newRow("started to work") << u"employment.startedOn"_s << u"2026-11-24"_s << true;
        QTest::newRow("a notice of a quarter") << u"salaryNotice[1].filedOn"_s << u"2026-10-15"_s << true;
        QTest::newRow("tomorrow") << u"entry.enteredOn"_s << u"2026-11-25"_s << false;
        QTest::newRow("an end laid down long ago") << u"passport.expiresOn"_s << u"2026-11-01"_s << false;
        QTest::newRow("an end of the permit") << u"permit.validTo"_s << u"2026-11-01"_s << false;
        QTest::newRow("a birth") << u"specialist.birthDate"_s << u"1984-02-29"_s << false;
        QTest::newRow("the stage says it") << u"contract.signedOn"_s << u"2026-11-01"_s << false;
    }

    void whatHappenedIsInTheHistory()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, day);
        QFETCH(const bool, isThere);
        QVERIFY2(rules().field(at(path).field), qPrintable(path));
        const CaseFile file = caseWith({ { path, day } });
        const auto happenings = happeningsOf(file, testDay);
        QCOMPARE(happenings.size(), std::size_t(isThere ? 1 : 0));
        if (!isThere)
            return;
        QCOMPARE(happenings.front().on, QDate::fromString(day, Qt::ISODate));
        QCOMPARE(toPath(happenings.front().place), path);
    }
};

HQS_TEST(happenings, TestHappenings)
#include "tst_happenings.moc"
