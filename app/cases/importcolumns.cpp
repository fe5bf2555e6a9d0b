// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/importcolumns.h"

#include "domain/folding.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of one word for a heading. Signs and blanks do not count.
QString bare(const QString &heading)
{
    QString letters;
    for (const QChar letter : folded(heading)) {
        if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

/// Other words people use for a field, from the file that comes with the program.
const QHash<QString, QStringList> &usualHeads()
{
    static const QHash<QString, QStringList> heads = [] {
        QHash<QString, QStringList> read;
        QFile file(u":/import/headings.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            for (const QJsonValue &word : entry->toArray())
                read[entry.key()] << bare(word.toString());
        }
        return read;
    }();
    return heads;
}

/// How well a heading fits a field: 0 not at all.
int fit(const Catalog &catalog, const FieldId &id, const QString &heading)
{
    if (heading.trimmed() == id.text())
        return 4;
    const QString word = bare(heading);
    if (word.isEmpty())
        return 0;
    const Field *field = catalog.field(id);
    const Role *role = field ? catalog.role(roleOf(id)) : nullptr;
    if (role) {
        for (const Language language : { Language::Russian, Language::English }) {
            if (word == bare(role->title.in(language) + field->label.in(language)))
                return 3;
        }
    }
    if (usualHeads().value(id.text()).contains(word))
        return 2;
    if (field && (word == bare(field->label.russian) || word == bare(field->label.english)))
        return 1;
    return 0;
}

/// Whose fields a table of that kind may bring.
QStringList rolesOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return { u"specialist"_s, u"passport"_s, u"insurance"_s };
    case ImportKind::Employers:
        return { u"employer"_s, u"registration"_s, u"authority"_s };
    case ImportKind::Pay:
        return { u"payment"_s };
    case ImportKind::Papers:
        return { u"passport"_s, u"insurance"_s, u"contract"_s, u"permit"_s, u"notification"_s, u"invitation"_s,
            u"entry"_s, u"arrival"_s, u"employment"_s };
    }
    Q_UNREACHABLE();
}

} // namespace

FieldId caseNumber()
{
    return FieldId(u"case.number"_s);
}

std::vector<FieldId> importableFields(const Catalog &catalog, ImportKind kind)
{
    const auto stored = [&catalog](const FieldId &id) {
        const Field *field = catalog.field(id);
        return field && !field->isJoined();
    };
    std::vector<FieldId> fields;
    if (kind == ImportKind::Pay || kind == ImportKind::Papers)
        fields.push_back(caseNumber());
    const QStringList person { u"specialist.surnameRu"_s, u"specialist.givenRu"_s, u"specialist.surnameLat"_s,
        u"specialist.givenLat"_s, u"specialist.birthDate"_s, u"passport.number"_s };
    const QStringList employer { u"employer.inn"_s, u"employer.ogrn"_s, u"employer.ogrnip"_s, u"employer.fullName"_s,
        u"employer.shortName"_s };
    for (const QString &path : kind == ImportKind::Employers ? employer : person) {
        if (stored(FieldId(path)))
            fields.push_back(FieldId(path));
    }
    for (const QString &role : rolesOf(kind)) {
        for (const FieldId &id : catalog.fieldsOf(RoleId(role))) {
            if (stored(id) && std::ranges::find(fields, id) == fields.end())
                fields.push_back(id);
        }
    }
    return fields;
}

ColumnMap guessedColumns(const Catalog &catalog, ImportKind kind, const QStringList &heads)
{
    const auto fields = importableFields(catalog, kind);
    ColumnMap map(static_cast<std::size_t>(heads.size()));
    std::vector<FieldId> given;
    for (int level = 4; level > 0; --level) { // the surest meanings first: the others get what is left
        for (std::size_t column = 0; column < map.size(); ++column) {
            if (!map[column].isEmpty())
                continue;
            const auto fits = [&](const FieldId &id) {
                return std::ranges::find(given, id) == given.end()
                    && fit(catalog, id, heads[static_cast<qsizetype>(column)]) == level;
            };
            const auto found = std::ranges::find_if(fields, fits);
            if (found == fields.end())
                continue;
            map[column] = *found;
            given.push_back(*found);
        }
    }
    return map;
}

ImportKind guessedKind(const Catalog &catalog, const QStringList &heads)
{
    ImportKind best = ImportKind::People;
    std::ptrdiff_t most = -1;
    for (const ImportKind kind : allImports) {
        const ColumnMap map = guessedColumns(catalog, kind, heads);
        // A month of pay is about pay, and only papers of a case name the case.
        const bool isPay = std::ranges::find(map, FieldId(u"payment.month"_s)) != map.end();
        const auto known = std::ranges::count_if(map, [](const FieldId &id) { return !id.isEmpty(); })
            + (isPay ? static_cast<std::ptrdiff_t>(heads.size()) : 0);
        if (known > most) {
            best = kind;
            most = known;
        }
    }
    return best;
}

} // namespace hqs
