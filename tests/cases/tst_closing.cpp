// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caseterms.h"
#include "cases/closing.h"
#include "cases/deskterms.h"
#include "cases/history.h"
#include "cases/sample.h"

#include "ownstore.h"
#include "suite.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString longEnough = u"Специалист отказался от приезда."_s;

QStringList idsOf(const std::vector<const Stage *> &stages)
{
    QStringList ids;
    for (const Stage *stage : stages)
        ids << stage->id.text();
    return ids;
}

Act closingAct(const QString &why = longEnough, const QString &who = u"Иванова А. А."_s)
{
    return { .who = who, .at = QDateTime(testDay, QTime(10, 0), Qt::UTC), .why = why };
}

} // namespace

/// The end of a case, and its being taken up again.
class TestClosing : public QObject, protected OwnStore {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        openStore();
    }
    void cleanup() { closeStore(); }

    void whatWasFiledMustHaveCometoAnEnd_data()
    {
        using Answers = std::map<QString, QString>;
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QStringList>("unproven");
        const QString signedOn = u"contract.signedOn"_s;
        const QString filedOn = u"notification.filedOn"_s;
        QTest::newRow("nothing filed") << Answers { { signedOn, u"2026-11-23"_s } } << QStringList();
        QTest::newRow("filed, nothing shows it") << Answers { { signedOn, u"2026-11-23"_s },
            { filedOn, u"2026-11-24"_s } } << QStringList { u"notification"_s };
        QTest::newRow("filed, with a number")
            << Answers { { filedOn, u"2026-11-24"_s }, { u"notification.number"_s, u"77"_s } } << QStringList();
        QTest::newRow("filed, with a written reason")
            << Answers { { filedOn, u"2026-11-24"_s }, { u"closing.notification"_s, u"отметку не поставили"_s } }
            << QStringList();
        QTest::newRow("filed and not decided")
            << Answers { { u"permit.filedOn"_s, u"2026-11-24"_s } } << QStringList { u"work_permit"_s };
        QTest::newRow("two of them") << Answers { { filedOn, u"2026-11-24"_s },
            { u"permit.filedOn"_s, u"2026-11-24"_s } }
                                     << QStringList { u"notification"_s, u"work_permit"_s };
    }
    void whatWasFiledMustHaveCometoAnEnd()
    {
        using Answers = std::map<QString, QString>;
        QFETCH(const Answers, answers);
        QFETCH(const QStringList, unproven);
        CaseFile file = saved(answers);
        QStringList found = idsOf(looseEndsOf(file, {}, testDay).unproven);
        QStringList expected = unproven;
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        const Done done = closeCase(*m_database, file, testDay, closingAct(), testDay);
        if (unproven.isEmpty()) {
            QVERIFY_DONE(done);
            QCOMPARE(file.head().closedOn, std::optional(testDay));
        } else {
            QVERIFY_FAULT(done, Fault::BadInput);
            QCOMPARE(done.error().place, u"proof"_s);
            QVERIFY(unproven.contains(done.error().detail));
            QVERIFY(!file.head().closedOn && !CaseStore(*m_database).load(*file.id())->closedOn);
            QVERIFY(closingsOf(*m_database, file.head())->empty());
        }
    }

    void aSealedFilingThatIsNotClosedStandsInTheWay()
    {
        const CaseFile file = saved({ { u"contract.signedOn"_s, u"2026-11-23"_s } });
        Filing filing;
        filing.stage = StageId(u"notification"_s);
        QVERIFY(looseEndsOf(file, { filing }, testDay).unproven.empty()); // not sent
        filing.outcomes.push_back({ .kind = OutcomeKind::Sent, .on = testDay });
        QCOMPARE(idsOf(looseEndsOf(file, { filing }, testDay).unproven), QStringList { u"notification"_s });
        for (const OutcomeKind end : { OutcomeKind::Proof, OutcomeKind::Unproven, OutcomeKind::Refused }) {
            Filing ended = filing;
            ended.outcomes.push_back({ .kind = end, .on = testDay });
            QVERIFY(looseEndsOf(file, { ended }, testDay).unproven.empty());
        }
    }

    void aClosingIsRefused_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("place");
        const QString who = u"Иванова А. А."_s;
        QTest::newRow("without a day") << QDate() << longEnough << who << u"on"_s;
        QTest::newRow("tomorrow") << testDay.addDays(1) << longEnough << who << u"on"_s;
        QTest::newRow("before it was opened") << testDay.addDays(-1) << longEnough << who << u"on"_s;
        QTest::newRow("unfinished, without a reason") << testDay << QString() << who << u"why"_s;
        QTest::newRow("unfinished, with a word that is no reason")
            << testDay << u"..... 12345 так"_s << who << u"why"_s;
        QTest::newRow("with a novel") << testDay << QString(1001, u'а') << who << u"why"_s;
        QTest::newRow("by nobody") << testDay << longEnough << u" "_s << u"by"_s;
    }
    void aClosingIsRefused()
    {
        QFETCH(const QDate, on);
        QFETCH(const QString, why);
        QFETCH(const QString, who);
        CaseFile file = saved({ { u"contract.signedOn"_s, u"2026-11-23"_s } });
        const CaseHead before = file.head();
        const Done done = closeCase(*m_database, file, on, closingAct(why, who), testDay);
        QVERIFY_FAULT(done, Fault::BadInput);
        QTEST(done.error().place, "place");
        QCOMPARE(file.head(), before);
        QCOMPARE(*CaseStore(*m_database).load(*file.id()), before);
        QVERIFY(closingsOf(*m_database, before)->empty());
    }

    void aCaseThatWasNeverSavedIsNotClosed()
    {
        CaseFile file = blankCase();
        QVERIFY_FAULT(closeCase(*m_database, file, testDay, closingAct(), testDay), Fault::NotFound);
        QVERIFY_FAULT(reopenCase(*m_database, file, closingAct(), testDay), Fault::NotFound);
    }

    void theTermsOfAClosedCaseNoLongerCome()
    {
        CaseFile file = saved({ { u"contract.signedOn"_s, u"2026-11-23"_s } });
        QVERIFY(file.head().nextDue);
        QVERIFY(!looseEndsOf(file, {}, testDay).terms.empty());
        QVERIFY(!termsOfCases(rules(), *m_database, testDay, {})->empty());
        QVERIFY_DONE(closeCase(*m_database, file, testDay, closingAct(), testDay));
        QVERIFY(!file.head().nextDue && file.head().nextWhat.isEmpty());
        QVERIFY(termsOfCases(rules(), *m_database, testDay, {})->empty());
        QVERIFY(deskTerms(rules(), *m_database, testDay)->empty());
        // A later edit does not bring them back.
        file.set(FieldId(u"contract.place"_s), FieldValue(u"г. Москва"_s));
        QVERIFY_DONE(file.save(*m_database, testDay));
        QVERIFY(file.head().closedOn && !file.head().nextDue);
        QVERIFY_DONE(reopenCase(*m_database, file, closingAct({}), testDay));
        QVERIFY(!file.head().closedOn && file.head().nextDue);
        QVERIFY(!termsOfCases(rules(), *m_database, testDay, {})->empty());
    }

    void closingAndReopeningAreInTheJournalAndInTheHistory()
    {
        CaseFile file = saved({ { u"contract.signedOn"_s, u"2026-11-23"_s } });
        QVERIFY_FAULT(reopenCase(*m_database, file, closingAct(), testDay), Fault::BadInput);
        QVERIFY_DONE(closeCase(*m_database, file, testDay, closingAct(), testDay));
        QVERIFY_FAULT(closeCase(*m_database, file, testDay, closingAct(), testDay), Fault::AlreadyThere);
        QVERIFY_DONE(reopenCase(*m_database, file, closingAct(u"Приезжает всё-таки."_s, u"Петров П. П."_s), testDay));
        const auto entries = closingsOf(*m_database, file.head());
        QVERIFY_DONE(entries);
        QCOMPARE(entries->size(), std::size_t(2));
        QCOMPARE(entries->front().what, ActId(u"case.closed"_s));
        QCOMPARE(entries->front().subject, file.head().number);
        QCOMPARE(entries->front().after, testDay.toString(Qt::ISODate));
        QCOMPARE(entries->front().why, longEnough);
        QCOMPARE(entries->back().what, ActId(u"case.reopened"_s));
        QCOMPARE(entries->back().who, u"Петров П. П."_s);
        QVERIFY(!*Journal(*m_database).firstBreak());
        const auto history = historyOf(file, testDay, {}, {}, {}, *entries, {});
        const auto closed = std::ranges::find(history, HistoryKind::Closed, &HistoryEntry::kind);
        QVERIFY(closed != history.end());
        QCOMPARE(closed->on, testDay);
        QCOMPARE(closed->words, longEnough);
        QCOMPARE(history.back().kind, HistoryKind::Reopened);
        QCOMPARE(history.back().by, u"Петров П. П."_s);
    }

    void aFailedSaveLeavesTheCaseOpen()
    {
        CaseFile file = saved({ { u"contract.signedOn"_s, u"2026-11-23"_s } });
        QVERIFY(QDir().mkdir(m_database->path() + u".new"_s));
        QVERIFY(!closeCase(*m_database, file, testDay, closingAct(), testDay));
        QVERIFY(!file.head().closedOn);
        QVERIFY(!CaseStore(*m_database).load(*file.id())->closedOn);
    }

private:
    CaseFile saved(const std::map<QString, QString> &answers)
    {
        CaseFile file = caseWith(answers);
        if (const auto done = file.save(*m_database, testDay); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return file;
    }
};

HQS_TEST(closing, TestClosing)
#include "tst_closing.moc"
