// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

NextCase readNextCase(JsonObject &json)
{
    NextCase next;
    next.continues = FieldId(json.string(u"continues"));
    next.openedItselfOn = FieldId(json.string(u"openedItselfOn", {}));
    next.oncePer = FieldId(json.string(u"oncePer", {}));
    for (const QString &role : json.strings(u"keeps"))
        next.keeps.emplace_back(role);
    for (const QString &field : json.strings(u"carries"))
        next.carries.emplace_back(field);
    for (const QString &role : json.strings(u"carriesRoles"))
        next.carriesRoles.emplace_back(role);
    json.forEach(u"dates", [&next](JsonObject &date) {
        next.dates.push_back({ .field = FieldId(date.string(u"field")),
            .from = FieldId(date.string(u"from")),
            .days = date.number(u"days", 0) });
    });
    json.forEach(u"copies", [&next](JsonObject &copy) {
        next.copies.push_back({ FieldId(copy.string(u"field")), FieldId(copy.string(u"from")) });
    });
    json.forEach(u"says", [&next](JsonObject &answer) {
        next.says.emplace_back(FieldId(answer.string(u"field")), answer.string(u"value"));
    });
    json.forEach(u"returns", [&next](JsonObject &answer) {
        ReturnedAnswer returned { .field = FieldId(answer.string(u"field")),
            .from = {},
            .when = {},
            .otherwise = FieldId(answer.string(u"otherwise", {})) };
        if (answer.has(u"when"))
            returned.when = readCondition(answer, u"when");
        for (const QString &field : answer.strings(u"from"))
            returned.from.emplace_back(field);
        next.returns.push_back(std::move(returned));
    });
    return next;
}

FollowUp readFollowUp(JsonObject &json)
{
    FollowUp followUp { .id = FollowUpId(json.string(u"id")),
        .title = json.text(u"title"),
        .action = json.text(u"action"),
        .why = json.text(u"why"),
        .offered = readCondition(json, u"offered"),
        .suggested = {},
        .openedOn = FieldId(json.string(u"openedOn", {})),
        .opens = {},
        .anew = {},
        .nextCase = {} };
    if (json.has(u"suggested"))
        followUp.suggested = readCondition(json, u"suggested");
    json.forEach(u"opens", [&followUp](JsonObject &answer) {
        followUp.opens.emplace_back(FieldId(answer.string(u"field")), answer.string(u"value"));
    });
    for (const QString &field : json.strings(u"anew"))
        followUp.anew.emplace_back(field);
    json.with(u"nextCase", [&followUp](JsonObject &next) { followUp.nextCase = readNextCase(next); });
    return followUp;
}

} // namespace

void readFollowUps(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"followups"_s)), complaints, [&](JsonObject &root) {
        FollowUp followUp = readFollowUp(root);
        const ProcedureId of(root.string(u"of"));
        std::vector<Stage> stages;
        std::vector<Step> steps;
        root.forEach(u"stages", [&](JsonObject &json) { stages.push_back(readStage(json)); });
        root.forEach(u"steps", [&](JsonObject &json) { steps.push_back(readStep(json)); });
        if (stages.empty() != followUp.nextCase.has_value() || stages.empty() != steps.empty())
            root.fail(u"a follow-up has stages and steps, or a next case"_s);
        if (stages.empty() != followUp.openedOn.isEmpty())
            root.fail(u"a follow-up with stages, and no other, says when it was begun"_s);
        if (followUp.nextCase && !followUp.nextCase->openedItselfOn.isEmpty()
            && (!followUp.suggested || followUp.nextCase->oncePer.isEmpty()))
            root.fail(u"what the program opens by itself says when, and once per what"_s);
        const auto procedure = std::ranges::find(into.procedures, of, &Procedure::id);
        if (procedure == into.procedures.end())
            return root.fail(u"there is no procedure \"%1\""_s.arg(of.text()));
        for (Stage &stage : stages) {
            stage.followUp = followUp.id;
            procedure->stages.push_back(std::move(stage));
        }
        for (Step &step : steps) {
            step.followUp = followUp.id;
            procedure->steps.push_back(std::move(step));
        }
        procedure->followUps.push_back(std::move(followUp));
    });
}

} // namespace hqs
