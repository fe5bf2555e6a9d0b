// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "domain/knownfields.h"

#include <algorithm>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CrossCheck {
    const Catalog &catalog;
    QStringList &complaints;

    void fieldExists(const FieldId &id, const QString &place) const
    {
        if (!catalog.field(id))
            complaints << u"%1: there is no field \"%2\""_s.arg(place, id.text());
    }

    void condition(const Condition &condition, const QString &place) const
    {
        for (const FieldId &id : fieldsOf(condition))
            fieldExists(id, place);
        for (const ParameterId &id : parametersOf(condition)) {
            if (!catalog.parameters().find(id))
                complaints << place + u": there is no parameter \"%1\""_s.arg(id.text());
        }
    }

    void knownFields() const
    {
        for (const KnownField &known : known::all) {
            const Field *declared = catalog.field(known.id());
            if (!declared || declared->type() != known.type)
                complaints << u"the program needs the field \"%1\" with its type"_s.arg(known.id().text());
        }
    }

    void roles() const
    {
        std::set<std::pair<RoleId, KindId>> owned;
        std::set<RoleId> seen;
        for (const Role &role : catalog.roles()) {
            const QString place = u"role "_s + role.id.text();
            if (!seen.insert(role.id).second)
                complaints << place + u": declared twice"_s;
            if (catalog.fieldsOf(role.id).empty())
                complaints << place + u": its card has no fields"_s;
            if (!role.owner.isEmpty() && !seen.contains(role.owner))
                complaints << u"%1: its owner \"%2\" must be declared before it"_s.arg(place, role.owner.text());
            if (!role.beside.isEmpty()) {
                const Role *other = catalog.role(role.beside);
                if (!other || !seen.contains(role.beside) || other->repeats == 0 || other->repeats != role.repeats)
                    complaints << u"%1: \"%2\" must stand before it and repeat as often"_s.arg(
                        place, role.beside.text());
                if (role.linked || !role.owner.isEmpty())
                    complaints << place + u": what stands beside a role belongs to the case"_s;
            }
            if (!role.linked && !owned.insert({ role.owner, role.kind }).second)
                complaints << place + u": another role of the same owner has this kind"_s;
            if (role.versions)
                versions(role, place);
            if (!role.called.isEmpty())
                textField(fieldOf(role.id, role.called), place);
        }
    }

    void versions(const Role &role, const QString &place) const
    {
        const Role *owner = catalog.role(role.owner);
        if (!owner || !owner->linked || owner->repeats != role.repeats)
            complaints << place + u": only papers of a shared card have versions, one for each of it"_s;
        for (const QString &name : QStringList { role.versions->number } + role.versions->keeps)
            fieldExists(fieldOf(role.id, name), place + u"/versions"_s);
        for (const QString &name : { role.versions->from, role.versions->until })
            dateField(fieldOf(role.id, name), place + u"/versions"_s);
    }

    void takenOver(const Field &field) const
    {
        const QString place = field.id.text() + u"/takesOver"_s;
        const Role *from = catalog.role(field.takesOver->from);
        if (!from || from->repeats == 0)
            complaints << u"%1: \"%2\" is not a role that repeats"_s.arg(place, field.takesOver->from.text());
        fieldExists(field.takesOver->title, place);
        for (const auto &[own, theirs] : field.takesOver->fields) {
            fieldExists(own, place);
            fieldExists(theirs, place);
        }
    }

    void fields() const
    {
        for (const Role &role : catalog.roles()) {
            for (const FieldId &id : catalog.fieldsOf(role.id)) {
                const Field &field = *catalog.field(id);
                condition(field.when, id.text());
                if (!field.lockedBy.isEmpty())
                    dateField(field.lockedBy, id.text() + u"/lockedBy"_s);
                if (field.takesOver)
                    takenOver(field);
                for (const JoinedPart &part : field.joins)
                    fieldExists(part.id, id.text() + u"/joins"_s);
                if (const auto &parts = field.declines) {
                    for (const FieldId &part :
                        { parts->position, parts->surname, parts->given, parts->patronymic, parts->kept }) {
                        if (!part.isEmpty())
                            fieldExists(part, id.text() + u"/declines"_s);
                    }
                }
                if (const auto *text = std::get_if<TextRule>(&field.rule); text && !text->controlWith.isEmpty())
                    fieldExists(text->controlWith, id.text() + u"/controlWith"_s);
            }
        }
    }

    void filing(const StageFiling &filing, const QString &place) const
    {
        condition(filing.proven, place + u", filing"_s);
        fieldExists(filing.proof, place + u", filing"_s);
        for (const FieldId &id : { filing.channel, filing.number }) {
            if (!id.isEmpty())
                fieldExists(id, place + u", filing"_s);
        }
        for (const FieldId &id : { filing.filedOn, filing.acceptedOn })
            dateField(id, place + u", filing"_s);
    }

    void procedure(const Procedure &procedure) const
    {
        std::set<StageId> stages;
        for (const Stage &stage : procedure.stages) {
            const QString place = u"procedure %1, stage %2"_s.arg(procedure.id.text(), stage.id.text());
            stages.insert(stage.id);
            condition(stage.when, place);
            condition(stage.done, place);
            for (const Section &facts : stage.facts)
                section(facts, place);
            dateField(stage.doneOn, place);
            if (stage.filing)
                filing(*stage.filing, place);
        }
        for (const Step &step : procedure.steps) {
            const QString place = u"procedure %1, step %2"_s.arg(procedure.id.text(), step.id.text());
            if (!step.stage.isEmpty() && !stages.contains(step.stage))
                complaints << u"%1: there is no stage \"%2\""_s.arg(place, step.stage.text());
            for (const Section &section : step.sections)
                this->section(section, place);
        }
        for (const FollowUp &one : procedure.followUps)
            followUp(one, u"procedure %1, follow-up %2"_s.arg(procedure.id.text(), one.id.text()));
        for (const Requirement &requirement : catalog.requirements()) {
            if (!stages.contains(requirement.stage))
                complaints << u"requirement %1: there is no stage \"%2\""_s.arg(
                    requirement.id.text(), requirement.stage.text());
        }
    }

    void followUp(const FollowUp &followUp, const QString &place) const
    {
        condition(followUp.offered, place);
        if (followUp.suggested)
            condition(*followUp.suggested, place);
        dateField(followUp.openedOn, place);
        for (const auto &[field, value] : followUp.opens)
            fieldExists(field, place);
        for (const FieldId &field : followUp.anew)
            fieldExists(field, place);
        if (followUp.nextCase)
            nextCase(*followUp.nextCase, place + u", next case"_s);
    }

    void nextCase(const NextCase &next, const QString &place) const
    {
        for (const RoleId &id : next.keeps) {
            const Role *role = catalog.role(id);
            if (!role || !role->linked)
                complaints << u"%1: \"%2\" is no card of its own"_s.arg(place, id.text());
        }
        for (const RoleId &id : next.carriesRoles) {
            const Role *role = catalog.role(id);
            if (!role || role->linked)
                complaints << u"%1: \"%2\" is not a role of the case"_s.arg(place, id.text());
        }
        for (const FieldId &field : next.carries)
            fieldExists(field, place);
        for (const CarriedDate &date : next.dates) {
            dateField(date.field, place);
            dateField(date.from, place);
        }
        textField(next.continues, place);
        dateField(next.openedItselfOn, place);
        dateField(next.oncePer, place);
        for (const CopiedAnswer &copy : next.copies)
            sameType(copy.field, copy.from, place);
        for (const auto &[field, value] : next.says)
            fieldExists(field, place);
        for (const ReturnedAnswer &returned : next.returns) {
            for (const FieldId &from : returned.from)
                sameType(returned.field, from, place);
            if (returned.when)
                condition(*returned.when, place);
            if (!returned.otherwise.isEmpty())
                sameType(returned.field, returned.otherwise, place);
            if (!returned.otherwise.isEmpty() && !returned.when)
                complaints << u"%1: \"%2\" says no condition for what comes back otherwise"_s.arg(
                    place, returned.field.text());
        }
    }

    void sameType(const FieldId &one, const FieldId &other, const QString &place) const
    {
        fieldExists(one, place);
        fieldExists(other, place);
        const Field *first = catalog.field(one);
        const Field *second = catalog.field(other);
        if (first && second && first->type() != second->type())
            complaints << u"%1: \"%2\" and \"%3\" are not answered alike"_s.arg(place, one.text(), other.text());
    }

    void section(const Section &section, const QString &place) const
    {
        const Role *each = catalog.role(section.each);
        if (!section.each.isEmpty() && (!each || each->repeats == 0))
            complaints << u"%1: \"%2\" is not a role that repeats"_s.arg(place, section.each.text());
        for (const Slot &slot : section.fields) {
            fieldExists(slot.field, place);
            const Field *field = catalog.field(slot.field);
            if (field && (field->repeats > 0) != !section.each.isEmpty())
                complaints << u"%1: \"%2\" repeats and its section does not, or the reverse"_s.arg(
                    place, slot.field.text());
        }
    }

    void textField(const FieldId &id, const QString &place) const
    {
        const Field *field = catalog.field(id);
        if (!field || field->type() != FieldType::Text)
            complaints << u"%1: \"%2\" is not a text field"_s.arg(place, id.text());
    }

    void dateField(const FieldId &id, const QString &place) const
    {
        const Field *field = catalog.field(id);
        if (!id.isEmpty() && (!field || field->type() != FieldType::Date))
            complaints << u"%1: \"%2\" is not a date field"_s.arg(place, id.text());
    }

    void keptQuarters(const KeptQuarters &kept, const QString &place) const
    {
        dateField(kept.quarter, place);
        dateField(kept.on, place);
        const Role *role = catalog.role(roleOf(kept.quarter));
        if (!kept.quarter.isEmpty() && (!role || role->repeats == 0 || roleOf(kept.on) != roleOf(kept.quarter)))
            complaints << u"%1: \"%2\" and \"%3\" are not of one role that repeats"_s.arg(
                place, kept.quarter.text(), kept.on.text());
    }

    void deadlines() const
    {
        std::set<DeadlineId> seen;
        for (const DeadlineRule &rule : catalog.deadlines()) {
            const QString place = u"deadline "_s + rule.id.text();
            if (!seen.insert(rule.id).second)
                complaints << place + u": declared twice"_s;
            dateField(rule.event, place);
            dateField(rule.quartersSince, place);
            dateField(rule.quartersUntil, place);
            keptQuarters(rule.kept, place);
            condition(rule.when, place);
            condition(rule.done, place);
            const Role *each = catalog.role(rule.each);
            if (!rule.each.isEmpty() && (!each || each->repeats == 0))
                complaints << u"%1: \"%2\" is not a role that repeats"_s.arg(place, rule.each.text());
            if (rule.newest && roleOf(rule.event) != rule.each)
                complaints << place + u": only the events of items can be told the newest of"_s;
            if (!rule.stage.isEmpty() && !catalog.hasStage(rule.stage))
                complaints << u"%1: there is no stage \"%2\""_s.arg(place, rule.stage.text());
            for (const MissedTermFine &missed : rule.fines)
                fine(missed, place);
        }
    }

    void fine(const MissedTermFine &missed, const QString &place) const
    {
        condition(missed.when, place);
        const Parameter *most = catalog.parameters().find(missed.most);
        if (!most)
            complaints << u"%1: there is no parameter \"%2\""_s.arg(place, missed.most.text());
        for (const Parameter *bound : { catalog.parameters().find(missed.least), most }) {
            if (bound && !std::ranges::all_of(bound->values, [](const ParameterValue &value) {
                    return value.unit == Unit::Roubles;
                }))
                complaints << u"%1: the parameter \"%2\" is not an amount"_s.arg(place, bound->id.text());
        }
    }

    void checks() const
    {
        std::set<CheckId> seen;
        for (const Check &check : catalog.checks()) {
            const QString place = u"check "_s + check.id.text();
            if (!seen.insert(check.id).second)
                complaints << place + u": declared twice"_s;
            fieldExists(check.field, place);
            condition(check.wrong, place);
            if (check.computed == Computed::TermMissed)
                term(check, place);
        }
    }

    void term(const Check &check, const QString &place) const
    {
        dateField(check.field, place);
        const DeadlineRule *rule = catalog.deadline(check.term);
        if (!rule)
            complaints << u"%1: there is no deadline \"%2\""_s.arg(place, check.term.text());
        else if (rule->event.isEmpty() || rule->each != check.each)
            complaints << u"%1: \"%2\" is not counted for what the check is asked of"_s.arg(place, check.term.text());
    }

    /// Every category has a threshold, and every threshold is a sum for a month, a quarter or a year, or nothing.
    void pay() const
    {
        const Field *category = catalog.field(known::category.id());
        const auto *choice = category ? std::get_if<ChoiceRule>(&category->rule) : nullptr;
        for (const Option &option : choice ? choice->options : std::vector<Option>()) {
            if (!catalog.pay().thresholds.contains(option.code))
                complaints << u"pay: the category \"%1\" has no threshold"_s.arg(option.code);
        }
        for (const auto &[code, id] : catalog.pay().thresholds) {
            const Parameter *threshold = catalog.parameters().find(id);
            if (!threshold)
                complaints << u"pay: there is no parameter \"%1\""_s.arg(id.text());
            else if (!std::ranges::all_of(threshold->values, isThreshold))
                complaints << u"pay: \"%1\" is not a sum for a month, a quarter or a year"_s.arg(id.text());
        }
    }

    static bool isThreshold(const ParameterValue &value)
    {
        return value.unit == Unit::RoublesPerMonth || value.unit == Unit::RoublesPerQuarter
            || value.unit == Unit::RoublesPerYear || (value.unit == Unit::Roubles && value.amount == 0);
    }
};

} // namespace

void crossCheck(const Catalog &catalog, QStringList &complaints)
{
    const CrossCheck cross { catalog, complaints };
    cross.knownFields();
    cross.roles();
    cross.fields();
    for (const Procedure &procedure : catalog.procedures())
        cross.procedure(procedure);
    for (const Requirement &requirement : catalog.requirements())
        cross.condition(requirement.when, u"requirement "_s + requirement.id.text());
    cross.checks();
    cross.deadlines();
    cross.pay();
}

} // namespace hqs
