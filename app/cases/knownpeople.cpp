// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/knownpeople.h"

#include "domain/folding.h"
#include "domain/knownfields.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString passportKey(QString number)
{
    return number.remove(u' ').toUpper();
}

/// One key a spelling of the name; none without a day of birth.
QStringList nameKeys(const PersonMarks &marks)
{
    QStringList keys;
    if (marks.birthDate.isEmpty())
        return keys;
    for (const auto &[surname, given] :
        { std::pair(marks.surnameRu, marks.givenRu), { marks.surnameLat, marks.givenLat } }) {
        if (!surname.isEmpty())
            keys << folded(surname + u'|' + given) + u'|' + marks.birthDate;
    }
    return keys;
}

QString valueOf(const Card &card, const QString &name)
{
    const auto found = card.values.find(name);
    return found == card.values.end() ? QString() : found->second;
}

} // namespace

PersonMarks PersonMarks::of(const Record &record)
{
    const auto text = [&record](const QString &path) {
        const FieldValue *value = record.find(FieldId(path));
        return value && !std::holds_alternative<Unread>(*value) ? toStorage(*value) : QString();
    };
    return { .passport = text(u"passport.number"_s),
        .surnameRu = text(u"specialist.surnameRu"_s),
        .givenRu = text(u"specialist.givenRu"_s),
        .surnameLat = text(u"specialist.surnameLat"_s),
        .givenLat = text(u"specialist.givenLat"_s),
        .birthDate = text(u"specialist.birthDate"_s) };
}

bool PersonMarks::areEnough() const
{
    return !passport.isEmpty() || !nameKeys(*this).isEmpty();
}

Result<KnownPeople> KnownPeople::read(const Catalog &catalog, Database &database)
{
    const CardStore cards(database);
    const auto people = cards.ofKind(catalog.role(RoleId(u"specialist"_s))->kind);
    if (!people)
        return people.error();
    const auto passports = cards.ofKind(catalog.role(RoleId(u"passport"_s))->kind);
    if (!passports)
        return passports.error();
    KnownPeople known;
    for (const Card &card : *people)
        known.add(*card.id,
            { .passport = {},
                .surnameRu = valueOf(card, u"surnameRu"_s),
                .givenRu = valueOf(card, u"givenRu"_s),
                .surnameLat = valueOf(card, u"surnameLat"_s),
                .givenLat = valueOf(card, u"givenLat"_s),
                .birthDate = valueOf(card, u"birthDate"_s) });
    for (const Card &card : *passports) {
        if (card.state == CardState::Cancelled) // entered by mistake: perhaps it is that of somebody else
            continue;
        if (const QString number = passportKey(valueOf(card, u"number"_s)); card.owner && !number.isEmpty())
            known.m_byPassport.insert(number, *card.owner);
    }
    return known;
}

void KnownPeople::add(CardId person, const PersonMarks &marks)
{
    if (const QString number = passportKey(marks.passport); !number.isEmpty())
        m_byPassport.insert(number, person);
    for (const QString &key : nameKeys(marks))
        m_byName.insert(key, person);
}

std::set<CardId> KnownPeople::named(const PersonMarks &marks) const
{
    std::set<CardId> found;
    for (const QString &key : nameKeys(marks)) {
        const auto people = m_byName.values(key);
        found.insert(people.begin(), people.end());
    }
    return found;
}

std::set<CardId> KnownPeople::find(const PersonMarks &marks) const
{
    const auto holders = m_byPassport.values(passportKey(marks.passport));
    std::set<CardId> found(holders.begin(), holders.end());
    const std::set<CardId> alike = named(marks);
    if (found.empty() || alike.empty())
        return found.empty() ? alike : found;
    for (const CardId person : alike) {
        if (found.contains(person))
            return { person };
    }
    found.insert(alike.begin(), alike.end());
    return found;
}

} // namespace hqs
