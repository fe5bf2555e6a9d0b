// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/assignment.h"

#include "cases/officialspelling.h"

#include <algorithm>

namespace hqs {

namespace {

struct Target {
    QString path;
    const Field *field = nullptr;
    std::optional<FieldValue> value;
};

/// The role that repeats whose items those of this one go with; empty: it is a list of its own.
RoleId leaderOf(const Catalog &catalog, const Role &role)
{
    const Role *owner = catalog.role(role.owner);
    return owner && owner->repeats > 0 ? owner->id : role.beside;
}

/// Whether the record may have this item now: the next one of a list, or the one that belongs to an item of its owner.
bool hasRoom(const Catalog &catalog, const Record &record, const Place &place)
{
    const Role &role = *catalog.role(roleOf(place.field));
    if (role.repeats == 0 || place.item == 0)
        return role.repeats == 0 && place.item == 0;
    const RoleId leader = leaderOf(catalog, role);
    const int most = leader.isEmpty() ? record.items(role.id) + 1 : record.items(leader);
    return place.item <= std::min(most, role.repeats);
}

/// Neither a confirmed spelling nor its confirmation is changed from outside.
bool isLockedAgainst(const Catalog &catalog, const Record &record, const Target &target, int item)
{
    const Field &field = *target.field;
    const FieldValue *known = record.find(field.id, item);
    if (known ? target.value && *known == *target.value : !target.value)
        return false;
    return isLocked(field, record, item)
        || (known && std::ranges::any_of(catalog.fieldsOf(roleOf(field.id)), [&](const FieldId &id) {
               return catalog.field(id)->lockedBy == field.id;
           }));
}

std::optional<Refusal> refusalOf(const Field &field, const QString &path, const Facts &facts, int item)
{
    Field asked = field;
    asked.when = {};
    const auto problem = check(asked, facts, item);
    if (!problem || !isMalformed(*problem))
        return std::nullopt;
    return Refusal { path, Refusal::Reason::Malformed, *problem, field.type() };
}

} // namespace

std::vector<Refusal> assign(
    CaseFile &file, const std::map<QString, QString> &answers, QDate today, const ValueReader &read)
{
    const Catalog &catalog = file.catalog();
    std::vector<Refusal> refusals;
    std::map<std::pair<int, FieldId>, Target> targets; // the first items of lists before the second ones
    for (const auto &[path, written] : answers) {
        const auto place = fromPath(path);
        const Field *field = place ? catalog.field(place->field) : nullptr;
        if (!field)
            refusals.push_back({ path, Refusal::Reason::UnknownField, {}, FieldType::Text });
        else if (field->isJoined())
            refusals.push_back({ path, Refusal::Reason::Computed, {}, field->type() });
        else
            targets.emplace(std::pair(place->item, place->field), Target { path, field, read(*field, written) });
    }

    CaseFile changed = file;
    for (const Role &role : catalog.roles()) { // owners stand before what they own
        for (const auto &[seat, target] : targets) {
            const Place place(seat.second, seat.first);
            if (roleOf(place.field) != role.id)
                continue;
            if (isLockedAgainst(catalog, file.record(), target, place.item))
                refusals.push_back({ target.path, Refusal::Reason::Locked, {}, target.field->type() });
            else if (hasRoom(catalog, changed.record(), place))
                changed.set(place, target.value);
            else
                refusals.push_back({ target.path, Refusal::Reason::NoSuchItem, {}, target.field->type() });
        }
    }
    const Facts facts = changed.facts(today);
    for (const auto &[seat, target] : targets) {
        if (auto refusal = refusalOf(*target.field, target.path, facts, seat.first))
            refusals.push_back(*std::move(refusal));
    }
    if (refusals.empty())
        file = std::move(changed);
    return refusals;
}

std::optional<FieldValue> storedValue(const Field &field, const QString &written)
{
    if (written.isEmpty())
        return std::nullopt;
    return fromStorage(field.type(), written);
}

} // namespace hqs
