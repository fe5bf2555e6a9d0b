// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/officialspelling.h"

#include "storage/journal.h"

#include <algorithm>
#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a translation, and the names that it spells: on the passport, and on the card of its owner.
constexpr std::array<std::pair<QStringView, QStringView>, 2> translated { {
    { u"translatedSurname", u"surnameRu" },
    { u"translatedGiven", u"givenRu" },
} };

QString textAt(const Record &record, const FieldId &field, int item)
{
    const FieldValue *value = record.find(field, item);
    return value ? toStorage(*value).trimmed() : QString();
}

/// The linked role on whose card a field lies.
RoleId linkedRoleOf(const Catalog &catalog, const FieldId &field)
{
    const Role *role = catalog.role(roleOf(field));
    while (role && !role->linked && !role->owner.isEmpty())
        role = catalog.role(role->owner);
    return role ? role->id : RoleId();
}

} // namespace

bool isLocked(const Field &field, const Record &record, int item)
{
    const FieldValue *since = field.lockedBy.isEmpty() ? nullptr : record.find(field.lockedBy, item);
    return since && std::holds_alternative<QDate>(*since);
}

bool canConfirm(const Catalog &catalog, const Field &field, const Record &record, int item)
{
    if (field.lockedBy.isEmpty() || isLocked(field, record, item))
        return false;
    return std::ranges::all_of(catalog.fieldsOf(roleOf(field.id)), [&](const FieldId &id) {
        const Field &other = *catalog.field(id);
        return other.lockedBy != field.lockedBy || !other.required || !textAt(record, id, item).isEmpty();
    });
}

std::optional<Place> confirmedByTranslation(const Catalog &catalog, const Record &record, const Place &changed)
{
    const Role *paper = catalog.role(roleOf(changed.field));
    const QString name = nameOf(changed.field);
    const FieldId translation = paper ? fieldOf(paper->id, u"translation"_s) : FieldId();
    const bool isPart = changed.field == translation
        || std::ranges::any_of(translated, [&name](const auto &pair) { return name == pair.first; });
    if (!paper || !isPart || textAt(record, translation, changed.item) != u"notarised")
        return std::nullopt;
    std::optional<Place> confirmed;
    for (const auto &[there, here] : translated) {
        const FieldId official = fieldOf(paper->owner, here.toString());
        const Field *field = catalog.field(official);
        const QString spelled = textAt(record, fieldOf(paper->id, there.toString()), changed.item);
        if (!field || spelled.isEmpty() || spelled != textAt(record, official, changed.item)
            || !canConfirm(catalog, *field, record, changed.item))
            return std::nullopt;
        confirmed = Place(field->lockedBy, changed.item);
    }
    return confirmed;
}

Done openSpelling(Database &database, CaseFile &file, const Place &name, const Act &act, QDate today)
{
    if (act.why.trimmed().isEmpty())
        return Error { Fault::BadInput, u"why"_s, {} };
    const Field *field = file.catalog().field(name.field);
    if (!field || !isLocked(*field, file.record(), name.item))
        return Error { Fault::NotFound, toPath(name), u"its spelling was not confirmed"_s };
    const auto person = file.cardOf(linkedRoleOf(file.catalog(), name.field), name.item);
    if (!person)
        return Error { Fault::NotFound, toPath(name), u"the card was not saved"_s };
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    CaseFile opened = file;
    const QString since = textAt(file.record(), field->lockedBy, name.item);
    opened.set(Place(field->lockedBy, name.item), std::nullopt);
    if (auto done = opened.save(database, *transaction, today); !done)
        return done;
    if (auto done = Journal(database).append(*transaction,
            { .id = {},
                .at = act.at,
                .who = act.who,
                .what = ActId(u"name.opened"_s),
                .subject = u"person %1 name"_s.arg(static_cast<qint64>(*person)),
                .before = since,
                .after = {},
                .why = act.why });
        !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    file = std::move(opened);
    return {};
}

} // namespace hqs
