// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/personexport.h"

#include "cases/casefile.h"
#include "cases/destruction.h"
#include "cases/paperversions.h"
#include "catalog/spelling.h"
#include "forms/officepaper.h"
#include "storage/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId specialist(u"specialist"_s);

/// The linked role whose card a role's card belongs to in the end; empty: the case's own.
RoleId linkedRoleOf(const Catalog &catalog, const RoleId &role)
{
    const Role *known = catalog.role(role);
    while (known && !known->linked && !(known->owner.isEmpty() && known->beside.isEmpty()))
        known = catalog.role(known->beside.isEmpty() ? known->owner : known->beside);
    return known && known->linked ? known->id : RoleId();
}

void addAnswers(PersonExport &exported, const QString &where, const Record &record, const auto &belongs)
{
    for (const auto &[place, value] : record) {
        if (belongs(place))
            exported.answers.push_back({ .where = where, .place = place, .value = value, .earlier = {} });
    }
}

void addVersion(
    PersonExport &exported, const Catalog &catalog, const VersionedPaper &paper, const PaperVersion &version)
{
    for (const auto &[name, value] : version.card.values) {
        const FieldId id = fieldOf(paper.role, name);
        const Field *field = catalog.field(id);
        exported.answers.push_back({ .where = {},
            .place = Place(id),
            .value = fromStorage(field ? field->type() : FieldType::Text, value),
            .earlier = version.card.state });
    }
}

Done addOwnCards(PersonExport &exported, const Catalog &catalog, Database &database)
{
    const auto own = CaseFile::ofCard(catalog, catalog.procedures().front(), database, specialist, exported.person);
    if (!own)
        return own.error();
    addAnswers(exported, {}, own->record(), [](const Place &) { return true; });
    const auto papers = versionsOf(catalog, database, specialist, exported.person);
    if (!papers)
        return papers.error();
    for (const VersionedPaper &paper : *papers) {
        for (const PaperVersion &version : paper.versions) {
            if (!version.counts)
                addVersion(exported, catalog, paper, version);
        }
    }
    return {};
}

/// The answers of a case about the person: not those on the cards of anybody else.
Done addCase(PersonExport &exported, const Catalog &catalog, Database &database, const CaseHead &head)
{
    const auto file = CaseFile::open(catalog, database, *head.id);
    if (!file)
        return file.error();
    addAnswers(exported, head.number, file->record(),
        [&](const Place &place) { return linkedRoleOf(catalog, roleOf(place.field)).isEmpty(); });
    return {};
}

/// The journal names cases by number, sometimes with more behind it.
bool isAbout(const JournalEntry &entry, const QStringList &subjects)
{
    return std::ranges::any_of(subjects, [&entry](const QString &subject) {
        return entry.subject == subject || entry.subject.startsWith(subject + u' ');
    });
}

QString whereOf(const AnswerAboutPerson &answer, const Catalog &catalog, Language language)
{
    const Role *role = catalog.role(roleOf(answer.place.field));
    QString words = role ? role->title.in(language) : QString();
    if (answer.place.item > 0)
        words += u' ' + QString::number(answer.place.item);
    if (answer.earlier)
        words += language == Language::Russian ? u" (прежний)"_s : u" (earlier)"_s;
    return answer.where.isEmpty() ? words : answer.where + u": "_s + words;
}

OfficePaper paperOf(
    const PersonExport &exported, const Catalog &catalog, const QString &store, Language language, QDate on)
{
    OfficePaper paper { .name = u"person_export"_s,
        .title = { u"Всё, что хранится о человеке"_s, u"All that is kept about one person"_s },
        .values
        = { { u"name"_s, exported.name }, { u"on"_s, spelledDate(on) }, { u"store"_s, QFileInfo(store).fileName() } },
        .rows = {} };
    for (const AnswerAboutPerson &answer : exported.answers) {
        const Field *field = catalog.field(answer.place.field);
        if (!field)
            continue;
        paper.rows.push_back({ { u"where"_s, whereOf(answer, catalog, language) },
            { u"field"_s, field->label.in(language) }, { u"value"_s, spelled(*field, answer.value, language) } });
    }
    return paper;
}

} // namespace

Result<PersonExport> collectPerson(const Catalog &catalog, Database &database, CardId person)
{
    const auto plan = planDestruction(catalog, database, person);
    if (!plan)
        return plan.error();
    PersonExport exported {
        .person = person, .name = plan->nameRu.isEmpty() ? plan->nameLat : plan->nameRu, .answers = {}, .journal = {}
    };
    if (auto done = addOwnCards(exported, catalog, database); !done)
        return done.error();
    QStringList subjects { u"person %1"_s.arg(static_cast<qint64>(person)) };
    for (const CaseHead &head : plan->cases) {
        subjects << head.number;
        if (auto done = addCase(exported, catalog, database, head); !done)
            return done.error();
    }
    const auto entries = Journal(database).entries();
    if (!entries)
        return entries.error();
    std::ranges::copy_if(*entries, std::back_inserter(exported.journal),
        [&subjects](const JournalEntry &entry) { return isAbout(entry, subjects); });
    return exported;
}

QJsonObject toJson(const PersonExport &exported, const Catalog &catalog, QDate on)
{
    QJsonArray answers;
    for (const AnswerAboutPerson &answer : exported.answers) {
        const Field *field = catalog.field(answer.place.field);
        QJsonObject json { { u"path"_s, toPath(answer.place) }, { u"value"_s, toStorage(answer.value) } };
        if (!answer.where.isEmpty())
            json.insert(u"case"_s, answer.where);
        if (answer.earlier)
            json.insert(u"earlier"_s, codeOf(*answer.earlier));
        if (field)
            json.insert(
                u"label"_s, QJsonObject { { u"ru"_s, field->label.russian }, { u"en"_s, field->label.english } });
        answers.append(json);
    }
    QJsonArray journal;
    for (const JournalEntry &entry : exported.journal) {
        journal.append(QJsonObject { { u"id"_s, entry.id.value_or(0) }, { u"at"_s, entry.at.toString(Qt::ISODate) },
            { u"who"_s, entry.who }, { u"what"_s, entry.what.text() }, { u"subject"_s, entry.subject },
            { u"before"_s, entry.before }, { u"after"_s, entry.after }, { u"why"_s, entry.why } });
    }
    return { { u"person"_s, static_cast<qint64>(exported.person) }, { u"exported_on"_s, on.toString(Qt::ISODate) },
        { u"answers"_s, answers }, { u"journal"_s, journal } };
}

Result<QString> exportPerson(
    const Catalog &catalog, Database &database, CardId person, const QString &folder, Language language, QDate on)
{
    const auto exported = collectPerson(catalog, database, person);
    if (!exported)
        return exported.error();
    const auto pdf = toPdf(paperOf(*exported, catalog, database.path(), language, on), catalog, language, on);
    if (!pdf)
        return pdf.error();
    const QString target = QDir(folder).filePath(
        u"person-%1-%2"_s.arg(QString::number(static_cast<qint64>(person)), on.toString(Qt::ISODate)));
    if (QFileInfo::exists(target))
        return Error { Fault::AlreadyThere, target, {} };
    if (auto done = makePrivateFolder(target); !done)
        return done.error();
    const QByteArray json = QJsonDocument(toJson(*exported, catalog, on)).toJson();
    for (const auto &[name, bytes] : { std::pair(u"data.json"_s, json), std::pair(u"data.pdf"_s, *pdf) }) {
        if (auto done = writeSafely(QDir(target).filePath(name), bytes); !done)
            return done.error();
    }
    return target;
}

} // namespace hqs
