// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parameter.h"
#include "domain/record.h"

#include <variant>
#include <vector>

namespace hqs {

struct Condition;

struct Always { };
struct Filled {
    FieldId field;
};
struct OneOf {
    FieldId field;
    std::vector<QString> values;
};
struct AllOf {
    std::vector<Condition> parts;
};
struct AnyOf {
    std::vector<Condition> parts;
};
struct NoneOf {
    std::vector<Condition> parts;
};

enum class Relation { Before, After, LessThan, AtLeast, SameAs };

struct Today { };
/// A number of the rules or the name of a parameter that holds it.
using Amount = std::variant<qint64, ParameterId>;

/// What a field is compared with: another field, today, a fixed day or a number; moved by months and days when asked.
struct Operand {
    std::variant<FieldId, Today, QDate, Amount> base;
    Amount months = qint64(0);
    Amount days = qint64(0);
    FieldId lawOf; ///< a date whose law gives the numbers, once it is answered; empty: today's law
};

/// True when both sides are known and stand in the relation.
struct Compare {
    FieldId field;
    Relation relation = Relation::Before;
    Operand other;
};

/// When a field, a step, a paper or a finding applies. Deliberately smaller than a language.
struct Condition {
    std::variant<Always, Filled, OneOf, AllOf, AnyOf, NoneOf, Compare> test = Always {};

    bool isAlways() const { return std::holds_alternative<Always>(test); }
};

/// What a condition is judged by: the answers, the day, and the law of that day.
struct Facts {
    const Record &record;
    QDate today;
    const Parameters *parameters = nullptr;

    Facts(const Record &answers, QDate day = {}, const Parameters *law = nullptr)
        : record(answers)
        , today(day)
        , parameters(law)
    {
    }
};

/// Inside a repeating role, `item` is the item asked about. Fields outside the role are found as well.
/// From outside (item 0) each test about a field of a repeating role holds when it holds for any of its items.
bool holds(const Condition &condition, const Facts &facts, int item = 0);

/// A condition written for a kind of card, as one of its roles sees it: "status" becomes "family.status".
/// Names with a dot stay.
Condition inRole(Condition condition, const RoleId &role);

/// The fields a condition looks at, for checking the rules.
std::vector<FieldId> fieldsOf(const Condition &condition);

/// The numbers of the law a condition compares with.
std::vector<ParameterId> parametersOf(const Condition &condition);

} // namespace hqs
