// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const FieldId eventField(u"case.event"_s);
const FieldId doneField(u"case.done"_s);
const ParameterId changing(u"changing"_s);

/// Every weekday is worked but 1–8 January; 2026 and 2027 are decreed.
WorkCalendar yearsAhead()
{
    HolidayList list;
    list.firstYear = 2025;
    for (int day = 1; day <= 8; ++day)
        list.days.push_back({ .month = 1, .day = day, .moves = false, .name = {} });
    return WorkCalendar(std::move(list), { { .year = 2026 }, { .year = 2027 } });
}

/// Ten calendar days until the end of June 2026, then five working days; a proposal of 99.
Parameters changingLaw()
{
    const auto value = [](QDate from, QDate to, qint64 amount, Unit unit, LawStatus status) {
        return ParameterValue {
            .from = from, .to = to, .amount = amount, .unit = unit, .provenance = { .status = status }
        };
    };
    Parameters parameters;
    const bool added = parameters.add({ .id = changing,
        .title = {},
        .values = { value({ 2026, 1, 1 }, { 2026, 6, 30 }, 10, Unit::CalendarDays, LawStatus::Historic),
            value({ 2026, 7, 1 }, {}, 5, Unit::WorkingDays, LawStatus::InForce),
            value({ 2026, 9, 1 }, {}, 99, Unit::CalendarDays, LawStatus::Proposed) } });
    Q_ASSERT(added);
    return parameters;
}

DeadlineRule rule(std::vector<Count> counts)
{
    DeadlineRule made;
    made.id = DeadlineId(u"d"_s);
    made.event = eventField;
    made.counts = std::move(counts);
    return made;
}

Shift days(qint64 amount, Unit unit = Unit::CalendarDays)
{
    return { .amount = amount, .unit = unit };
}

} // namespace

class TestDeadline : public QObject {
    Q_OBJECT

    const WorkCalendar m_calendar = yearsAhead();
    const Parameters m_law = changingLaw();

    std::optional<Due> dueOf(const DeadlineRule &rule, QDate event, QDate today = {}) const
    {
        Record record;
        record.set(eventField, event);
        return due(rule, Facts(record, today, &m_law), m_calendar);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTermIsCounted_data()
    {
        QTest::addColumn<Shift>("shift");
        QTest::addColumn<QDate>("event");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *name, Shift shift, QDate event, QDate expected) {
            QTest::newRow(name) << shift << event << expected;
        };
        using enum Unit;
        row("calendar days", days(30), { 2026, 12, 15 }, { 2027, 1, 14 });
        row("no days", days(0), { 2026, 12, 15 }, { 2026, 12, 15 });
        row("calendar days before", { .amount = qint64(30), .before = true }, { 2027, 3, 31 }, { 2027, 3, 1 });
        row("calendar days before, over a leap day", { .amount = qint64(30), .before = true }, { 2028, 3, 15 },
            { 2028, 2, 14 });
        row("the event is day 1", { .amount = qint64(90), .countsEvent = true }, { 2026, 10, 1 }, { 2026, 12, 29 });
        row("the event is day 1, backwards", { .amount = qint64(3), .before = true, .countsEvent = true },
            { 2026, 10, 5 }, { 2026, 10, 3 });
        row("working days over a weekend", days(3, WorkingDays), { 2026, 10, 1 }, { 2026, 10, 6 });
        row("working days from a Sunday", days(1, WorkingDays), { 2026, 10, 4 }, { 2026, 10, 5 });
        row("working days over New Year", days(1, WorkingDays), { 2026, 12, 31 }, { 2027, 1, 11 });
        row("working days before", { .amount = qint64(2), .unit = WorkingDays, .before = true }, { 2026, 10, 6 },
            { 2026, 10, 2 });
        row("the event is working day 1", { .amount = qint64(3), .unit = WorkingDays, .countsEvent = true },
            { 2026, 10, 1 }, { 2026, 10, 5 });
        row("a Sunday is no working day 1", { .amount = qint64(1), .unit = WorkingDays, .countsEvent = true },
            { 2026, 10, 4 }, { 2026, 10, 5 });
        row("months", days(6, Months), { 2026, 5, 15 }, { 2026, 11, 15 });
        row("months to a shorter month", days(6, Months), { 2026, 8, 31 }, { 2027, 2, 28 });
        row("months to a leap day", days(6, Months), { 2027, 8, 31 }, { 2028, 2, 29 });
        row("years from a leap day", days(1, Years), { 2028, 2, 29 }, { 2029, 2, 28 });
        row("years", days(2, Years), { 2026, 5, 1 }, { 2028, 5, 1 });
        row("hours", days(24, Hours), { 2026, 5, 1 }, { 2026, 5, 2 });
        row("three days of hours", days(72, Hours), { 2026, 5, 1 }, { 2026, 5, 4 });
    }
    void aTermIsCounted()
    {
        QFETCH(Shift, shift);
        QFETCH(QDate, event);
        QFETCH(QDate, expected);
        const auto found = dueOf(rule({ shift }), event);
        QVERIFY(found);
        QCOMPARE(found->event, event);
        QCOMPARE(found->due, expected);
        QCOMPARE(found->steps.size(), std::size_t(1));
        QCOMPARE(found->steps.front().end, expected);
    }

    void theLawOfTheEventDayCounts_data()
    {
        QTest::addColumn<QDate>("event");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("before the first value") << QDate(2025, 12, 31) << QDate();
        QTest::newRow("first day of the old value") << QDate(2026, 1, 1) << QDate(2026, 1, 11);
        QTest::newRow("last day of the old value") << QDate(2026, 6, 30) << QDate(2026, 7, 10);
        QTest::newRow("first day of the new value") << QDate(2026, 7, 1) << QDate(2026, 7, 8);
        QTest::newRow("a proposal changes nothing") << QDate(2026, 9, 1) << QDate(2026, 9, 8);
    }
    void theLawOfTheEventDayCounts()
    {
        QFETCH(QDate, event);
        QFETCH(QDate, expected);
        const auto found = dueOf(rule({ Shift { .amount = changing } }), event);
        QCOMPARE(found ? found->due : QDate(), expected);
        if (found)
            QVERIFY(found->steps.front().value && found->steps.front().value->holdsOn(event));
    }

    void aLaterStretchIsCountedByTheLawOfTheDayItStarts()
    {
        const auto found = dueOf(rule({ days(5), Shift { .amount = changing } }), { 2026, 6, 28 });
        QCOMPARE(found->steps[0].end, QDate(2026, 7, 3));
        QCOMPARE(found->due, QDate(2026, 7, 10));
    }

    void theNoticeOfAQuarterIsDueOnTheLastWorkingDayOfTheNextMonth_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("first day of a quarter") << QDate(2026, 7, 1) << QDate(2026, 10, 30);
        QTest::newRow("last day of a quarter") << QDate(2026, 9, 30) << QDate(2026, 10, 30);
        QTest::newRow("middle of a quarter") << QDate(2026, 2, 14) << QDate(2026, 4, 30);
        QTest::newRow("last quarter of a year") << QDate(2026, 12, 31) << QDate(2027, 1, 29);
        QTest::newRow("second quarter") << QDate(2026, 6, 15) << QDate(2026, 7, 31);
    }
    void theNoticeOfAQuarterIsDueOnTheLastWorkingDayOfTheNextMonth()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, expected);
        QCOMPARE(dueOf(rule({ AfterQuarter {} }), day)->due, expected);
    }

    void aQuarterlyTermShowsTheFirstThatIsNotPast_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("quarter");
        QTest::addColumn<QDate>("expected");
        const QDate none;
        QTest::newRow("before the work starts")
            << QDate(2026, 1, 10) << none << QDate(2026, 6, 30) << QDate(2026, 7, 31);
        QTest::newRow("in the first quarter") << QDate(2026, 5, 20) << none << QDate(2026, 6, 30) << QDate(2026, 7, 31);
        QTest::newRow("on the last day") << QDate(2026, 7, 31) << none << QDate(2026, 6, 30) << QDate(2026, 7, 31);
        QTest::newRow("the day after") << QDate(2026, 8, 1) << none << QDate(2026, 9, 30) << QDate(2026, 10, 30);
        QTest::newRow("at the turn of the year")
            << QDate(2027, 1, 29) << none << QDate(2026, 12, 31) << QDate(2027, 1, 29);
        QTest::newRow("dismissed in the quarter")
            << QDate(2026, 10, 1) << QDate(2026, 7, 2) << QDate(2026, 9, 30) << QDate(2026, 10, 30);
        QTest::newRow("dismissed and notified") << QDate(2026, 10, 31) << QDate(2026, 7, 2) << none << none;
        QTest::newRow("dismissed before it started") << QDate(2026, 5, 1) << QDate(2026, 3, 1) << none << none;
    }
    void aQuarterlyTermShowsTheFirstThatIsNotPast()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, until);
        QFETCH(QDate, quarter);
        QFETCH(QDate, expected);
        DeadlineRule quarterly = rule({ AfterQuarter {} });
        quarterly.quarterly = true;
        quarterly.quartersUntil = FieldId(u"case.until"_s);
        Record record;
        record.set(eventField, QDate(2026, 5, 15));
        if (until.isValid())
            record.set(quarterly.quartersUntil, until);
        const auto found = due(quarterly, Facts(record, today, &m_law), m_calendar);
        QCOMPARE(found ? found->event : QDate(), quarter);
        QCOMPARE(found ? found->due : QDate(), expected);
    }

    void everyPastQuarterIsOpenUntilItIsWrittenDown_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QStringList>("items"); // quarter, done
        QTest::addColumn<QStringList>("open");
        const auto row = [](const char *name, QDate today, const QStringList &items, const QStringList &open) {
            QTest::newRow(name) << today << items << open;
        };
        const QDate now(2026, 11, 24);
        const QString q2 = u"2026-06-30"_s;
        const QString q3 = u"2026-09-30"_s;
        const QString q4 = u"2026-12-31"_s;
        row("nothing written down", now, {}, { q2, q3, q4 });
        row("one", now, { u"2026-06-30 2026-07-14"_s }, { q3, q4 });
        row("one in the middle", now, { u"2026-09-30 2026-10-13"_s }, { q2, q4 });
        row("named by its first day", now, { u"2026-07-01 2026-10-13"_s }, { q2, q4 });
        row("the same one twice", now, { u"2026-09-30 2026-10-13"_s, u"2026-09-30 2026-10-14"_s }, { q2, q4 });
        row("late is done as well", now, { u"2026-06-30 2026-11-24"_s }, { q3, q4 });
        row("for tomorrow is not done", now, { u"2026-06-30 2026-11-25"_s }, { q2, q3, q4 });
        row("no day", now, { u"2026-06-30"_s }, { q2, q3, q4 });
        row("a year off", now, { u"2025-06-30 2026-07-14"_s }, { q2, q3, q4 });
        row("all", now, { u"2026-06-30 2026-07-14"_s, u"2026-09-30 2026-10-13"_s }, { q4 });
        row("on the last day the next one waits", { 2026, 7, 31 }, {}, { q2 });
        row("before its last day the next one follows", { 2026, 7, 20 }, { u"2026-06-30 2026-07-14"_s }, { q3 });
    }
    void everyPastQuarterIsOpenUntilItIsWrittenDown()
    {
        QFETCH(QDate, today);
        QFETCH(QStringList, items);
        QFETCH(QStringList, open);
        DeadlineRule quarterly = rule({ AfterQuarter {} });
        quarterly.quarterly = true;
        quarterly.kept = { .quarter = FieldId(u"notice.quarter"_s), .on = FieldId(u"notice.on"_s) };
        Record record;
        record.set(eventField, QDate(2026, 5, 15));
        record.setItems(RoleId(u"notice"_s), static_cast<int>(items.size()));
        for (int item = 1; item <= items.size(); ++item) {
            const QStringList days = items[item - 1].split(u' ');
            record.set({ quarterly.kept.quarter, item }, QDate::fromString(days.front(), Qt::ISODate));
            if (days.size() > 1)
                record.set({ quarterly.kept.on, item }, QDate::fromString(days.back(), Qt::ISODate));
        }
        QStringList found;
        for (const Due &due : dues(quarterly, Facts(record, today, &m_law), m_calendar))
            found << due.event.toString(Qt::ISODate);
        QCOMPARE(found, open);
    }

    void quartersBeforeTheFirstOneWrittenDownAreNotAskedAbout()
    {
        DeadlineRule quarterly = rule({ AfterQuarter {} });
        quarterly.quarterly = true;
        quarterly.kept = { .quarter = FieldId(u"notice.quarter"_s), .on = FieldId(u"notice.on"_s) };
        quarterly.quartersSince = FieldId(u"case.since"_s);
        quarterly.quartersUntil = FieldId(u"case.until"_s);
        Record record;
        record.set(eventField, QDate(1950, 1, 1)); // before any calendar that is known
        record.set(quarterly.quartersSince, QDate(2026, 8, 1));
        record.set(quarterly.quartersUntil, QDate(2026, 9, 11));
        const auto found = dues(quarterly, Facts(record, { 2026, 11, 24 }, &m_law), m_calendar);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().event, QDate(2026, 9, 30));
        QVERIFY(!due(quarterly, Facts(record, { 2026, 11, 24 }, &m_law), m_calendar)); // it is past
    }

    void aTermAfterAnotherStartsWhereThatEnds()
    {
        DeadlineRule leave = rule({ days(30) });
        leave.before = { days(30, Unit::WorkingDays) };
        const auto inCase = dueOf(leave, { 2026, 11, 24 });
        QCOMPARE(inCase->steps.size(), std::size_t(2));
        QCOMPARE(inCase->due, inCase->steps[0].end.addDays(30));
        const auto alone = dueAfter(leave, { 2026, 11, 24 }, m_law, m_calendar);
        QCOMPARE(alone->due, QDate(2026, 12, 24));
        QCOMPARE(alone->steps.size(), std::size_t(1));
    }

    void aDayOffIsSafeOnTheWorkingDayBefore()
    {
        const auto found = dueOf(rule({ days(0) }), { 2026, 10, 4 });
        QCOMPARE(found->due, QDate(2026, 10, 4));
        QCOMPARE(found->safeDue, QDate(2026, 10, 2));
        QCOMPARE(dueOf(rule({ days(0) }), { 2026, 10, 5 })->safeDue, QDate(2026, 10, 5));
        QCOMPARE(dueOf(rule({ days(0) }), { 2027, 1, 3 })->safeDue, QDate(2026, 12, 31));
    }

    void withoutADecreeTheDayIsProvisional()
    {
        QVERIFY(!dueOf(rule({ days(5, Unit::WorkingDays) }), { 2027, 12, 1 })->provisional);
        QVERIFY(dueOf(rule({ days(5, Unit::WorkingDays) }), { 2027, 12, 30 })->provisional);
        QVERIFY(dueOf(rule({ days(30) }), { 2027, 12, 15 })->provisional);
        QVERIFY(!dueOf(rule({ days(10) }), { 2025, 12, 28 })->provisional);
        QVERIFY(dueOf(rule({ days(10, Unit::WorkingDays) }), { 2025, 12, 28 })->provisional);
        QVERIFY(dueOf(rule({ days(0) }), { 2190, 1, 1 })->provisional);
        QCOMPARE(dueOf(rule({ days(0) }), { 2190, 1, 1 })->safeDue, QDate(2190, 1, 1));
    }

    void whereTheCalendarEndsThereIsNoWorkingDay()
    {
        QVERIFY(!dueOf(rule({ days(1, Unit::WorkingDays) }), { 2024, 5, 1 }));
        QVERIFY(!dueOf(rule({ days(1, Unit::WorkingDays) }), { 2190, 5, 1 }));
        QVERIFY(!dueOf(rule({ AfterQuarter {} }), { 2190, 5, 1 }));
    }

    void withoutAnEventThereIsNoTerm()
    {
        Record record;
        QVERIFY(!due(rule({ days(1) }), Facts(record), m_calendar));
        record.set(eventField, Unread { u"скоро"_s });
        QVERIFY(!due(rule({ days(1) }), Facts(record), m_calendar));
        DeadlineRule reference = rule({ days(1) });
        reference.event = {};
        QVERIFY(!due(reference, Facts(record), m_calendar));
        QCOMPARE(dueAfter(reference, { 2026, 5, 1 }, m_law, m_calendar)->due, QDate(2026, 5, 2));
        QVERIFY(!dueAfter(reference, {}, m_law, m_calendar));
    }

    void aTermAppliesInItsTimeAndCase()
    {
        DeadlineRule dated = rule({ days(1) });
        dated.from = { 2026, 1, 1 };
        dated.to = { 2026, 12, 31 };
        QVERIFY(!dueOf(dated, { 2025, 12, 31 }));
        QVERIFY(dueOf(dated, { 2026, 1, 1 }));
        QVERIFY(dueOf(dated, { 2026, 12, 31 }));
        QVERIFY(!dueOf(dated, { 2027, 1, 1 }));
        QVERIFY(!dueAfter(dated, { 2027, 1, 1 }, m_law, m_calendar));
        DeadlineRule conditional = rule({ days(1) });
        conditional.when = { Filled { doneField } };
        QVERIFY(!dueOf(conditional, { 2026, 1, 1 }));
    }

    void aTermIsKeptWhenTheCaseSaysSo()
    {
        Record record;
        record.set(eventField, QDate(2026, 5, 1));
        DeadlineRule silent = rule({ days(1) });
        QVERIFY(!isKept(silent, Facts(record)));
        DeadlineRule speaking = silent;
        speaking.done = { Filled { doneField } };
        QVERIFY(!isKept(speaking, Facts(record)));
        record.set(doneField, QDate(2026, 5, 2));
        QVERIFY(isKept(speaking, Facts(record)));
        QVERIFY(!isKept(silent, Facts(record)));
    }

    void eachItemHasItsOwnTermFromItsOwnOrTheCommonEvent()
    {
        DeadlineRule each = rule({ days(1) });
        each.event = FieldId(u"family.expiresOn"_s);
        Record record;
        record.set({ each.event, 1 }, QDate(2026, 5, 1));
        record.set({ each.event, 2 }, QDate(2026, 6, 1));
        QCOMPARE(due(each, Facts(record), m_calendar, 1)->due, QDate(2026, 5, 2));
        QCOMPARE(due(each, Facts(record), m_calendar, 2)->due, QDate(2026, 6, 2));
        QVERIFY(!due(each, Facts(record), m_calendar, 3));
        each.event = eventField;
        record.set(eventField, QDate(2026, 7, 1));
        QCOMPARE(due(each, Facts(record), m_calendar, 2)->due, QDate(2026, 7, 2));
    }

    void moreDaysNeverEndEarlier()
    {
        for (QDate event(2026, 1, 1); event.year() == 2026; event = event.addDays(1)) {
            QDate before = event;
            for (qint64 amount = 1; amount <= 30; ++amount) {
                const auto found = dueOf(rule({ days(amount, Unit::WorkingDays) }), event);
                QVERIFY(found->due > before);
                QVERIFY(found->safeDue == found->due);
                before = found->due;
            }
        }
    }
};

HQS_TEST(deadline, TestDeadline)
#include "tst_deadline.moc"
