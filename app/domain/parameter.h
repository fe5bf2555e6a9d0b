// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/provenance.h"

#include <map>
#include <optional>
#include <vector>

namespace hqs {

enum class Unit {
    Roubles,
    RoublesPerMonth,
    RoublesPerQuarter,
    RoublesPerYear,
    WorkingDays,
    CalendarDays,
    Months,
    Years,
    Hours,
    Millimetres,
    Count
};

/// How a unit is written in files: "RUB/quarter".
QString codeOf(Unit unit);
/// The reverse; none when no unit is written so.
std::optional<Unit> unitFrom(QStringView code);

/// One value of a parameter and the days on which it holds, both included. No first or last day: not known, or open.
struct ParameterValue {
    QDate from;
    QDate to;
    qint64 amount = 0; ///< roubles are whole roubles
    Unit unit = Unit::Count;
    Provenance provenance;

    bool holdsOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
};

/// A number set by law, with every value it ever had.
struct Parameter {
    ParameterId id;
    Text title;
    std::vector<ParameterValue> values; ///< by first day; proposed ones may overlap
    std::vector<ParameterValue> replaced; ///< what the rules say of the days for which the office has its own value

    /// The value in force on a day. A proposed value never counts.
    const ParameterValue *on(QDate day) const;
};

/// All parameters, by id.
class Parameters {
public:
    /// False when the id is taken.
    bool add(Parameter parameter);
    const Parameter *find(const ParameterId &id) const;
    std::optional<qint64> amount(const ParameterId &id, QDate day) const;

    auto begin() const { return m_parameters.begin(); }
    auto end() const { return m_parameters.end(); }

private:
    std::map<ParameterId, Parameter> m_parameters;
};

} // namespace hqs
