// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/lawchange.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace hqs {

namespace {

/// The days after `from` up to `to`.
struct Span {
    QDate from;
    QDate to;

    bool contains(QDate day) const { return day.isValid() && from < day && day <= to; }
    /// Whether a bill belongs here: by its day, or, without one, by the day on which it was still pending.
    bool contains(const ParameterValue &bill) const
    {
        return bill.from.isValid() ? contains(bill.from) : bill.provenance.seenTrueOn < to;
    }
};

/// The days on which another value of the law may begin to hold.
std::set<QDate> turningDays(const Parameter &parameter, const Span &span)
{
    std::set<QDate> days;
    for (const ParameterValue &value : parameter.values) {
        if (value.provenance.status == LawStatus::Proposed)
            continue;
        for (const QDate day : { value.from, value.to.isValid() ? value.to.addDays(1) : QDate() }) {
            if (span.contains(day))
                days.insert(day);
        }
    }
    return days;
}

void addChanges(const Parameter &parameter, const Span &span, std::vector<LawChange> &changes)
{
    using enum LawChange::Kind;
    for (const QDate day : turningDays(parameter, span)) {
        const ParameterValue *before = parameter.on(day.addDays(-1));
        const ParameterValue *after = parameter.on(day);
        if (before != after)
            changes.push_back({ !before ? Begins : !after ? Ends : Changes, day, &parameter, before, after });
    }
    for (const ParameterValue &value : parameter.values) {
        if (value.provenance.status == LawStatus::Proposed && span.contains(value))
            changes.push_back({ Proposed, value.from, &parameter,
                parameter.on(value.from.isValid() ? value.from : span.to), &value });
    }
}

void addChanges(const DeadlineRule &rule, const Span &span, std::vector<LawChange> &changes)
{
    using enum LawChange::Kind;
    if (span.contains(rule.from))
        changes.push_back({ Begins, rule.from, &rule, nullptr, nullptr });
    if (rule.to.isValid() && span.contains(rule.to.addDays(1)))
        changes.push_back({ Ends, rule.to.addDays(1), &rule, nullptr, nullptr });
}

} // namespace

QString LawChange::id() const
{
    return std::visit([](const auto *it) { return it->id.text(); }, subject);
}

const Text &LawChange::title() const
{
    return std::visit([](const auto *it) -> const Text & { return it->title; }, subject);
}

const Provenance &LawChange::provenance() const
{
    if (const auto *rule = std::get_if<const DeadlineRule *>(&subject))
        return (*rule)->provenance;
    return (after ? after : before)->provenance;
}

bool LawChange::isSameAmount() const
{
    return before && after && before->amount == after->amount && before->unit == after->unit;
}

std::vector<LawChange> changesBetween(const Catalog &catalog, QDate from, QDate to)
{
    const Span span { from, to };
    std::vector<LawChange> changes;
    if (!from.isValid() || !to.isValid() || to <= from)
        return changes;
    for (const auto &[id, parameter] : catalog.parameters())
        addChanges(parameter, span, changes);
    for (const DeadlineRule &rule : catalog.deadlines())
        addChanges(rule, span, changes);
    std::ranges::sort(changes, {}, [](const LawChange &change) {
        return std::tuple(change.kind == LawChange::Kind::Proposed, change.on, change.id());
    });
    return changes;
}

} // namespace hqs
