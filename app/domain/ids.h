// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace hqs {

/// A name from the rules. Ids of different things do not mix: a StepId is never taken for a FieldId.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }

private:
    QString m_text;
};

using FieldId = Id<struct FieldTag>; ///< a field seen from a case: "specialist.surnameRu"
using RoleId = Id<struct RoleTag>; ///< the part of a case a card plays: "specialist"
using KindId = Id<struct KindTag>; ///< a kind of card: "person"
using ProcedureId = Id<struct ProcedureTag>;
using StageId = Id<struct StageTag>; ///< of a case
using StepId = Id<struct StepTag>; ///< of the wizard
using RequirementId = Id<struct RequirementTag>; ///< a paper that must be in the package
using FollowUpId = Id<struct FollowUpTag>; ///< what a case can become: "termination"
using FormId = Id<struct FormTag>; ///< what we print, whatever the edition
using ParameterId = Id<struct ParameterTag>; ///< a value set by law
using DeadlineId = Id<struct DeadlineTag>; ///< a term set by law that starts with an event
using CheckId = Id<struct CheckTag>; ///< a rule of the inspector
using ActId = Id<struct ActTag>; ///< what somebody did who answers for it: "law.checked"

/// The row of a card in the store.
enum class CardId : qint64 {};
/// The row of a case in the store: the card of kind "case".
enum class CaseId : qint64 {};

/// The row of a scan in the store.
enum class ScanId : qint64 {};
/// The row of a filing in the store: what left the desk together.
enum class FilingId : qint64 {};

inline CardId cardOf(CaseId id)
{
    return CardId { static_cast<qint64>(id) };
}

inline RoleId roleOf(const FieldId &field)
{
    return RoleId(field.text().left(field.text().indexOf(u'.')));
}

/// The name of the field on its card: "surnameRu" of "specialist.surnameRu".
inline QString nameOf(const FieldId &field)
{
    const qsizetype dot = field.text().indexOf(u'.');
    return dot < 0 ? QString() : field.text().mid(dot + 1);
}

inline FieldId fieldOf(const RoleId &role, const QString &name)
{
    return FieldId(role.text() + u'.' + name);
}

} // namespace hqs
