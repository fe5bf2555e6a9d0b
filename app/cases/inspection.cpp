// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/inspection.h"

#include "cases/paymonitor.h"
#include "domain/knownfields.h"

#include <algorithm>

namespace hqs {

namespace {

/// The quarter of today, and the one before it, whose salary notice is due now; counted when first asked for.
class Quarters {
public:
    Quarters(const Catalog &catalog, const Facts &facts)
        : m_catalog(catalog)
        , m_facts(facts)
    {
    }

    bool isOne(PayVerdict verdict, std::optional<PayNote> note)
    {
        if (m_pay.empty()) {
            const Quarter now = Quarter::of(m_facts.today);
            for (const Quarter quarter : { now, now.before() })
                m_pay.push_back(payOf(m_catalog, m_facts, quarter));
        }
        return std::ranges::any_of(m_pay, [&](const PayQuarter &pay) {
            return pay.verdict == verdict && (!note || (pay.notes.contains(*note) && pay.shortfall > Money()));
        });
    }

private:
    const Catalog &m_catalog;
    const Facts &m_facts;
    std::vector<PayQuarter> m_pay;
};

/// Whether a term was kept too late, or is over and not kept; one that comes back with each quarter: in any of them.
bool isTermMissed(const Catalog &catalog, const Facts &facts, const Check &check, int item)
{
    const DeadlineRule *rule = catalog.deadline(check.term);
    if (rule->quarterly) {
        return std::ranges::any_of(
            dues(*rule, facts, catalog.calendar(), item), [&facts](const Due &open) { return open.due < facts.today; });
    }
    const auto term = due(*rule, facts, catalog.calendar(), item);
    if (!term)
        return false;
    const FieldValue *kept = facts.record.find(check.field, item);
    const QDate *keptOn = kept ? std::get_if<QDate>(kept) : nullptr;
    if (keptOn && isKept(*rule, facts, item))
        return *keptOn > term->due;
    return facts.today > term->due && !isKept(*rule, facts, item);
}

/// What the pay monitor or the calendar says of a check that is more than a condition.
bool isConfirmed(const Catalog &catalog, const Facts &facts, Quarters &quarters, const Check &check, int item)
{
    if (check.computed == Computed::No)
        return true;
    if (!facts.today.isValid())
        return false;
    switch (check.computed) {
    case Computed::PayBelowThreshold:
        return isPayBelowThreshold(catalog, facts, facts.record.get(known::petitionFiledOn).value_or(facts.today));
    case Computed::PayQuarterShort:
        return quarters.isOne(PayVerdict::Short, {});
    case Computed::PayPartQuarter:
        return quarters.isOne(PayVerdict::Unknown, PayNote::PartQuarter);
    case Computed::TermMissed:
        return isTermMissed(catalog, facts, check, item);
    case Computed::No:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<FieldId> fieldsOf(const Catalog &catalog, const Check &check)
{
    std::vector<FieldId> fields = fieldsOf(check.wrong);
    fields.push_back(check.field);
    if (const DeadlineRule *rule = catalog.deadline(check.term)) {
        fields.push_back(rule->event);
        for (const Condition *condition : { &rule->when, &rule->done }) {
            for (const FieldId &field : fieldsOf(*condition))
                fields.push_back(field);
        }
    }
    return fields;
}

std::vector<ParameterId> parametersOf(const Catalog &catalog, const Check &check)
{
    std::vector<ParameterId> numbers = parametersOf(check.wrong);
    const DeadlineRule *rule = catalog.deadline(check.term);
    for (const auto *counts : { rule ? &rule->before : nullptr, rule ? &rule->counts : nullptr }) {
        for (const Count &count : counts ? *counts : std::vector<Count>()) {
            const auto *shift = std::get_if<Shift>(&count);
            if (const auto *id = shift ? std::get_if<ParameterId>(&shift->amount) : nullptr)
                numbers.push_back(*id);
        }
    }
    return numbers;
}

std::vector<Finding> inspect(const Catalog &catalog, const Facts &facts)
{
    std::vector<Finding> findings;
    Quarters quarters(catalog, facts);
    for (const Check &check : catalog.checks()) {
        const int first = check.each.isEmpty() ? 0 : 1;
        const int last = check.each.isEmpty() ? 0 : facts.record.items(check.each);
        for (int item = first; item <= last; ++item) {
            if (!holds(check.wrong, facts, item) || !isConfirmed(catalog, facts, quarters, check, item))
                continue;
            const Field *field = catalog.field(check.field);
            findings.push_back({ &check, Place(check.field, field->repeats > 0 ? item : 0) });
        }
    }
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.check->severity; });
    return findings;
}

} // namespace hqs
