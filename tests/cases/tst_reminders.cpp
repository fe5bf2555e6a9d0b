// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/acceptance.h"
#include "cases/reminders.h"
#include "cases/sample.h"
#include "storage/journal.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class Reminders : public QObject {
    Q_OBJECT

    std::optional<Database> m_database;

    CaseFile add(std::map<QString, QString> answers)
    {
        CaseFile file = caseWith(answers);
        if (auto done = file.save(*m_database, testDay); !done)
            qFatal("not saved");
        return file;
    }

    std::vector<CaseTerm> terms(QDate today)
    {
        auto read = deskTerms(rules(), *m_database, today);
        if (!read)
            qFatal("no terms");
        return *std::move(read);
    }

    std::optional<Digest> digest(QDate today)
    {
        auto taken = takeDigest(*m_database, terms(today), today);
        if (!taken)
            qFatal("no digest: %s", qPrintable(taken.error().detail));
        return *std::move(taken);
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

    void whatCostsMostComesFirstAmongTheOverdue()
    {
        add({ { u"contract.signedOn"_s, u"2026-11-09"_s }, { u"contract.workSubject"_s, u"77"_s } });
        add({ { u"passport.expiresOn"_s, u"2026-11-01"_s } }); // older, but no fine is known
        add({ { u"contract.signedOn"_s, u"2026-11-10"_s }, { u"contract.workSubject"_s, u"66"_s } });
        const auto found = terms(testDay);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].atRisk(), 1'000'000); // Moscow
        QCOMPARE(found[1].atRisk(), 800'000);
        QCOMPARE(found[2].atRisk(), 0);
        QVERIFY(found[2].isExpiry());
        const RoublesAtRisk risk = roublesAtRisk(found);
        QCOMPARE(risk.terms, 2);
        QCOMPARE(risk.least, 800'000);
        QCOMPARE(risk.most, 1'800'000);
    }

    void theRegionOfThePermitDecidesTheFineWhenThatOfTheWorkIsNotSaid()
    {
        add({ { u"contract.signedOn"_s, u"2026-11-09"_s }, { u"region[1].subject"_s, u"77"_s } });
        add({ { u"contract.signedOn"_s, u"2026-11-09"_s }, { u"region[1].subject"_s, u"77"_s },
            { u"contract.workSubject"_s, u"66"_s } });
        const auto found = terms(testDay);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].atRisk(), 1'000'000);
        QCOMPARE(found[1].atRisk(), 800'000);
    }

    void expiriesAreCountedByDays()
    {
        for (const int days : { 10, 30, 31, 60, 90, 91 })
            add({ { u"passport.expiresOn"_s, testDay.addDays(days).toString(Qt::ISODate) } });
        const auto found = terms(testDay);
        QCOMPARE(expiriesWithin(found, 30), 2);
        QCOMPARE(expiriesWithin(found, 60), 4);
        QCOMPARE(expiriesWithin(found, 90), 5);
    }

    void aDigestComesOnALeadDayAndOnceADay()
    {
        // exp.passport reminds 180, 90 and 30 days before.
        const QDate end(2027, 6, 30);
        add({ { u"passport.expiresOn"_s, end.toString(Qt::ISODate) } });
        QVERIFY(!digest(end.addDays(-181)));
        QVERIFY(digest(end.addDays(-180)));
        QVERIFY(!digest(end.addDays(-180)));
        QVERIFY(!digest(end.addDays(-179)));
        // Nobody opened the program on the day itself: it speaks the next time.
        QVERIFY(digest(end.addDays(-88)));
        QVERIFY(!digest(end.addDays(-87)));
        QVERIFY(digest(end));
        QVERIFY(digest(end.addDays(1)));
    }

    void aPutOffReminderIsSilentUntilItsDayAndTheJournalKeepsWhy()
    {
        const CaseFile file = add({ { u"passport.expiresOn"_s, u"2026-11-20"_s } });
        const auto found = terms(testDay);
        const Snooze asked { .id = *file.id(),
            .term = reminderKey(found[0].appointment),
            .until = testDay.addDays(3),
            .reason = u"Новый паспорт уже заказан"_s,
            .by = u"Иванова А. А."_s };
        const QDateTime at(testDay, QTime(9, 0), Qt::UTC);
        QVERIFY(snooze(*m_database, file.head(), found[0].appointment, asked, testDay, at));
        QVERIFY(!digest(testDay));
        QVERIFY(!digest(testDay.addDays(2)));
        QVERIFY(digest(testDay.addDays(3)));
        const auto entries = Journal(*m_database).entries();
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().why, asked.reason);
        QCOMPARE(entries->front().what, ActId(u"reminder.snoozed"_s));
        QCOMPARE(SnoozeStore(*m_database).list()->front(), asked);
    }

    void aReminderIsNotPutOffWithoutAReasonOrForLong()
    {
        const CaseFile file = add({ { u"passport.expiresOn"_s, u"2026-11-20"_s } });
        const auto found = terms(testDay);
        const QDateTime at(testDay, QTime(9, 0), Qt::UTC);
        const Snooze good { .id = *file.id(),
            .term = reminderKey(found[0].appointment),
            .until = testDay.addDays(3),
            .reason = u"Новый паспорт уже заказан"_s,
            .by = u"Иванова А. А."_s };
        const auto refusedPlace = [&](const Snooze &asked) {
            const auto done = snooze(*m_database, file.head(), found[0].appointment, asked, testDay, at);
            return done ? QString() : done.error().place;
        };
        Snooze bad = good;
        bad.reason = u"потом"_s;
        QCOMPARE(refusedPlace(bad), u"reason"_s);
        bad = good;
        bad.until = testDay;
        QCOMPARE(refusedPlace(bad), u"until"_s);
        bad.until = testDay.addDays(longestSnooze + 1);
        QCOMPARE(refusedPlace(bad), u"until"_s);
        bad = good;
        bad.by.clear();
        QCOMPARE(refusedPlace(bad), u"by"_s);
        bad = good;
        bad.id = CaseId { 999 };
        QCOMPARE(refusedPlace(bad), u"case"_s);
        QVERIFY(Journal(*m_database).entries()->empty());
    }
};

HQS_TEST(reminders, Reminders)
#include "tst_reminders.moc"
