// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parameter.h"

#include <algorithm>

namespace hqs {

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
