// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/rules.h"
#include "domain/lawword.h"
#include "domain/result.h"

#include <QDir>
#include <QHash>

namespace hqs {

/// All rules, read once: fields, roles, procedures, papers, checks, parameters. Nothing changes them but the words of
/// the office, laid over the numbers of the law.
class Catalog {
public:
    /// Reads a rules folder. The error lists everything that is wrong, one place a line.
    static Result<Catalog> load(const QDir &rules);
    /// Checks rules that are at hand and makes them fit for use. What is wrong is added to the complaints.
    static Catalog from(Rules rules, QStringList &complaints);

    const QString &edition() const { return m_rules.edition; }
    const Field *field(const FieldId &id) const;
    const Role *role(const RoleId &id) const;
    const std::vector<Role> &roles() const { return m_rules.roles; }
    /// The roles whose cards belong to the card of this role; empty: to the case itself.
    const std::vector<const Role *> &ownedBy(const RoleId &owner) const;
    /// The fields of a role by their names on the card, in UTF-8 as cards are kept.
    const QHash<QByteArray, const Field *> &fieldsByName(const RoleId &role) const;
    /// The fields of a role in the order of their card.
    const std::vector<FieldId> &fieldsOf(const RoleId &role) const;
    const Procedure *procedure(const ProcedureId &id) const;
    /// Whether any procedure has it.
    bool hasStage(const StageId &id) const;
    const std::vector<Procedure> &procedures() const { return m_rules.procedures; }
    const std::vector<Requirement> &requirements() const { return m_rules.requirements; }
    /// The options of a shared list; empty when there is no such list.
    const std::vector<Option> &list(const QString &id) const;
    const std::vector<Check> &checks() const { return m_rules.checks; }
    /// The numbers of the law, with what the office says of them.
    const Parameters &parameters() const { return m_rules.parameters; }
    /// The same as they come with the program.
    const Parameters &rulesWithoutOffice() const { return m_plainParameters; }
    /// Lays the words of an office over the numbers and terms; those laid over before are gone. Pointers into
    /// parameters() end here; all others keep pointing to what they did.
    void setOfficeWords(const std::vector<LawWord> &words);
    const WorkCalendar &calendar() const { return m_rules.calendar; }
    const std::vector<DeadlineRule> &deadlines() const { return m_rules.deadlines; }
    const PayRules &pay() const { return m_rules.pay; }
    const DeadlineRule *deadline(const DeadlineId &id) const;

private:
    void expandFields(QStringList &complaints);
    void addPaperStates(QStringList &complaints);
    void addShortWays();

    Rules m_rules;
    Parameters m_plainParameters;
    std::vector<Provenance> m_plainProvenances; ///< of the deadlines
    std::map<FieldId, Field> m_fields;
    std::map<RoleId, std::vector<FieldId>> m_fieldsByRole;
    std::map<RoleId, QHash<QByteArray, const Field *>> m_fieldsByName;
    std::map<RoleId, std::vector<const Role *>> m_rolesByOwner;
};

/// Everything that contradicts itself across the rules: unknown fields, wrong types, doubled ids.
void crossCheck(const Catalog &catalog, QStringList &complaints);

} // namespace hqs
