// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

int columnsOf(JsonObject &json, QStringView key)
{
    return json.oneOf<int>(
        key, { { u"full", 6 }, { u"half", 3 }, { u"third", 2 }, { u"twothirds", 4 }, { u"sixth", 1 } }, 6);
}

Section readSection(JsonObject &json)
{
    Section section { .title = json.text(u"title", {}),
        .intro = json.text(u"intro", {}),
        .each = RoleId(json.string(u"each", {})),
        .fields = {} };
    json.forEach(u"fields", [&section](JsonObject &slot) {
        section.fields.push_back({ .field = FieldId(slot.string(u"field")), .columns = columnsOf(slot, u"width") });
    });
    if (section.fields.empty())
        json.fail(u"a section without fields"_s);
    return section;
}

StageFiling readFiling(JsonObject &json)
{
    StageFiling filing { .filedOn = FieldId(json.string(u"filedOn", {})),
        .channel = FieldId(json.string(u"channel", {})),
        .number = FieldId(json.string(u"number", {})),
        .acceptedOn = FieldId(json.string(u"acceptedOn", {})),
        .proof = FieldId(json.string(u"proof")),
        .proven = readCondition(json, u"proven") };
    if (filing.proven.isAlways())
        json.fail(u"a filing must say when it is proven"_s);
    return filing;
}

} // namespace

Step readStep(JsonObject &json)
{
    Step step { .id = StepId(json.string(u"id")),
        .title = json.text(u"title"),
        .intro = json.text(u"intro", {}),
        .page = json.oneOf<PageKind>(
            u"page", { { u"fields", PageKind::Fields }, { u"review", PageKind::Review } }, PageKind::Fields),
        .stage = StageId(json.string(u"stage", {})),
        .when = readCondition(json, u"when"),
        .sections = {},
        .followUp = {} };
    json.forEach(u"sections", [&step](JsonObject &section) { step.sections.push_back(readSection(section)); });
    return step;
}

Stage readStage(JsonObject &json)
{
    Stage stage { .id = StageId(json.string(u"id")),
        .title = json.text(u"title"),
        .doing = json.text(u"doing"),
        .when = readCondition(json, u"when"),
        .shown = {},
        .done = readCondition(json, u"done"),
        .doneOn = FieldId(json.string(u"doneOn", {})),
        .filing = {},
        .facts = {},
        .followUp = {} };
    if (json.has(u"shown"))
        stage.shown = readCondition(json, u"shown");
    json.with(u"filing", [&stage](JsonObject &filing) { stage.filing = readFiling(filing); });
    json.forEach(u"facts", [&stage](JsonObject &section) { stage.facts.push_back(readSection(section)); });
    if (stage.done.isAlways())
        json.fail(u"a stage must say when it is done"_s);
    return stage;
}

void readProcedures(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"procedures"_s)), complaints, [&](JsonObject &root) {
        Procedure procedure { .id = ProcedureId(root.string(u"id")),
            .title = root.text(u"title"),
            .stages = {},
            .steps = {},
            .followUps = {} };
        root.forEach(u"stages", [&](JsonObject &json) { procedure.stages.push_back(readStage(json)); });
        root.forEach(u"steps", [&](JsonObject &json) { procedure.steps.push_back(readStep(json)); });
        into.procedures.push_back(std::move(procedure));
    });
}

void readRequirements(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"requirements"_s)), complaints, [&](JsonObject &root) {
        const StageId stage(root.string(u"stage"));
        root.forEach(u"requirements", [&](JsonObject &json) {
            Requirement requirement { .id = RequirementId(json.string(u"id")),
                .stage = stage,
                .title = json.text(u"title"),
                .each = RoleId(json.string(u"each", {})),
                .papers = RoleId(json.string(u"papers", u"paper"_s)),
                .when = readCondition(json, u"when"),
                .mandatory = json.flag(u"mandatory", true),
                .needs = {},
                .form = FormId(json.string(u"form", {})),
                .provenance = readProvenance(json),
                .portrait = json.flag(u"portrait", false) };
            json.with(u"needs", [&requirement](JsonObject &needs) {
                requirement.needs = { .originals = needs.number(u"originals", 0),
                    .copies = needs.number(u"copies", 0),
                    .translation = needs.flag(u"translation", false),
                    .notary = needs.flag(u"notary", false),
                    .apostille = needs.flag(u"apostille", false) };
            });
            into.requirements.push_back(std::move(requirement));
        });
    });
}

void readChecks(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"checks"_s)), complaints, [&](JsonObject &root) {
        root.forEach(u"checks", [&](JsonObject &json) {
            Check check { .id = CheckId(json.string(u"id")),
                .severity = json.oneOf<Severity>(u"severity",
                    { { u"red", Severity::Red }, { u"amber", Severity::Amber }, { u"info", Severity::Info } }),
                .field = FieldId(json.string(u"field")),
                .each = RoleId(json.string(u"each", {})),
                .wrong = readCondition(json, u"wrong"),
                .computed = json.oneOf<Computed>(u"computed",
                    { { u"pay_below_threshold", Computed::PayBelowThreshold },
                        { u"pay_quarter_short", Computed::PayQuarterShort },
                        { u"pay_part_quarter", Computed::PayPartQuarter }, { u"term_missed", Computed::TermMissed } },
                    Computed::No),
                .term = DeadlineId(json.string(u"term", {})),
                .message = json.text(u"message"),
                .remedy = json.text(u"remedy"),
                .provenance = readProvenance(json) };
            if (check.wrong.isAlways())
                json.fail(u"a check must say what is wrong"_s);
            if (check.term.isEmpty() == (check.computed == Computed::TermMissed))
                json.fail(u"a missed term, and nothing else, names its \"term\""_s);
            into.checks.push_back(std::move(check));
        });
    });
}

} // namespace hqs
