// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/officelaw.h"
#include "catalog/readers.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestPaperNote = 300;

FieldId seenFrom(const RoleId &role, const FieldId &written)
{
    return written.isEmpty() || written.text().contains(u'.') ? written : fieldOf(role, written.text());
}

/// A field of a card as one of its roles sees it.
Field fieldIn(const Role &role, const CardField &declared)
{
    Field field = declared.field;
    field.id = fieldOf(role.id, declared.name);
    field.repeats = role.repeats;
    field.when = inRole(field.when, role.id);
    for (JoinedPart &part : field.joins)
        part.id = seenFrom(role.id, part.id);
    if (auto &parts = field.declines) {
        for (FieldId *part : { &parts->position, &parts->surname, &parts->given, &parts->patronymic, &parts->kept })
            *part = seenFrom(role.id, *part);
    }
    field.lockedBy = seenFrom(role.id, field.lockedBy);
    if (field.takesOver) {
        for (auto &[own, theirs] : field.takesOver->fields)
            own = seenFrom(role.id, own);
    }
    if (auto *text = std::get_if<TextRule>(&field.rule))
        text->controlWith = seenFrom(role.id, text->controlWith);
    return field;
}

} // namespace

Result<Catalog> Catalog::load(const QDir &rules)
{
    Rules read;
    QStringList complaints;
    forEachFile(rules, complaints, [&read](JsonObject &root) { read.edition = root.string(u"edition"); });
    readLists(rules, read, complaints);
    readFields(rules, read, complaints);
    readRoles(rules, read, complaints);
    readProcedures(rules, read, complaints);
    readFollowUps(rules, read, complaints);
    readRequirements(rules, read, complaints);
    readChecks(rules, read, complaints);
    readParameters(rules, read, complaints);
    readCalendars(rules, read, complaints);
    readDeadlines(rules, read, complaints);
    readPay(rules, read, complaints);
    if (read.edition.isEmpty() || read.cardFields.empty() || read.procedures.empty())
        complaints << rules.path() + u": no rules here"_s;
    Catalog catalog = from(std::move(read), complaints);
    if (!complaints.isEmpty())
        return Error { Fault::Rules, rules.path(), complaints.join(u'\n') };
    return catalog;
}

Catalog Catalog::from(Rules rules, QStringList &complaints)
{
    Catalog catalog;
    catalog.m_rules = std::move(rules);
    catalog.expandFields(complaints);
    catalog.addPaperStates(complaints);
    catalog.addShortWays();
    linkDeadlines(catalog.m_rules.deadlines, catalog.m_rules.parameters, complaints);
    crossCheck(catalog, complaints);
    catalog.m_plainParameters = catalog.m_rules.parameters;
    for (const DeadlineRule &rule : catalog.m_rules.deadlines)
        catalog.m_plainProvenances.push_back(rule.provenance);
    return catalog;
}

void Catalog::setOfficeWords(const std::vector<LawWord> &words)
{
    m_rules.parameters = withOfficeWords(m_plainParameters, words);
    std::vector<LawWord> comparisons = words;
    std::erase_if(comparisons, [](const LawWord &word) { return word.isValue(); });
    const Parameters compared = withOfficeWords(m_plainParameters, comparisons);
    for (std::size_t i = 0; i < m_rules.deadlines.size(); ++i) {
        DeadlineRule &rule = m_rules.deadlines[i];
        const Parameter *base = compared.find(rule.basisOf);
        const Provenance *own = base ? newestLaw(*base) : nullptr;
        rule.provenance = withOfficeWords(rule, own ? *own : m_plainProvenances[i], words);
    }
}

void Catalog::expandFields(QStringList &complaints)
{
    for (const Role &role : m_rules.roles) {
        auto &names = m_fieldsByRole[role.id];
        for (const CardField &declared : m_rules.cardFields[role.kind]) {
            if (!declared.roles.empty() && std::ranges::find(declared.roles, role.id) == declared.roles.end())
                continue;
            Field field = fieldIn(role, declared);
            names.push_back(field.id);
            if (!m_fields.emplace(field.id, field).second)
                complaints << u"field \"%1\" is declared twice"_s.arg(field.id.text());
        }
    }
    for (auto &[id, field] : m_fields) {
        for (JoinedPart &part : field.joins) {
            if (const Field *own = this->field(part.id))
                part.when = own->when;
        }
    }
}

/// A paper is also an answer: each requirement becomes a field that holds its state in a case, and four that say more.
void Catalog::addPaperStates(QStringList &complaints)
{
    const auto states = m_rules.lists.find(u"paper_states"_s);
    if (states == m_rules.lists.end() && !m_rules.requirements.empty())
        complaints << u"lists: the list \"paper_states\" is missing"_s;
    TextRule note;
    note.maxLength = longestPaperNote;
    for (Requirement &requirement : m_rules.requirements) {
        const auto role = std::ranges::find_if(m_rules.roles, [&requirement](const Role &one) {
            const bool isNamed = one.id == requirement.papers;
            return requirement.each.isEmpty()
                ? isNamed && one.repeats == 0
                : one.beside == requirement.each || (isNamed && one.owner == requirement.each);
        });
        if (role == m_rules.roles.end()) {
            complaints << u"requirement \"%1\": no role keeps the states of its papers"_s.arg(requirement.id.text());
            continue;
        }
        requirement.papers = role->id;
        Field field;
        field.repeats = role->repeats;
        field.id = requirement.stateField();
        field.label = requirement.title;
        field.basis = requirement.provenance.basis;
        field.when = requirement.when;
        field.rule = ChoiceRule { states == m_rules.lists.end() ? std::vector<Option>() : states->second };
        m_fieldsByRole[requirement.papers].push_back(field.id);
        if (!m_fields.emplace(field.id, field).second)
            complaints << u"requirement \"%1\" is declared twice"_s.arg(requirement.id.text());
        for (const auto &[id, rule] : { std::pair(requirement.sinceField(), FieldRule(DateRule {})),
                 std::pair(requirement.untilField(), FieldRule(DateRule {})),
                 std::pair(requirement.whyField(), FieldRule(note)),
                 std::pair(requirement.seenField(), FieldRule(note)) }) {
            field.id = id;
            field.rule = rule;
            m_fieldsByRole[requirement.papers].push_back(id);
            m_fields.emplace(id, field);
        }
    }
}

/// Thousands of cases are opened in a row, each with a hundred answers.
void Catalog::addShortWays()
{
    for (const Role &role : m_rules.roles) {
        if (!role.linked)
            m_rolesByOwner[role.owner].push_back(&role);
    }
    for (const auto &[role, fields] : m_fieldsByRole) {
        for (const FieldId &id : fields)
            m_fieldsByName[role].insert(nameOf(id).toUtf8(), &m_fields.at(id));
    }
}

const Field *Catalog::field(const FieldId &id) const
{
    const auto found = m_fields.find(id);
    return found == m_fields.end() ? nullptr : &found->second;
}

const QHash<QByteArray, const Field *> &Catalog::fieldsByName(const RoleId &role) const
{
    static const QHash<QByteArray, const Field *> none;
    const auto fields = m_fieldsByName.find(role);
    return fields == m_fieldsByName.end() ? none : fields->second;
}

const std::vector<const Role *> &Catalog::ownedBy(const RoleId &owner) const
{
    static const std::vector<const Role *> none;
    const auto found = m_rolesByOwner.find(owner);
    return found == m_rolesByOwner.end() ? none : found->second;
}

const Role *Catalog::role(const RoleId &id) const
{
    const auto found = std::ranges::find(m_rules.roles, id, &Role::id);
    return found == m_rules.roles.end() ? nullptr : &*found;
}

const std::vector<FieldId> &Catalog::fieldsOf(const RoleId &role) const
{
    static const std::vector<FieldId> none;
    const auto found = m_fieldsByRole.find(role);
    return found == m_fieldsByRole.end() ? none : found->second;
}

const std::vector<Option> &Catalog::list(const QString &id) const
{
    static const std::vector<Option> none;
    const auto found = m_rules.lists.find(id);
    return found == m_rules.lists.end() ? none : found->second;
}

const Procedure *Catalog::procedure(const ProcedureId &id) const
{
    const auto found = std::ranges::find(m_rules.procedures, id, &Procedure::id);
    return found == m_rules.procedures.end() ? nullptr : &*found;
}

bool Catalog::hasStage(const StageId &id) const
{
    return std::ranges::any_of(
        m_rules.procedures, [&id](const Procedure &procedure) { return procedure.stage(id) != nullptr; });
}

const DeadlineRule *Catalog::deadline(const DeadlineId &id) const
{
    const auto found = std::ranges::find(m_rules.deadlines, id, &DeadlineRule::id);
    return found == m_rules.deadlines.end() ? nullptr : &*found;
}

} // namespace hqs
