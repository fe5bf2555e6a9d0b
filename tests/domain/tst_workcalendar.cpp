// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Invented holidays of an invented law, so that the arithmetic is tested and not the law.
HolidayList holidays()
{
    HolidayList list;
    list.firstYear = 2023;
    for (int day = 1; day <= 8; ++day)
        list.days.push_back({ .month = 1, .day = day, .moves = false, .name = { u"Новый год"_s, u"New Year"_s } });
    list.days.push_back({ .month = 5, .day = 1, .name = { u"Май"_s, u"May"_s } });
    list.days.push_back({ .month = 5, .day = 9, .name = {} });
    list.days.push_back({ .month = 9, .day = 3, .from = { 2025, 1, 1 }, .to = { 2025, 12, 31 }, .name = {} });
    list.provenance.basis = { u"кодекс"_s, u"code"_s };
    return list;
}

WorkCalendar calendar()
{
    const TransferDecree decree { .year = 2024,
        .transfers = { { { 2024, 1, 6 }, { 2024, 5, 10 } }, { { 2024, 4, 27 }, { 2024, 4, 30 } } },
        .provenance = { .basis = { u"постановление"_s, u"decree"_s } } };
    return WorkCalendar(holidays(), { decree });
}

} // namespace

class TestWorkCalendar : public QObject {
    Q_OBJECT

    const WorkCalendar m_calendar = calendar();

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDayIsWorkedOrNot_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("working");
        QTest::addColumn<bool>("isShort");
        QTest::newRow("Monday") << QDate(2024, 4, 22) << true << false;
        QTest::newRow("Saturday") << QDate(2024, 4, 20) << false << false;
        QTest::newRow("Sunday") << QDate(2024, 4, 21) << false << false;
        QTest::newRow("a Saturday worked for the day before a holiday is short") << QDate(2024, 4, 27) << true << true;
        QTest::newRow("the day it was worked for") << QDate(2024, 4, 30) << false << false;
        QTest::newRow("a holiday on a Saturday stays free although it was moved")
            << QDate(2024, 1, 6) << false << false;
        QTest::newRow("the day a holiday moved to") << QDate(2024, 5, 10) << false << false;
        QTest::newRow("holiday") << QDate(2024, 5, 1) << false << false;
        QTest::newRow("the day before a holiday") << QDate(2024, 5, 8) << true << true;
        QTest::newRow("the last day of the year") << QDate(2024, 12, 31) << true << true;
        QTest::newRow("a New Year day on a weekend does not move") << QDate(2028, 1, 10) << true << false;
        QTest::newRow("a holiday of that year only") << QDate(2025, 9, 3) << false << false;
        QTest::newRow("the day before it") << QDate(2025, 9, 2) << true << true;
        QTest::newRow("no holiday the year after") << QDate(2026, 9, 3) << true << false;
        QTest::newRow("holiday on a Sunday moves to Monday") << QDate(2027, 5, 10) << false << false;
        QTest::newRow("holiday on a Saturday moves to Monday") << QDate(2027, 5, 3) << false << false;
        QTest::newRow("Friday before a holiday on a Saturday is short") << QDate(2027, 4, 30) << true << true;
        QTest::newRow("before the first year") << QDate(2022, 6, 1) << false << false;
        QTest::newRow("after the last year") << QDate(2055, 6, 1) << false << false;
    }
    void aDayIsWorkedOrNot()
    {
        QFETCH(QDate, day);
        QFETCH(bool, working);
        QFETCH(bool, isShort);
        QCOMPARE(m_calendar.isWorking(day), working);
        QCOMPARE(m_calendar.isShort(day), isShort);
    }

    void aYearIsAsSureAsItsSource()
    {
        QCOMPARE(m_calendar.standing(2022), Standing::Unknown);
        QCOMPARE(m_calendar.standing(2023), Standing::Provisional);
        QCOMPARE(m_calendar.standing(2024), Standing::Decreed);
        QCOMPARE(m_calendar.standing(2054), Standing::Provisional);
        QCOMPARE(m_calendar.standing(2055), Standing::Unknown);
        QCOMPARE(m_calendar.standing({ 2024, 1, 1 }, { 2024, 12, 31 }), Standing::Decreed);
        QCOMPARE(m_calendar.standing({ 2024, 12, 31 }, { 2025, 1, 1 }), Standing::Provisional);
        QCOMPARE(m_calendar.standing({ 2024, 1, 1 }, { 2022, 12, 31 }), Standing::Unknown);
        QCOMPARE(m_calendar.provenance(2024).basis.english, u"decree"_s);
        QCOMPARE(m_calendar.provenance(2025).basis.english, u"code"_s);
        QCOMPARE(WorkCalendar().standing(2024), Standing::Unknown);
    }

    void workingDaysAreCountedOn_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("amount");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("none") << QDate(2024, 4, 20) << 0 << QDate(2024, 4, 20);
        QTest::newRow("one, from a working day") << QDate(2024, 4, 22) << 1 << QDate(2024, 4, 23);
        QTest::newRow("one, from a Friday, onto a worked Saturday") << QDate(2024, 4, 26) << 1 << QDate(2024, 4, 27);
        QTest::newRow("one, from a Saturday") << QDate(2024, 4, 20) << 1 << QDate(2024, 4, 22);
        QTest::newRow("over the holidays") << QDate(2024, 4, 29) << 1 << QDate(2024, 5, 2);
        QTest::newRow("over New Year") << QDate(2024, 12, 31) << 1 << QDate(2025, 1, 9);
        QTest::newRow("one back, from a working day") << QDate(2024, 4, 23) << -1 << QDate(2024, 4, 22);
        QTest::newRow("one back, from a Sunday onto a worked Saturday")
            << QDate(2024, 4, 28) << -1 << QDate(2024, 4, 27);
        QTest::newRow("two back over the holidays") << QDate(2024, 5, 3) << -2 << QDate(2024, 4, 29);
        QTest::newRow("back over New Year") << QDate(2025, 1, 9) << -1 << QDate(2024, 12, 31);
        QTest::newRow("beyond the last year") << QDate(2054, 12, 31) << 1 << QDate();
        QTest::newRow("before the first year") << QDate(2023, 1, 9) << -1 << QDate();
        QTest::newRow("from an unknown year") << QDate(2022, 12, 31) << 1 << QDate();
    }
    void workingDaysAreCountedOn()
    {
        QFETCH(QDate, day);
        QFETCH(int, amount);
        QFETCH(QDate, expected);
        QCOMPARE(m_calendar.shifted(day, amount).value_or(QDate()), expected);
    }

    void moreWorkingDaysNeverEndEarlier()
    {
        for (QDate day(2024, 1, 1); day.year() < 2026; day = day.addDays(1)) {
            QDate before = day;
            for (int amount = 1; amount <= 40; ++amount) {
                const auto after = m_calendar.shifted(day, amount);
                QVERIFY(after && *after > before && m_calendar.isWorking(*after));
                QCOMPARE(m_calendar.workingDays(day.addDays(1), *after), std::optional(amount));
                before = *after;
            }
        }
    }

    void aLaterStartNeverEndsEarlier()
    {
        QDate before;
        for (QDate day(2024, 1, 1); day.year() < 2028; day = day.addDays(1)) {
            const auto after = m_calendar.shifted(day, 14);
            QVERIFY(after && (!before.isValid() || *after >= before));
            before = *after;
        }
    }

    void countingOnAndBackMeets()
    {
        for (QDate day(2024, 1, 9); day.year() < 2026; day = day.addDays(1)) {
            const auto there = m_calendar.shifted(day, 5);
            if (m_calendar.isWorking(day))
                QCOMPARE(m_calendar.shifted(*there, -5), std::optional(day));
        }
    }

    void theDayItselfOrTheWorkingDayBefore()
    {
        QCOMPARE(m_calendar.atOrBefore({ 2024, 4, 22 }), std::optional(QDate(2024, 4, 22)));
        QCOMPARE(m_calendar.atOrBefore({ 2024, 5, 1 }), std::optional(QDate(2024, 4, 29)));
        QVERIFY(!m_calendar.atOrBefore({ 2022, 5, 1 }));
    }

    void aPeriodIsCountedWithBothItsEnds()
    {
        QCOMPARE(m_calendar.workingDays({ 2024, 4, 22 }, { 2024, 4, 22 }), std::optional(1));
        QCOMPARE(m_calendar.workingDays({ 2024, 4, 22 }, { 2024, 4, 28 }), std::optional(6));
        QCOMPARE(m_calendar.workingDays({ 2024, 4, 28 }, { 2024, 4, 22 }), std::optional(0));
        QVERIFY(!m_calendar.workingDays({ 2022, 4, 28 }, { 2024, 4, 22 }));
    }

    void theDaysOfAYearAreListed()
    {
        QCOMPARE(m_calendar.workingWeekends(2024), std::vector { QDate(2024, 4, 27) });
        const std::vector<QDate> shortDays { { 2024, 4, 27 }, { 2024, 5, 8 }, { 2024, 12, 31 } };
        QCOMPARE(m_calendar.shortDays(2024), shortDays);
        const auto off = m_calendar.daysOff(2024);
        QCOMPARE(off.front(), QDate(2024, 1, 1));
        QCOMPARE(off.back(), QDate(2024, 5, 10));
        QCOMPARE(off.size(), std::size_t(6 + 4));
        QVERIFY(m_calendar.daysOff(2022).empty());
        QCOMPARE(m_calendar.holiday({ 2024, 5, 1 })->name.english, u"May"_s);
        QVERIFY(!m_calendar.holiday({ 2024, 5, 10 }));
    }
};

HQS_TEST(workcalendar, TestWorkCalendar)
#include "tst_workcalendar.moc"
