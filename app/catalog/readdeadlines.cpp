// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// {"param": "…"} | {"amount": 3, "unit": "workingDays"} | {"lastWorkingDayAfterQuarter": true}
Count readCount(JsonObject &json)
{
    if (json.flag(u"lastWorkingDayAfterQuarter", false))
        return AfterQuarter {};
    Shift shift;
    if (json.has(u"param")) {
        shift.amount = ParameterId(json.string(u"param"));
    } else {
        if (!json.has(u"amount"))
            json.fail(u"a count needs param, amount or lastWorkingDayAfterQuarter"_s);
        shift.amount = qint64(json.number(u"amount", 0));
        shift.unit = json.oneOf<Unit>(u"unit",
            { { u"workingDays", Unit::WorkingDays }, { u"calendarDays", Unit::CalendarDays },
                { u"months", Unit::Months }, { u"years", Unit::Years }, { u"hours", Unit::Hours } });
    }
    shift.before = json.flag(u"before", false);
    shift.countsEvent = json.flag(u"countsEvent", false);
    return shift;
}

DeadlineRule readDeadline(JsonObject &json)
{
    DeadlineRule rule { .id = DeadlineId(json.string(u"id")),
        .title = json.text(u"title"),
        .event = FieldId(json.string(u"event", {})),
        .eventTitle = {},
        .after = DeadlineId(json.string(u"after", {})),
        .each = RoleId(json.string(u"each", {})),
        .newest = json.flag(u"newest", false),
        .when = readCondition(json, u"when"),
        .done = readCondition(json, u"done"),
        .from = json.date(u"from"),
        .to = json.date(u"to"),
        .before = {},
        .counts = {},
        .passes = json.flag(u"passes", false),
        .quarterly = json.flag(u"quarterly", false),
        .quartersSince = FieldId(json.string(u"since", {})),
        .quartersUntil = FieldId(json.string(u"until", {})),
        .kept = {},
        .leadDays = {},
        .responsible = json.oneOf<Responsible>(u"responsible",
            { { u"employer", Responsible::Employer }, { u"specialist", Responsible::Specialist },
                { u"family", Responsible::Family }, { u"host", Responsible::Host },
                { u"authority", Responsible::Authority } }),
        .fines = {},
        .stage = StageId(json.string(u"stage", {})),
        .provenance = {},
        .basisOf = {} };
    if (rule.after.isEmpty())
        rule.eventTitle = json.text(u"eventTitle");
    if (json.has(u"basis"))
        rule.provenance = readProvenance(json);
    json.forEach(u"count", [&rule](JsonObject &count) { rule.counts.push_back(readCount(count)); });
    json.forEach(u"risks", [&rule](JsonObject &risk) {
        const QString penalty = risk.string(u"penalty");
        rule.fines.push_back({ .when = readCondition(risk, u"when"),
            .least = ParameterId(penalty + u".min"_s),
            .most = ParameterId(penalty + u".max"_s) });
    });
    for (const double days : json.reals(u"leadDays"))
        rule.leadDays.push_back(static_cast<int>(days));
    std::ranges::sort(rule.leadDays, std::greater {});
    if (json.has(u"keptQuarters")) {
        json.with(u"keptQuarters", [&rule](JsonObject &kept) {
            rule.kept = { .quarter = FieldId(kept.string(u"quarter")), .on = FieldId(kept.string(u"on")) };
        });
    }
    if (!rule.quarterly && !(rule.kept.quarter.isEmpty() && rule.quartersSince.isEmpty()))
        json.fail(u"only a quarterly deadline has keptQuarters and since"_s);
    if (rule.counts.empty())
        json.fail(u"a deadline that counts nothing"_s);
    if (!rule.after.isEmpty() && !rule.event.isEmpty())
        json.fail(u"a deadline starts with an event or after another one, not both"_s);
    return rule;
}

bool measuresTime(Unit unit)
{
    return unit == Unit::WorkingDays || unit == Unit::CalendarDays || unit == Unit::Months || unit == Unit::Years
        || unit == Unit::Hours;
}

} // namespace

void readDeadlines(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"deadlines"_s)), complaints, [&into](JsonObject &root) {
        root.forEach(u"deadlines", [&into](JsonObject &json) { into.deadlines.push_back(readDeadline(json)); });
    });
}

const Provenance *newestLaw(const Parameter &parameter)
{
    const auto last = std::ranges::find_if(parameter.values.rbegin(), parameter.values.rend(),
        [](const ParameterValue &value) { return value.provenance.status != LawStatus::Proposed; });
    return last == parameter.values.rend() ? nullptr : &last->provenance;
}

void linkDeadlines(std::vector<DeadlineRule> &deadlines, const Parameters &parameters, QStringList &complaints)
{
    for (auto rule = deadlines.begin(); rule != deadlines.end(); ++rule) {
        const QString place = u"deadline "_s + rule->id.text();
        if (!rule->after.isEmpty()) {
            const auto base = std::ranges::find(deadlines.begin(), rule, rule->after, &DeadlineRule::id);
            if (base == rule) {
                complaints << u"%1: \"%2\" must be declared before it"_s.arg(place, rule->after.text());
                continue;
            }
            rule->event = base->event;
            rule->eventTitle = base->eventTitle;
            if (rule->each.isEmpty()) // else the end of one starts a term for each of several: the family leaves
                rule->each = base->each;
            rule->before = base->before;
            rule->before.insert(rule->before.end(), base->counts.begin(), base->counts.end());
        }
        for (const Count &count : rule->counts) {
            const auto *shift = std::get_if<Shift>(&count);
            const auto *id = shift ? std::get_if<ParameterId>(&shift->amount) : nullptr;
            if (!id)
                continue;
            const Parameter *parameter = parameters.find(*id);
            if (!parameter)
                complaints << u"%1: there is no parameter \"%2\""_s.arg(place, id->text());
            else if (!std::ranges::all_of(parameter->values, measuresTime, &ParameterValue::unit))
                complaints << u"%1: the parameter \"%2\" is not a length of time"_s.arg(place, id->text());
            else if (const Provenance *found = newestLaw(*parameter); found && rule->provenance.basis.isEmpty()) {
                rule->provenance = *found;
                rule->basisOf = *id;
            }
        }
        if (rule->provenance.basis.isEmpty())
            complaints << place + u": neither it nor its parameter has a basis"_s;
    }
}

} // namespace hqs
