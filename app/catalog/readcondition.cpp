// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number, or {"param": "…"}.
Amount readAmount(JsonObject &json, QStringView key)
{
    const QJsonValue written = json.value(key);
    if (written.isUndefined() || written.isDouble())
        return qint64(written.toDouble(0));
    if (written.isObject() && written.toObject().keys() == QStringList { u"param"_s })
        return ParameterId(written.toObject().value(u"param").toString());
    json.fail(u"key \"%1\" is neither a number nor {\"param\": …}"_s.arg(key));
    return qint64(0);
}

/// { "field": … } | { "today": true } | { "date": … } | { "number": … }, with "months" and "days" to move it by, and
/// "lawOf" when the numbers are those of the law of another day.
Operand readOperand(JsonObject &json)
{
    Operand operand;
    operand.months = readAmount(json, u"months");
    operand.days = readAmount(json, u"days");
    operand.lawOf = FieldId(json.string(u"lawOf", {}));
    if (json.has(u"field"))
        operand.base = FieldId(json.string(u"field"));
    else if (json.has(u"date"))
        operand.base = json.date(u"date");
    else if (json.has(u"number"))
        operand.base = readAmount(json, u"number");
    else if (json.flag(u"today", false))
        operand.base = Today {};
    else
        json.fail(u"a comparison needs field, today, date or number"_s);
    return operand;
}

Condition readTest(JsonObject &json)
{
    const auto parts = [&](QStringView key) {
        std::vector<Condition> conditions;
        json.forEach(key, [&](JsonObject &part) { conditions.push_back(readTest(part)); });
        if (conditions.empty())
            json.fail(u"\"%1\" is empty"_s.arg(key));
        return conditions;
    };
    if (json.has(u"all"))
        return { AllOf { parts(u"all") } };
    if (json.has(u"any"))
        return { AnyOf { parts(u"any") } };
    if (json.has(u"none"))
        return { NoneOf { parts(u"none") } };
    if (json.has(u"filled"))
        return { Filled { FieldId(json.string(u"filled")) } };

    const FieldId field = FieldId(json.string(u"field"));
    if (json.has(u"in")) {
        OneOf test { .field = field, .values = {} };
        for (const QString &value : json.strings(u"in"))
            test.values.push_back(value);
        return { std::move(test) };
    }
    static constexpr std::pair<QStringView, Relation> relations[] { { u"before", Relation::Before },
        { u"after", Relation::After }, { u"lessThan", Relation::LessThan }, { u"atLeast", Relation::AtLeast },
        { u"sameAs", Relation::SameAs } };
    for (const auto &[name, relation] : relations) {
        if (!json.has(name))
            continue;
        Compare test { .field = field, .relation = relation, .other = {} };
        json.with(name, [&](JsonObject &other) { test.other = readOperand(other); });
        return { std::move(test) };
    }
    json.fail(u"a condition about a field needs in, before, after, lessThan, atLeast or sameAs"_s);
    return {};
}

} // namespace

Condition readCondition(JsonObject &json, QStringView key)
{
    Condition condition;
    json.with(key, [&](JsonObject &test) { condition = readTest(test); });
    return condition;
}

} // namespace hqs
