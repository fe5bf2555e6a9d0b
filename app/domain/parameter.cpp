// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parameter.h"

#include <algorithm>
#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString codeOf(Unit unit)
{
    switch (unit) {
    case Unit::Roubles:
        return u"RUB"_s;
    case Unit::RoublesPerMonth:
        return u"RUB/month"_s;
    case Unit::RoublesPerQuarter:
        return u"RUB/quarter"_s;
    case Unit::RoublesPerYear:
        return u"RUB/year"_s;
    case Unit::WorkingDays:
        return u"workingDays"_s;
    case Unit::CalendarDays:
        return u"calendarDays"_s;
    case Unit::Months:
        return u"months"_s;
    case Unit::Years:
        return u"years"_s;
    case Unit::Hours:
        return u"hours"_s;
    case Unit::Millimetres:
        return u"mm"_s;
    case Unit::Count:
        return u"count"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Unit> unitFrom(QStringView code)
{
    static constexpr std::array units { Unit::Roubles, Unit::RoublesPerMonth, Unit::RoublesPerQuarter,
        Unit::RoublesPerYear, Unit::WorkingDays, Unit::CalendarDays, Unit::Months, Unit::Years, Unit::Hours,
        Unit::Millimetres, Unit::Count };
    const auto found = std::ranges::find_if(units, [code](Unit unit) { return codeOf(unit) == code; });
    return found == units.end() ? std::nullopt : std::optional(*found);
}

const ParameterValue *Parameter::on(QDate day) const
{
    const auto found = std::ranges::find_if(values, [day](const ParameterValue &value) {
        return value.provenance.status != LawStatus::Proposed && value.holdsOn(day);
    });
    return found == values.end() ? nullptr : &*found;
}

bool Parameters::add(Parameter parameter)
{
    ParameterId id = parameter.id;
    return m_parameters.emplace(std::move(id), std::move(parameter)).second;
}

const Parameter *Parameters::find(const ParameterId &id) const
{
    const auto found = m_parameters.find(id);
    return found == m_parameters.end() ? nullptr : &found->second;
}

std::optional<qint64> Parameters::amount(const ParameterId &id, QDate day) const
{
    const Parameter *parameter = find(id);
    const ParameterValue *value = parameter ? parameter->on(day) : nullptr;
    return value ? std::optional(value->amount) : std::nullopt;
}

} // namespace hqs
