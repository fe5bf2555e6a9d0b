// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/datechain.h"

#include "cases/agenda.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hqs {

namespace {

QDate safeDayOf(const Due &due)
{
    return due.safeDue.isValid() ? due.safeDue : due.due;
}

/// The day on which the case says that a term was kept.
std::optional<QDate> keptDay(const Catalog &catalog, const DeadlineRule &rule, const Facts &facts, int item)
{
    for (const FieldId &id : fieldsOf(rule.done)) {
        const Field *field = catalog.field(id);
        const FieldValue *value = field ? facts.record.find(id, field->repeats > 0 ? item : 0) : nullptr;
        if (const auto *day = value ? std::get_if<QDate>(value) : nullptr)
            return *day;
    }
    return std::nullopt;
}

ChainLink linkFor(const Catalog &catalog, const Facts &facts, const DeadlineRule &rule, int item, const Due &due)
{
    ChainLink link { .rule = &rule,
        .item = item,
        .event = { eventOf(catalog, rule), item },
        .started = due.event,
        .due = due.due,
        .safeDue = safeDayOf(due),
        .isKept = isKept(rule, facts, item),
        .keptOn = std::nullopt,
        .slack = std::nullopt };
    if (const Field *field = catalog.field(link.event.field); field && field->repeats == 0)
        link.event.item = 0;
    if (link.isKept)
        link.keptOn = keptDay(catalog, rule, facts, item);
    if (!link.isKept || link.keptOn)
        link.slack = workingDaysBetween(catalog.calendar(), link.keptOn.value_or(facts.today), link.safeDue);
    return link;
}

/// Every term that has its day, kept or not, and for which item.
template <class F>
void forEachTerm(const Catalog &catalog, const Facts &facts, F visit)
{
    for (const DeadlineRule &rule : catalog.deadlines()) {
        const bool repeats = !rule.each.isEmpty();
        const int last = repeats ? facts.record.items(rule.each) : 0;
        for (int item = repeats ? 1 : 0; item <= last; ++item)
            visit(rule, item);
    }
}

using TermKey = std::tuple<const DeadlineRule *, int, QDate>; ///< a quarterly term is another one each quarter

std::map<TermKey, QDate> lastDays(const Catalog &catalog, const Facts &facts)
{
    std::map<TermKey, QDate> days;
    for (const Appointment &appointment : agendaOf(catalog, facts)) {
        const QDate quarter = appointment.rule->quarterly ? appointment.due.event : QDate();
        days.emplace(TermKey(appointment.rule, appointment.item, quarter), appointment.due.due);
    }
    return days;
}

} // namespace

std::optional<int> workingDaysBetween(const WorkCalendar &calendar, QDate from, QDate to)
{
    if (from == to)
        return 0;
    const auto forward = from < to;
    const auto count = forward ? calendar.workingDays(from.addDays(1), to) : calendar.workingDays(to.addDays(1), from);
    return count && !forward ? std::optional(-*count) : count;
}

std::vector<ChainLink> chainOf(const Catalog &catalog, const Facts &facts)
{
    std::vector<ChainLink> chain;
    forEachTerm(catalog, facts, [&](const DeadlineRule &rule, int item) {
        if (rule.quarterly && !isKept(rule, facts, item)) {
            for (const Due &due : dues(rule, facts, catalog.calendar(), item))
                chain.push_back(linkFor(catalog, facts, rule, item, due));
        } else if (const auto only = due(rule, facts, catalog.calendar(), item)) {
            chain.push_back(linkFor(catalog, facts, rule, item, *only));
        }
    });
    std::ranges::stable_sort(chain, {}, [](const ChainLink &link) { return std::pair(link.started, link.due); });
    return chain;
}

std::vector<Place> anchorsOf(const std::vector<ChainLink> &chain)
{
    std::vector<Place> anchors;
    for (const ChainLink &link : chain) {
        if (std::ranges::find(anchors, link.event) == anchors.end())
            anchors.push_back(link.event);
    }
    return anchors;
}

std::vector<TermShift> shiftsBy(
    const Catalog &catalog, const Facts &facts, const Place &changed, std::optional<QDate> day)
{
    Record record = facts.record;
    record.set(changed, day ? std::optional<FieldValue>(*day) : std::nullopt);
    const auto before = lastDays(catalog, facts);
    const auto after = lastDays(catalog, Facts(record, facts.today, &catalog.parameters()));

    std::vector<TermShift> shifts;
    const auto add = [&](const TermKey &key, std::optional<QDate> was, std::optional<QDate> is) {
        TermShift shift { std::get<0>(key), std::get<1>(key), was, is, std::nullopt };
        if (was && is)
            shift.workingDays = workingDaysBetween(catalog.calendar(), *was, *is);
        shifts.push_back(shift);
    };
    for (const auto &[key, was] : before) {
        const auto is = after.find(key);
        if (is == after.end())
            add(key, was, std::nullopt);
        else if (is->second != was)
            add(key, was, is->second);
    }
    for (const auto &[key, is] : after) {
        if (!before.contains(key))
            add(key, std::nullopt, is);
    }
    std::ranges::stable_sort(
        shifts, {}, [](const TermShift &shift) { return shift.after ? *shift.after : *shift.before; });
    return shifts;
}

} // namespace hqs
