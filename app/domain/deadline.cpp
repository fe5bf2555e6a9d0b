// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"

#include <algorithm>

namespace hqs {

namespace {

constexpr int monthsOfQuarter = 3;

QDate lastDayOfQuarter(QDate day)
{
    const int month = (day.month() + monthsOfQuarter - 1) / monthsOfQuarter * monthsOfQuarter;
    return QDate(day.year(), month, 1).addMonths(1).addDays(-1);
}

struct Counter {
    QDate start;
    const Parameters *parameters;
    const WorkCalendar &calendar;

    std::optional<CountedStep> operator()(const Shift &shift) const
    {
        CountedStep step { .start = start, .end = {}, .unit = shift.unit, .countsEvent = shift.countsEvent };
        if (const auto *number = std::get_if<qint64>(&shift.amount)) {
            step.amount = *number;
        } else {
            const Parameter *parameter = parameters ? parameters->find(std::get<ParameterId>(shift.amount)) : nullptr;
            step.value = parameter ? parameter->on(start) : nullptr;
            if (!step.value)
                return std::nullopt;
            step.amount = step.value->amount;
            step.unit = step.value->unit;
        }
        if (shift.before)
            step.amount = -step.amount;
        const auto end = moved(step);
        if (!end || !end->isValid())
            return std::nullopt;
        step.end = *end;
        return step;
    }

    std::optional<CountedStep> operator()(const AfterQuarter &) const
    {
        const QDate secondMonthAfter = lastDayOfQuarter(start).addDays(1).addMonths(1);
        const auto end = calendar.shifted(secondMonthAfter, -1);
        if (!end)
            return std::nullopt;
        return CountedStep { .start = start, .end = *end, .afterQuarter = true };
    }

private:
    std::optional<QDate> moved(const CountedStep &step) const
    {
        const int amount = static_cast<int>(step.amount);
        const int direction = amount < 0 ? -1 : 1;
        switch (step.unit) {
        case Unit::WorkingDays:
            if (step.countsEvent && calendar.isWorking(start))
                return calendar.shifted(start, amount - direction);
            return calendar.shifted(start, amount);
        case Unit::CalendarDays:
            return start.addDays(step.countsEvent ? amount - direction : amount);
        case Unit::Hours: // to the hour they end on the day so many whole days later
            return start.addDays(amount / 24);
        case Unit::Months:
            return start.addMonths(amount);
        case Unit::Years:
            return start.addYears(amount);
        default:
            return std::nullopt;
        }
    }
};

bool countsWorkingDays(const CountedStep &step)
{
    return step.afterQuarter || step.unit == Unit::WorkingDays;
}

/// Counts stretch by stretch; each starts where the one before it ended.
std::optional<Due> counted(QDate event, const std::vector<Count> &first, const std::vector<Count> &then,
    const Parameters *parameters, const WorkCalendar &calendar)
{
    Due due { .event = event, .due = event, .safeDue = {}, .steps = {} };
    for (const auto *counts : { &first, &then }) {
        for (const Count &count : *counts) {
            const auto step = std::visit(Counter { due.due, parameters, calendar }, count);
            if (!step)
                return std::nullopt;
            due.due = step->end;
            if (countsWorkingDays(*step) && calendar.standing(step->start, step->end) != Standing::Decreed)
                due.provisional = true;
            due.steps.push_back(*step);
        }
    }
    due.safeDue = calendar.atOrBefore(due.due).value_or(due.due);
    if (calendar.standing(due.due.year()) != Standing::Decreed)
        due.provisional = true;
    return due;
}

std::optional<QDate> dateAt(const Record &record, const FieldId &field, int item)
{
    if (field.isEmpty())
        return std::nullopt;
    const FieldValue *value = record.find(field, item);
    if (!value && item != 0)
        value = record.find(field);
    const QDate *date = value ? std::get_if<QDate>(value) : nullptr;
    return date ? std::optional(*date) : std::nullopt;
}

/// Whether the case says that the quarter which ends on a day is done with. Something noted for a day to come is not.
bool isKeptQuarter(const KeptQuarters &kept, const Facts &facts, QDate quarter)
{
    for (int item = 1; item <= facts.record.items(roleOf(kept.quarter)); ++item) {
        const auto named = dateAt(facts.record, kept.quarter, item);
        const auto done = dateAt(facts.record, kept.on, item);
        if (named && named->isValid() && lastDayOfQuarter(*named) == quarter && done
            && (!facts.today.isValid() || *done <= facts.today))
            return true;
    }
    return false;
}

/// The ends of a quarterly term: what is overdue, and the first that is neither past nor kept.
std::vector<Due> openQuarters(
    const DeadlineRule &rule, QDate start, const Facts &facts, const WorkCalendar &calendar, int item)
{
    const auto until = dateAt(facts.record, rule.quartersUntil, item);
    const bool isWrittenDown = !rule.kept.quarter.isEmpty();
    // Without a place where cases say so, nothing is known of the past: the quarter before today's comes first.
    QDate first = std::max(start, dateAt(facts.record, rule.quartersSince, item).value_or(start));
    if (!isWrittenDown && facts.today.isValid())
        first = std::max(first, facts.today.addMonths(-monthsOfQuarter));
    std::vector<Due> open;
    for (QDate quarter = lastDayOfQuarter(first);; quarter = lastDayOfQuarter(quarter.addDays(1))) {
        if (until && lastDayOfQuarter(*until) < quarter)
            return open;
        auto due = counted(quarter, rule.before, rule.counts, facts.parameters, calendar);
        const bool isPast = facts.today.isValid() && (due ? due->due : quarter) < facts.today;
        const bool isOpen = due && (isWrittenDown ? !isKeptQuarter(rule.kept, facts, quarter) : !isPast);
        if (isOpen)
            open.push_back(*std::move(due));
        if (!isPast && (isOpen || !due))
            return open;
    }
}

bool appliesAt(const DeadlineRule &rule, QDate event, const Facts &facts, int item)
{
    return event.isValid() && rule.appliesTo(event) && holds(rule.when, facts, item);
}

/// Whether another item has a later event; of two on one day the second counts.
bool isOutdone(const DeadlineRule &rule, QDate event, const Facts &facts, int item)
{
    for (int other = 1; other <= facts.record.items(rule.each); ++other) {
        const auto theirs = dateAt(facts.record, rule.event, other);
        if (other != item && theirs && appliesAt(rule, *theirs, facts, other)
            && std::pair(*theirs, other) > std::pair(event, item))
            return true;
    }
    return false;
}

/// The event of a rule in a case; none while it has no date or the rule does not apply.
std::optional<QDate> eventOf(const DeadlineRule &rule, const Facts &facts, int item)
{
    const auto event = dateAt(facts.record, rule.event, item);
    if (!event || !appliesAt(rule, *event, facts, item) || (rule.newest && isOutdone(rule, *event, facts, item)))
        return std::nullopt;
    return event;
}

} // namespace

std::optional<Due> due(const DeadlineRule &rule, const Facts &facts, const WorkCalendar &calendar, int item)
{
    auto all = dues(rule, facts, calendar, item);
    const bool isOver = rule.quarterly && !all.empty() && facts.today.isValid() && all.back().due < facts.today;
    return all.empty() || isOver ? std::nullopt : std::optional(std::move(all.back()));
}

std::vector<Due> dues(const DeadlineRule &rule, const Facts &facts, const WorkCalendar &calendar, int item)
{
    const auto event = eventOf(rule, facts, item);
    if (!event)
        return {};
    if (rule.quarterly)
        return openQuarters(rule, *event, facts, calendar, item);
    const auto only = counted(*event, rule.before, rule.counts, facts.parameters, calendar);
    return only ? std::vector { *only } : std::vector<Due>();
}

std::optional<Due> dueAfter(
    const DeadlineRule &rule, QDate event, const Parameters &parameters, const WorkCalendar &calendar)
{
    if (!event.isValid() || !rule.appliesTo(event))
        return std::nullopt;
    return counted(event, {}, rule.counts, &parameters, calendar);
}

const Provenance &provenanceOf(const DeadlineRule &rule, const Due &due)
{
    const auto set = std::ranges::find_if(due.steps,
        [](const CountedStep &step) { return step.value && step.value->provenance.status == LawStatus::Office; });
    return set == due.steps.end() ? rule.provenance : set->value->provenance;
}

bool isKept(const DeadlineRule &rule, const Facts &facts, int item)
{
    return !rule.done.isAlways() && holds(rule.done, facts, item);
}

} // namespace hqs
