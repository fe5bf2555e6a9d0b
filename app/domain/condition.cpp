// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/condition.h"

#include <algorithm>
#include <optional>

namespace hqs {

namespace {

/// A comparable quantity: a day as its Julian number, a number, or an amount in kopecks. Texts compare by SameAs only.
using Quantity = std::variant<qint64, QString>;

std::optional<qint64> resolve(const Amount &amount, const Facts &facts, QDate day)
{
    if (const auto *number = std::get_if<qint64>(&amount))
        return *number;
    return facts.parameters ? facts.parameters->amount(std::get<ParameterId>(amount), day) : std::nullopt;
}

struct QuantityOf {
    std::optional<Quantity> operator()(const QString &text) const { return Quantity(text); }
    std::optional<Quantity> operator()(QDate date) const { return Quantity(date.toJulianDay()); }
    std::optional<Quantity> operator()(const Code &code) const { return Quantity(code.text); }
    std::optional<Quantity> operator()(bool flag) const { return Quantity(qint64(flag)); }
    std::optional<Quantity> operator()(qint64 number) const { return Quantity(number); }
    std::optional<Quantity> operator()(Money money) const { return Quantity(money.kopecks); }
    std::optional<Quantity> operator()(const Unread &) const { return std::nullopt; }
};

struct Evaluator {
    const Facts &facts;
    int item;

    bool operator()(const Condition &part) const { return holds(part, facts, item); }
    bool operator()(const Always &) const { return true; }
    bool operator()(const Filled &test) const
    {
        return forSomeItem(test.field, [&](const Evaluator &at) { return at.find(test.field) != nullptr; });
    }
    bool operator()(const OneOf &test) const
    {
        return forSomeItem(test.field, [&](const Evaluator &at) {
            const FieldValue *value = at.find(test.field);
            return value && std::ranges::find(test.values, toStorage(*value)) != test.values.end();
        });
    }
    bool operator()(const AllOf &test) const { return std::ranges::all_of(test.parts, *this); }
    bool operator()(const AnyOf &test) const { return std::ranges::any_of(test.parts, *this); }
    bool operator()(const NoneOf &test) const { return std::ranges::none_of(test.parts, *this); }
    bool operator()(const Compare &test) const
    {
        const auto *other = std::get_if<FieldId>(&test.other.base);
        const bool otherRepeats = other && !find(*other);
        return forSomeItem(otherRepeats ? *other : test.field, [&](const Evaluator &at) { return at.compare(test); });
    }

    bool compare(const Compare &test) const
    {
        const FieldValue *value = find(test.field);
        const auto left = value ? std::visit(QuantityOf {}, *value) : std::nullopt;
        const auto right = operand(test.other, value && std::holds_alternative<Money>(*value));
        if (!left || !right || left->index() != right->index())
            return false;
        switch (test.relation) {
        case Relation::Before:
        case Relation::LessThan:
            return *left < *right;
        case Relation::After:
            return *left > *right;
        case Relation::AtLeast:
            return *left >= *right;
        case Relation::SameAs:
            return *left == *right;
        }
        Q_UNREACHABLE();
    }

    /// Asked from outside a repeating role, a test about one of its fields holds when it holds for any item.
    template <class Test>
    bool forSomeItem(const FieldId &field, const Test &test) const
    {
        if (item != 0 || facts.record.find(field))
            return test(*this);
        const int count = facts.record.itemsOf(field);
        for (int number = 1; number <= count; ++number) {
            if (test(Evaluator { facts, number }))
                return true;
        }
        return false;
    }

    const FieldValue *find(const FieldId &field) const
    {
        const FieldValue *value = facts.record.find(field, item);
        return value || item == 0 ? value : facts.record.find(field);
    }

    std::optional<Quantity> operand(const Operand &other, bool inKopecks) const
    {
        if (const auto *amount = std::get_if<Amount>(&other.base)) {
            const auto number = resolve(*amount, facts, lawDay(other));
            return number ? std::optional<Quantity>(inKopecks ? *number * 100 : *number) : std::nullopt;
        }
        if (const auto *field = std::get_if<FieldId>(&other.base)) {
            const FieldValue *value = find(*field);
            if (value && std::holds_alternative<QDate>(*value))
                return moved(std::get<QDate>(*value), other);
            return value ? std::visit(QuantityOf {}, *value) : std::nullopt;
        }
        const auto *fixed = std::get_if<QDate>(&other.base);
        return moved(fixed ? *fixed : facts.today, other);
    }

    /// The day whose law counts: of the field that is named, when it is answered.
    QDate lawDay(const Operand &other) const
    {
        const FieldValue *value = other.lawOf.isEmpty() ? nullptr : find(other.lawOf);
        const QDate *day = value ? std::get_if<QDate>(value) : nullptr;
        return day ? *day : facts.today;
    }

    std::optional<Quantity> moved(QDate day, const Operand &by) const
    {
        const auto months = resolve(by.months, facts, lawDay(by));
        const auto days = resolve(by.days, facts, lawDay(by));
        if (!day.isValid() || !months || !days)
            return std::nullopt;
        return Quantity(day.addMonths(static_cast<int>(*months)).addDays(*days).toJulianDay());
    }
};

struct Collector {
    std::vector<FieldId> &fields;

    void operator()(const Condition &part) const { std::visit(*this, part.test); }
    void operator()(const Always &) const { }
    void operator()(const Filled &test) const { fields.push_back(test.field); }
    void operator()(const OneOf &test) const { fields.push_back(test.field); }
    void operator()(const AllOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(const AnyOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(const NoneOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(const Compare &test) const
    {
        fields.push_back(test.field);
        if (const auto *other = std::get_if<FieldId>(&test.other.base))
            fields.push_back(*other);
        if (!test.other.lawOf.isEmpty())
            fields.push_back(test.other.lawOf);
    }
};

struct ParameterCollector {
    std::vector<ParameterId> &parameters;

    void operator()(const Condition &part) const { std::visit(*this, part.test); }
    void operator()(const Always &) const { }
    void operator()(const Filled &) const { }
    void operator()(const OneOf &) const { }
    void operator()(const AllOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(const AnyOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(const NoneOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(const Compare &test) const
    {
        if (const auto *base = std::get_if<Amount>(&test.other.base))
            add(*base);
        add(test.other.months);
        add(test.other.days);
    }

    void add(const Amount &amount) const
    {
        if (const auto *id = std::get_if<ParameterId>(&amount))
            parameters.push_back(*id);
    }
};

struct Renamer {
    const RoleId &role;

    void operator()(Condition &part) const { std::visit(*this, part.test); }
    void operator()(Always &) const { }
    void operator()(Filled &test) const { rename(test.field); }
    void operator()(OneOf &test) const { rename(test.field); }
    void operator()(AllOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(AnyOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(NoneOf &test) const { std::ranges::for_each(test.parts, *this); }
    void operator()(Compare &test) const
    {
        rename(test.field);
        if (auto *other = std::get_if<FieldId>(&test.other.base))
            rename(*other);
        if (!test.other.lawOf.isEmpty())
            rename(test.other.lawOf);
    }

    void rename(FieldId &field) const
    {
        if (!field.text().contains(u'.'))
            field = fieldOf(role, field.text());
    }
};

} // namespace

bool holds(const Condition &condition, const Facts &facts, int item)
{
    return std::visit(Evaluator { facts, item }, condition.test);
}

Condition inRole(Condition condition, const RoleId &role)
{
    Renamer { role }(condition);
    return condition;
}

std::vector<FieldId> fieldsOf(const Condition &condition)
{
    std::vector<FieldId> fields;
    Collector { fields }(condition);
    return fields;
}

std::vector<ParameterId> parametersOf(const Condition &condition)
{
    std::vector<ParameterId> parameters;
    ParameterCollector { parameters }(condition);
    return parameters;
}

} // namespace hqs
