// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/agenda.h"
#include "cases/headline.h"
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeadlineId salaryNotice(u"dl.salary.quarter"_s);

/// The quarters whose salary notice the agenda of a case names, by their last days, in its order.
QStringList quartersIn(const CaseFile &file, QDate day)
{
    QStringList quarters;
    for (const Appointment &entry : agendaOf(rules(), file.facts(day))) {
        if (entry.rule->id == salaryNotice)
            quarters << entry.due.event.toString(Qt::ISODate) + (entry.daysLeft < 0 ? u" overdue"_s : QString());
    }
    return quarters;
}

} // namespace

class TestAgenda : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPastQuarterWithoutANoticeIsOverdueAndComesFirst()
    {
        const CaseFile file = caseWith({ { u"employment.startedOn"_s, u"2026-05-18"_s } });
        QCOMPARE(quartersIn(file, testDay),
            QStringList({ u"2026-06-30 overdue"_s, u"2026-09-30 overdue"_s, u"2026-12-31"_s }));
        const CaseHead head = headlineFor(file, testDay);
        QCOMPARE(head.nextWhat, salaryNotice.text());
        QCOMPARE(*head.nextDue, QDate(2026, 7, 31));
    }

    void aFiledNoticeIsNoLongerDue()
    {
        CaseFile file = caseWith({ { u"employment.startedOn"_s, u"2026-05-18"_s },
            { u"salaryNotice[1].quarter"_s, u"2026-06-30"_s }, { u"salaryNotice[1].filedOn"_s, u"2026-07-14"_s },
            { u"salaryNotice[2].quarter"_s, u"2026-09-30"_s }, { u"salaryNotice[2].filedOn"_s, u"2026-10-13"_s } });
        QCOMPARE(quartersIn(file, testDay), QStringList { u"2026-12-31"_s });
        QCOMPARE(*headlineFor(file, testDay).nextDue, QDate(2027, 1, 29));
        file.removeItem(RoleId(u"salaryNotice"_s), 1);
        QCOMPARE(quartersIn(file, testDay), QStringList({ u"2026-06-30 overdue"_s, u"2026-12-31"_s }));
    }

    void whatIsFiledIsKeptInTheStore()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        CaseFile file = caseWith({ { u"employment.startedOn"_s, u"2026-07-01"_s },
            { u"salaryNotice[1].quarter"_s, u"2026-09-30"_s }, { u"salaryNotice[1].filedOn"_s, u"2026-10-13"_s },
            { u"salaryNotice[1].channel"_s, u"post"_s }, { u"salaryNotice[1].number"_s, u"0000000000017"_s } });
        QVERIFY_DONE(file.save(*database, testDay));
        const auto again = CaseFile::open(rules(), *database, *file.id());
        QVERIFY_DONE(again);
        QCOMPARE(stored(*again, u"salaryNotice[1].channel"_s), u"post"_s);
        QCOMPARE(stored(*again, u"salaryNotice[1].number"_s), u"0000000000017"_s);
        QCOMPARE(quartersIn(*again, testDay), QStringList { u"2026-12-31"_s });
    }
};

HQS_TEST(agenda, TestAgenda)
#include "tst_agenda.moc"
