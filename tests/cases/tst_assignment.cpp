// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

using Reason = Refusal::Reason;

class TestAssignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersAreGivenByTheirPaths()
    {
        CaseFile file = blankCase();
        const auto refusals = assign(file,
            { { u"specialist.surnameRu"_s, u"Ким"_s }, { u"passport.expiresOn"_s, u"2030-01-31"_s },
                { u"contract.monthlyPay"_s, u"25000000"_s }, { u"paper.work_permit.photo"_s, u"received"_s } },
            testDay, storedValue);
        QVERIFY(refusals.empty());
        QCOMPARE(file.record().get(known::surnameRu), u"Ким"_s);
        QCOMPARE(file.record().get(known::monthlyPay), Money { 25'000'000 });
        QCOMPARE(stored(file, u"passport.expiresOn"_s), u"2030-01-31"_s);
        QCOMPARE(stored(file, u"paper.work_permit.photo"_s), u"received"_s);
    }

    void itemsMayComeInAnyOrder()
    {
        CaseFile file = blankCase();
        // By name "birthDate" comes before "surnameRu", and the passport of the second member before the first member.
        const auto refusals = assign(file,
            { { u"family[2].birthDate"_s, u"2015-05-05"_s }, { u"family[1].surnameRu"_s, u"Ким"_s },
                { u"familyPassport[2].number"_s, u"A1"_s } },
            testDay, storedValue);
        QVERIFY2(refusals.empty(), refusals.empty() ? "" : qPrintable(refusals.front().path));
        QCOMPARE(file.record().items(RoleId(u"family"_s)), 2);
        QCOMPARE(stored(file, u"familyPassport[2].number"_s), u"A1"_s);
    }

    void whatCannotBeTakenIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const QString &path, const QString &written, Reason reason) {
            QTest::newRow(name) << path << written << int(reason);
        };
        row("not a path", u"specialist"_s, u"x"_s, Reason::UnknownField);
        row("unknown role", u"spaceship.name"_s, u"x"_s, Reason::UnknownField);
        row("unknown field", u"specialist.shoeSize"_s, u"43"_s, Reason::UnknownField);
        row("unknown paper", u"paper.work_permit.horoscope"_s, u"received"_s, Reason::UnknownField);
        row("joined field", u"specialist.fullNameRu"_s, u"Ким Мин"_s, Reason::Computed);
        row("number where none belongs", u"specialist[1].surnameRu"_s, u"Ким"_s, Reason::NoSuchItem);
        row("no number where one belongs", u"family.surnameRu"_s, u"Ким"_s, Reason::NoSuchItem);
        row("gap", u"family[2].surnameRu"_s, u"Ким"_s, Reason::NoSuchItem);
        row("too many", u"signatory[6].surnameRu"_s, u"Ким"_s, Reason::NoSuchItem);
        row("passport of nobody", u"familyPassport[1].number"_s, u"A1"_s, Reason::NoSuchItem);
        row("no such day", u"specialist.birthDate"_s, u"1990-02-30"_s, Reason::Malformed);
        row("not money", u"contract.monthlyPay"_s, u"much"_s, Reason::Malformed);
        row("unknown code", u"specialist.citizenship"_s, u"Korea"_s, Reason::Malformed);
        row("latin in a russian name", u"specialist.surnameRu"_s, u"Kим"_s, Reason::Malformed);
        row("wrong check digit", u"employer.inn"_s, u"7700999904"_s, Reason::Malformed);
        row("control character", u"specialist.birthPlace"_s, u"Сеул\u0007"_s, Reason::Malformed);
        row("picture", u"specialist.birthPlace"_s, u"Сеул 🙂"_s, Reason::Malformed);
        row("10 000 letters", u"specialist.surnameRu"_s, QString(10'000, u'Ы'), Reason::Malformed);
        row("not asked in this branch", u"employer.ogrnip"_s, u"123"_s, Reason::Malformed);
    }
    void whatCannotBeTakenIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, written);
        QFETCH(int, reason);
        CaseFile file = caseWith({ { u"specialist.givenRu"_s, u"Мин"_s } });
        const Record before = file.record();
        const auto refusals
            = assign(file, { { path, written }, { u"specialist.givenRu"_s, u"Джун"_s } }, testDay, storedValue);
        QCOMPARE(refusals.size(), std::size_t(1));
        QCOMPARE(refusals.front().path, path);
        QCOMPARE(int(refusals.front().reason), reason);
        QCOMPARE(file.record(), before); // the good answer beside the bad one is not taken either
    }

    void everyRefusalIsReported()
    {
        CaseFile file = blankCase();
        const auto refusals
            = assign(file, { { u"a.b"_s, u"1"_s }, { u"specialist.birthDate"_s, u"soon"_s } }, testDay, storedValue);
        QCOMPARE(refusals.size(), std::size_t(2));
    }

    void anEmptyTextTakesTheAnswerAway()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s } });
        QVERIFY(assign(file, { { u"specialist.surnameRu"_s, u""_s } }, testDay, storedValue).empty());
        QCOMPARE(file.record().find(known::surnameRu.id()), nullptr);
    }

    void anAccountIsComparedWithTheBankOfTheSameCall()
    {
        CaseFile file = blankCase();
        const std::map<QString, QString> good { { u"employer.bik"_s, u"044525225"_s },
            { u"employer.account"_s, u"40702810138250123017"_s } };
        std::map<QString, QString> bad = good;
        bad[u"employer.bik"_s] = u"044525226"_s;
        QCOMPARE(assign(file, bad, testDay, storedValue).size(), std::size_t(1));
        QVERIFY(assign(file, good, testDay, storedValue).empty());
    }
};

HQS_TEST(assignment, TestAssignment)
#include "tst_assignment.moc"
