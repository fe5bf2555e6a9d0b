// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/extension.h"
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class Extension : public QObject {
    Q_OBJECT

    std::optional<Database> m_database;

    CaseFile worker(std::map<QString, QString> more = {})
    {
        for (const auto &[path, value] : std::map<QString, QString> { { u"employer.fullName"_s, u"ООО «Пример»"_s },
                 { u"specialist.surnameRu"_s, u"Ким"_s }, { u"passport.number"_s, u"M1"_s },
                 { u"family[1].surnameRu"_s, u"Пак"_s }, { u"contract.position"_s, u"Директор"_s },
                 { u"contract.number"_s, u"17"_s }, { u"contract.signedOn"_s, u"2024-01-15"_s },
                 { u"contract.monthlyPay"_s, u"30000000"_s }, { u"permit.category"_s, u"general"_s },
                 { u"permit.number"_s, u"77 1"_s }, { u"permit.validFrom"_s, u"2024-02-01"_s },
                 { u"permit.validTo"_s, u"2027-01-31"_s }, { u"region[1].subject"_s, u"77"_s },
                 { u"payment[1].month"_s, u"2026-10-01"_s }, { u"salaryNotice[1].quarter"_s, u"2026-09-30"_s },
                 { u"notification.filedOn"_s, u"2024-01-17"_s } })
            more.emplace(path, value);
        CaseFile file = caseWith(more);
        if (auto done = file.save(*m_database, testDay); !done)
            qFatal("not saved");
        return file;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset();
        auto database = Database::inMemory();
        QVERIFY(database);
        m_database.emplace(*std::move(database));
    }

    void theNewCaseTakesOverWhatStaysTheSame()
    {
        const CaseFile old = worker();
        auto next = extensionOf(old, *m_database, testDay);
        QVERIFY(next);
        QCOMPARE(stored(*next, u"employer.fullName"_s), u"ООО «Пример»"_s);
        QCOMPARE(stored(*next, u"passport.number"_s), u"M1"_s);
        QCOMPARE(stored(*next, u"family[1].surnameRu"_s), u"Пак"_s);
        QCOMPARE(stored(*next, u"contract.position"_s), u"Директор"_s);
        QCOMPARE(stored(*next, u"contract.monthlyPay"_s), u"30000000"_s);
        QCOMPARE(stored(*next, u"permit.category"_s), u"general"_s);
        QCOMPARE(stored(*next, u"region[1].subject"_s), u"77"_s);
        QCOMPARE(stored(*next, u"permit.requestedFrom"_s), u"2027-02-01"_s);
        for (const QString &path : { u"contract.number"_s, u"contract.signedOn"_s, u"permit.number"_s,
                 u"permit.validTo"_s, u"notification.filedOn"_s })
            QVERIFY2(stored(*next, path).isNull(), qPrintable(path));
        QCOMPARE(next->record().items(RoleId(u"payment"_s)), 0);
        QCOMPARE(next->record().items(RoleId(u"salaryNotice"_s)), 0);
    }

    void thePeopleAreTheSameCardsAndTheOldCaseIsAsItWas()
    {
        const CaseFile old = worker();
        auto next = extensionOf(old, *m_database, testDay);
        QVERIFY(next);
        QVERIFY(next->save(*m_database, testDay));
        QVERIFY(next->id() != old.id());
        for (const QString &role : { u"employer"_s, u"specialist"_s })
            QCOMPARE(next->cardOf(RoleId(role)), old.cardOf(RoleId(role)));
        QCOMPARE(next->cardOf(RoleId(u"family"_s), 1), old.cardOf(RoleId(u"family"_s), 1));
        const auto again = CaseFile::open(rules(), *m_database, *old.id());
        QVERIFY(again);
        QCOMPARE(again->record(), old.record());
    }

    void itIsProposedWhenThePermitEndsSoon_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("due");
        QTest::newRow("91 days before") << QDate(2026, 11, 1) << QString() << QString() << false;
        QTest::newRow("90 days before") << QDate(2026, 11, 2) << QString() << QString() << true;
        QTest::newRow("on the last day") << QDate(2027, 1, 31) << QString() << QString() << true;
        QTest::newRow("too late") << QDate(2027, 2, 1) << QString() << QString() << false;
        QTest::newRow("dismissed") << testDay << u"employment.terminatedOn"_s << u"2026-11-01"_s << false;
        QTest::newRow("applied for") << testDay << u"permit.extensionFiledOn"_s << u"2026-11-10"_s << false;
        QTest::newRow("applied for once before") << testDay << u"permit.extensionFiledOn"_s << u"2023-12-10"_s << true;
    }

    void itIsProposedWhenThePermitEndsSoon()
    {
        QFETCH(QDate, today);
        QFETCH(QString, path);
        QFETCH(QString, value);
        const CaseFile file = path.isEmpty() ? worker() : worker({ { path, value } });
        QTEST(isExtensionDue(file, today), "due");
    }
};

HQS_TEST(extension, Extension)
#include "tst_extension.moc"
