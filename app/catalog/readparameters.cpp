// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

Unit readUnit(JsonObject &json, std::optional<Unit> usual)
{
    return json.oneOf<Unit>(u"unit",
        { { u"RUB", Unit::Roubles }, { u"RUB/month", Unit::RoublesPerMonth },
            { u"RUB/quarter", Unit::RoublesPerQuarter }, { u"RUB/year", Unit::RoublesPerYear },
            { u"workingDays", Unit::WorkingDays }, { u"calendarDays", Unit::CalendarDays }, { u"months", Unit::Months },
            { u"years", Unit::Years }, { u"hours", Unit::Hours }, { u"mm", Unit::Millimetres },
            { u"count", Unit::Count } },
        usual);
}

ParameterValue readValue(JsonObject &json, Unit usual)
{
    const QJsonValue written = json.value(u"value");
    if (!written.isDouble())
        json.fail(u"key \"value\" must be a number"_s);
    return { .from = json.date(u"from"),
        .to = json.date(u"to"),
        .amount = qint64(written.toDouble()),
        .unit = readUnit(json, usual),
        .provenance = readProvenance(json) };
}

/// Values in force must not overlap and must leave no gap; a gap would silently mean "no such rule".
void checkPeriods(const Parameter &parameter, JsonObject &json)
{
    const ParameterValue *before = nullptr;
    for (const ParameterValue &value : parameter.values) {
        if (value.provenance.status == LawStatus::Proposed)
            continue;
        if (value.from.isValid() && value.to.isValid() && value.to < value.from)
            json.fail(u"the period from %1 ends before it starts"_s.arg(value.from.toString(Qt::ISODate)));
        if (before && (!before->to.isValid() || before->to.addDays(1) != value.from))
            json.fail(u"the period from %1 overlaps the one before it or leaves a gap"_s.arg(
                value.from.toString(Qt::ISODate)));
        before = &value;
    }
}

} // namespace

void readParameters(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"parameters"_s)), complaints, [&](JsonObject &root) {
        root.forEach(u"parameters", [&](JsonObject &json) {
            Parameter parameter {
                .id = ParameterId(json.string(u"id")), .title = json.text(u"title"), .values = {}, .replaced = {}
            };
            const Unit unit = readUnit(json, {});
            json.forEach(u"values", [&](JsonObject &value) { parameter.values.push_back(readValue(value, unit)); });
            std::ranges::stable_sort(parameter.values, {}, &ParameterValue::from);
            checkPeriods(parameter, json);
            if (parameter.values.empty())
                json.fail(u"a parameter without values"_s);
            const QString id = parameter.id.text();
            if (!into.parameters.add(std::move(parameter)))
                json.fail(u"the parameter \"%1\" is declared twice"_s.arg(id));
        });
    });
}

} // namespace hqs
