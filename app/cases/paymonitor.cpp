// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/paymonitor.h"

#include "cases/monthpay.h"
#include "domain/check.h"
#include "domain/knownfields.h"

#include <algorithm>

namespace hqs {

namespace {

Money operator+(Money a, Money b)
{
    return Money { a.kopecks + b.kopecks };
}

Money operator-(Money a, Money b)
{
    return Money { a.kopecks - b.kopecks };
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

constexpr int longestMonth = 31; ///< no month has more days off, with a calendar or without one

/// The days from one to another, both included; an invalid end is open.
struct Span {
    QDate first;
    QDate last;

    bool isEmpty() const { return last < first; }
};

QDate lastOfMonth(QDate day)
{
    return firstOfMonth(day).addMonths(1).addDays(-1);
}

/// By days, not by working days: those are not known in every year.
bool isWorkedIn(const PayMonth &month, const Span &span)
{
    return std::max(span.first, month.first) <= std::min(span.last, lastOfMonth(month.first));
}

/// Fills in a quarter step by step.
struct Reckoning {
    const Catalog &catalog;
    const Facts &facts;
    const PayTrial &trial;
    PayQuarter pay;
    bool isForecastKnown = true;
    bool isPart = false;

    /// The answer to a field that is asked: the end of a contract without a term does not count.
    QDate date(const FieldRef<QDate> &ref) const
    {
        const Field *field = catalog.field(ref.id());
        const auto given = field ? answer(*field, facts) : std::nullopt;
        const auto *day = given ? std::get_if<QDate>(&*given) : nullptr;
        return day ? *day : QDate();
    }

    QDate start() const
    {
        if (trial.startsOn.isValid())
            return trial.startsOn;
        const QDate started = date(known::startedOn);
        return started.isValid() ? started : date(known::contractStart);
    }

    /// The employed days of the quarter; without a start, none.
    Span employed() const
    {
        const QDate begins = start();
        if (!begins.isValid())
            return { pay.quarter.last(), pay.quarter.first() };
        const QDate ended = date(known::terminatedOn);
        const QDate ends = ended.isValid() ? ended : date(known::contractEnd);
        return { std::max(begins, pay.quarter.first()),
            ends.isValid() ? std::min(ends, pay.quarter.last()) : pay.quarter.last() };
    }

    void countDays(const Span &span)
    {
        const WorkCalendar &calendar = catalog.calendar();
        const QDate first = pay.quarter.first();
        for (int i = 0; i < 3; ++i) {
            PayMonth &month = pay.months[std::size_t(i)];
            month.first = first.addMonths(i);
            month.isByContract = true;
            const QDate last = lastOfMonth(month.first);
            const Span here { std::max(span.first, month.first), std::min(span.last, last) };
            month.workingDays = calendar.workingDays(month.first, last).value_or(0);
            month.employedDays = here.isEmpty() ? 0 : calendar.workingDays(here.first, here.last).value_or(0);
            isPart = isPart || month.employedDays < month.workingDays;
        }
        switch (calendar.standing(first, pay.quarter.last())) {
        case Standing::Unknown:
            pay.notes.insert(PayNote::NoCalendar);
            isPart = span.first > first || span.last < pay.quarter.last();
            break;
        case Standing::Provisional:
            pay.notes.insert(PayNote::ProvisionalCalendar);
            break;
        case Standing::Decreed:
            break;
        }
        pay.lastSafePayday = calendar.atOrBefore(pay.quarter.last()).value_or(QDate());
    }

    void addPayments()
    {
        for (int item = 1; item <= facts.record.items(RoleId(QStringLiteral("payment"))); ++item) {
            const auto day = facts.record.get(known::payMonth, item);
            if (!day)
                continue;
            const auto month = std::ranges::find(pay.months, firstOfMonth(*day), &PayMonth::first);
            if (month == pay.months.end())
                continue;
            const auto salary = facts.record.get(known::salary, item);
            const Money sum = salary.value_or(Money()) + facts.record.get(known::bonus, item).value_or(Money());
            const auto paidOn = facts.record.get(known::paidOn, item);
            if ((paidOn ? *paidOn : month->first) <= facts.today)
                month->paid = month->paid + sum;
            else
                month->planned = month->planned + sum;
            if (paidOn && *paidOn > pay.quarter.last())
                pay.paidLate = pay.paidLate + sum;
            month->isByContract = month->isByContract && !salary;
            const qint64 off = facts.record.get(known::unpaidDays, item).value_or(0)
                + facts.record.get(known::sickDays, item).value_or(0);
            month->daysOff += static_cast<int>(std::min<qint64>(off, longestMonth));
        }
    }

    void tryOut(const Span &span)
    {
        const auto open = std::ranges::find_if(pay.months.rbegin(), pay.months.rend(),
            [&](const PayMonth &month) { return month.isByContract && isWorkedIn(month, span); });
        const qint64 off = qint64(trial.unpaidDays) + trial.sickDays;
        if (off > 0 && open != pay.months.rend())
            open->daysOff += static_cast<int>(std::min<qint64>(off, longestMonth));
        else if (off > 0 && !span.isEmpty())
            pay.notes.insert(PayNote::TriedDaysUnused);
        const QDate bonusMonth = trial.bonusMonth.isValid() ? firstOfMonth(trial.bonusMonth) : pay.months.back().first;
        const auto rewarded = std::ranges::find(pay.months, bonusMonth, &PayMonth::first);
        if (rewarded != pay.months.end())
            rewarded->planned = rewarded->planned + trial.bonus;
        else if (trial.bonus > Money())
            pay.notes.insert(PayNote::TriedBonusElsewhere);
    }

    void forecast(const Span &span)
    {
        for (PayMonth &month : pay.months) {
            const QDate last = lastOfMonth(month.first);
            if (month.isByContract && isWorkedIn(month, span))
                addByContract(month, span);
            else
                month.isByContract = false;
            if (month.daysOff > 0)
                pay.notes.insert(PayNote::DaysOff);
            if (month.isByContract && last < facts.today)
                pay.notes.insert(PayNote::PastNotEntered);
            pay.paid = pay.paid + month.paid;
            pay.forecast = pay.forecast + month.paid + month.planned;
        }
    }

    void addByContract(PayMonth &month, const Span &span)
    {
        // What is earned before a raise that is tried, and from its day on.
        const QDate last = lastOfMonth(month.first);
        const Span here { std::max(span.first, month.first), std::min(span.last, last) };
        const QDate raise = trial.raisedFrom.isValid() ? trial.raisedFrom : here.first;
        const bool isRaised = trial.raisedPay && raise <= here.last;
        const bool isSplit = isRaised && here.first < raise;
        const auto before = facts.record.get(known::monthlyPay);
        const auto after = isRaised ? trial.raisedPay : before;
        if (!after || (isSplit && !before)) {
            pay.notes.insert(PayNote::NoPay);
            isForecastKnown = false;
            return;
        }
        const bool isWhole = here.first == month.first && here.last == last && month.daysOff == 0;
        if (isWhole && !isSplit) {
            month.planned = month.planned + *after;
            return;
        }
        if (month.workingDays == 0) { // no calendar of that year
            isForecastKnown = false;
            return;
        }
        const int daysBefore = isSplit ? catalog.calendar().workingDays(here.first, raise.addDays(-1)).value_or(0) : 0;
        month.planned = month.planned
            + earned({ before.value_or(Money()), daysBefore }, { *after, month.employedDays - daysBefore },
                month.daysOff, month.workingDays);
    }

    void findThreshold(const Span &span)
    {
        const Parameter *threshold = thresholdOf(catalog, facts);
        if (!threshold) {
            pay.notes.insert(PayNote::NoCategory);
            return;
        }
        pay.law = thresholdBetween(*threshold, span.first, span.last);
        const bool isKnown = std::ranges::all_of(pay.law, [](const auto &period) { return period.value != nullptr; });
        if (!isKnown) {
            pay.notes.insert(PayNote::NoThreshold);
            return;
        }
        for (const ThresholdPeriod &period : pay.law) {
            const Money needed = forQuarter(*period.value);
            if (!pay.threshold || needed >= *pay.threshold)
                pay.provenance = &period.value->provenance;
            pay.threshold = std::max(pay.threshold.value_or(Money()), needed);
            if (period.value->unit == Unit::RoublesPerMonth)
                pay.notes.insert(PayNote::ByMonthTimesThree);
            if (period.value->unit == Unit::RoublesPerYear)
                pay.notes.insert(PayNote::ByYearQuarter);
        }
        addMonthsOfThreshold();
    }

    /// Each month by the law that holds at its end.
    void addMonthsOfThreshold()
    {
        Money sum;
        for (PayMonth &month : pay.months) {
            const QDate last = lastOfMonth(month.first);
            const auto after
                = std::ranges::find_if(pay.law, [last](const ThresholdPeriod &period) { return period.to >= last; });
            const ThresholdPeriod &period = after == pay.law.end() ? pay.law.back() : *after;
            month.threshold = forMonth(*period.value);
            sum = sum + month.threshold;
        }
        if (pay.law.size() > 1) {
            pay.byMonth = std::min(sum, *pay.threshold);
            pay.notes.insert(PayNote::LawChanged);
        }
    }

    void addProRata()
    {
        if (!isPart || !pay.threshold)
            return;
        pay.notes.insert(PayNote::PartQuarter);
        pay.provenance = &catalog.pay().partQuarter;
        int worked = 0;
        int all = 0;
        for (const PayMonth &month : pay.months) {
            worked += month.employedDays;
            all += month.workingDays;
        }
        if (all > 0)
            pay.proRata = shareAtLeast(*pay.threshold, worked, all);
    }

    PayVerdict judge()
    {
        if (!pay.threshold)
            return PayVerdict::Unknown;
        if (*pay.threshold == Money()) {
            pay.notes.insert(PayNote::NoRequirement);
            return PayVerdict::Enough;
        }
        addProRata();
        pay.shortfall = std::max(Money(), *pay.threshold - pay.forecast);
        if (pay.paidLate > Money())
            pay.notes.insert(PayNote::PaidLate);
        const bool isUnproved = pay.quarter.last() < facts.today && pay.notes.contains(PayNote::PastNotEntered);
        if (pay.forecast - pay.paidLate >= *pay.threshold && !isUnproved)
            return PayVerdict::Enough;
        const bool isPartWithoutDays = isPart && !pay.proRata;
        const Money least
            = std::min({ *pay.threshold, pay.proRata.value_or(*pay.threshold), pay.byMonth.value_or(*pay.threshold) });
        return pay.forecast < least && isForecastKnown && !isPartWithoutDays ? PayVerdict::Short : PayVerdict::Unknown;
    }
};

} // namespace

bool isPaidIn(const Procedure &procedure, const Facts &facts)
{
    const RoleId payments = roleOf(known::payMonth.id());
    return std::ranges::any_of(procedure.stages, [&](const Stage &stage) {
        return holds(stage.when, facts)
            && std::ranges::find(stage.facts, payments, &Section::each) != stage.facts.end();
    });
}

PayQuarter payOf(const Catalog &catalog, const Facts &facts, Quarter quarter, const PayTrial &trial)
{
    Reckoning reckoning { .catalog = catalog, .facts = facts, .trial = trial, .pay = {} };
    reckoning.pay.quarter = quarter;
    const Span span = reckoning.employed();
    reckoning.countDays(span);
    reckoning.addPayments();
    reckoning.tryOut(span);
    reckoning.forecast(span);
    if (span.isEmpty()) {
        reckoning.pay.notes.insert(reckoning.start().isValid() ? PayNote::NotEmployed : PayNote::NoStart);
        return reckoning.pay;
    }
    reckoning.findThreshold(span);
    reckoning.pay.verdict = reckoning.judge();
    return reckoning.pay;
}

bool isPayBelowThreshold(const Catalog &catalog, const Facts &facts, QDate day)
{
    const Parameter *threshold = thresholdOf(catalog, facts);
    const ParameterValue *value = threshold ? threshold->on(day) : nullptr;
    const auto monthly = facts.record.get(known::monthlyPay);
    return value && monthly && Money { monthly->kopecks * 3 } < forQuarter(*value);
}

} // namespace hqs
