// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/retention.h"

#include "cases/datechain.h"
#include "domain/knownfields.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The day a term of the rules ends; none when there is no such term on the first day, or it is no span of days.
QDate termFrom(const Parameters &parameters, const QString &id, QDate from)
{
    const Parameter *parameter = parameters.find(ParameterId(id));
    const ParameterValue *term = parameter ? parameter->on(from) : nullptr;
    if (!term)
        return {};
    switch (term->unit) {
    case Unit::CalendarDays:
        return from.addDays(term->amount);
    case Unit::Months:
        return from.addMonths(static_cast<int>(term->amount));
    case Unit::Years:
        return from.addYears(static_cast<int>(term->amount));
    default:
        return {};
    }
}

} // namespace

std::optional<QDate> endOf(const CaseFile &file, QDate today)
{
    if (file.head().closedOn)
        return file.head().closedOn;
    auto end = file.record().get(known::terminatedOn);
    if (!end)
        return std::nullopt;
    for (const ChainLink &term : chainOf(file.catalog(), file.facts(today))) {
        if (term.rule->fines.empty())
            continue;
        if (!term.isKept)
            return std::nullopt;
        end = std::max(*end, term.keptOn.value_or(term.due));
    }
    return end;
}

Retention retentionOf(const Parameters &parameters, const std::vector<std::optional<QDate>> &ends,
    std::optional<QDate> consentEndedOn, QDate today)
{
    if (ends.empty())
        return {};
    if (std::ranges::any_of(ends, [&today](const auto &end) { return !end || *end > today; }))
        return { .standing = Retention::Standing::InUse };
    const QDate reached = **std::ranges::max_element(ends);
    Retention retention { .standing = Retention::Standing::Due, .reachedOn = reached };
    retention.destroyBy = termFrom(parameters, u"pd.destroy.days"_s, reached);
    retention.consentUntil = termFrom(parameters, u"retention.consent.years"_s, consentEndedOn.value_or(reached));
    retention.personnelUntil = termFrom(parameters, u"retention.personnel.years"_s, reached);
    if (retention.destroyBy.isValid() && today > retention.destroyBy)
        retention.standing = Retention::Standing::Overdue;
    return retention;
}

} // namespace hqs
