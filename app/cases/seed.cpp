// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/seed.h"

#include "catalog/readers.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString innPath = u"employer.inn"_s;

using Answers = std::map<QString, QString>;

/// A name in both spellings, and whose it is.
struct Name {
    QString russian;
    QString latin;
    QString sex; ///< of a given name
};

struct Nation {
    QString citizenship;
    std::vector<Name> surnames;
    std::vector<Name> given;
};

/// What a case knows once it has come so far: answers, and days counted from the opening of the case.
struct Batch {
    Answers answers;
    std::map<QString, int> days;
};

struct SeedLists {
    Answers employer;
    std::vector<Nation> people;
    Batch always;
    std::vector<Batch> stages;
};

Answers readAnswers(JsonObject &json, QStringView key)
{
    Answers answers;
    const QJsonObject values = json.object(key);
    for (auto value = values.begin(); value != values.end(); ++value)
        answers.emplace(value.key(), value->toString());
    return answers;
}

Batch readBatch(JsonObject &json, QStringView answersKey)
{
    Batch batch { .answers = readAnswers(json, answersKey), .days = {} };
    const QJsonObject days = json.object(u"dates");
    for (auto day = days.begin(); day != days.end(); ++day)
        batch.days.emplace(day.key(), day->toInt());
    return batch;
}

std::vector<Name> readNames(JsonObject &json, QStringView key)
{
    std::vector<Name> names;
    json.forEach(key, [&](JsonObject &name) {
        names.push_back({ name.string(u"ru"), name.string(u"lat"), name.string(u"sex", {}) });
    });
    if (names.empty())
        json.fail(u"key \"%1\" has no names"_s.arg(key));
    return names;
}

Result<SeedLists> readLists(const QDir &seed)
{
    SeedLists lists;
    QStringList complaints;
    forEachFile(seed, complaints, [&](JsonObject &root) {
        lists.employer = readAnswers(root, u"employer");
        lists.always = readBatch(root, u"always");
        root.forEach(u"people", [&](JsonObject &json) {
            lists.people.push_back({ .citizenship = json.string(u"citizenship"),
                .surnames = readNames(json, u"surnames"),
                .given = readNames(json, u"given") });
        });
        root.forEach(u"stages", [&](JsonObject &json) { lists.stages.push_back(readBatch(json, u"answers")); });
    });
    if (!lists.employer.contains(innPath))
        complaints << seed.path() + u": the employer has no INN"_s;
    if (lists.people.empty())
        complaints << seed.path() + u": no people here"_s;
    if (!complaints.isEmpty())
        return Error { Fault::Rules, seed.path(), complaints.join(u'\n') };
    return lists;
}

const Name &pick(const std::vector<Name> &names, int number)
{
    return names[static_cast<std::size_t>(number) % names.size()];
}

void add(Answers &answers, const Batch &batch, QDate openedOn)
{
    for (const auto &[path, written] : batch.answers)
        answers[path] = written;
    for (const auto &[path, days] : batch.days)
        answers[path] = openedOn.addDays(days).toString(Qt::ISODate);
}

/// The answers of the case of this number: every number has another passport, neighbours differ in name and stage.
Answers answersFor(const SeedLists &lists, int number, QDate openedOn, int stage)
{
    const int nations = static_cast<int>(lists.people.size());
    const Nation &nation = lists.people[static_cast<std::size_t>(number % nations)];
    const Name &surname = pick(nation.surnames, number / nations);
    const Name &given = pick(nation.given, number / nations / static_cast<int>(nation.surnames.size()));
    Answers answers;
    add(answers, lists.always, openedOn);
    for (int passed = 0; passed < stage; ++passed)
        add(answers, lists.stages[static_cast<std::size_t>(passed)], openedOn);
    answers[u"specialist.surnameRu"_s] = surname.russian;
    answers[u"specialist.surnameLat"_s] = surname.latin;
    answers[u"specialist.givenRu"_s] = given.russian;
    answers[u"specialist.givenLat"_s] = given.latin;
    answers[u"specialist.sex"_s] = given.sex;
    answers[u"specialist.birthDate"_s] = QDate(1970, 1, 1).addDays(number * 37 % 9000).toString(Qt::ISODate);
    for (const QString &path : { u"specialist.citizenship"_s, u"specialist.birthCountry"_s,
             u"specialist.residenceCountry"_s, u"passport.country"_s })
        answers[path] = nation.citizenship;
    answers[u"passport.number"_s] = u"X%1"_s.arg(number, 8, 10, QChar(u'0'));
    return answers;
}

Error refused(const QDir &seed, const Refusal &refusal)
{
    return { Fault::Rules, seed.path(), refusal.path };
}

} // namespace

Done addSeedCases(const Catalog &catalog, Database &database, const QDir &seed, int count, QDate today)
{
    const auto lists = readLists(seed);
    if (!lists)
        return lists.error();
    const RoleId employerRole(u"employer"_s);
    auto before = CaseStore(database).list();
    if (!before)
        return before.error();
    auto employers = CardStore(database).ofKind(catalog.role(employerRole)->kind);
    if (!employers)
        return employers.error();
    std::optional<CardId> employer;
    for (const Card &card : *employers) {
        if (const auto inn = card.values.find(u"inn"_s);
            inn != card.values.end() && inn->second == lists->employer.at(innPath))
            employer = card.id;
    }

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const int known = static_cast<int>(before->size());
    const int stages = static_cast<int>(lists->stages.size());
    for (int number = known + 1; number <= known + count; ++number) {
        const int stage = number % (stages + 1);
        const QDate openedOn = today.addDays(-25 * stage - number % 20);
        CaseFile file = CaseFile::blank(catalog, catalog.procedures().front(), openedOn);
        Answers answers = answersFor(*lists, number, openedOn, stage);
        if (employer) {
            if (auto done = file.use(database, employerRole, 0, *employer); !done)
                return done;
        } else {
            answers.insert(lists->employer.begin(), lists->employer.end());
        }
        if (const auto refusals = assign(file, answers, today, storedValue); !refusals.empty())
            return refused(seed, refusals.front());
        if (auto done = file.save(database, *transaction, today); !done)
            return done;
        employer = file.cardOf(employerRole);
    }
    return transaction->commit();
}

} // namespace hqs
