// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/officeperson.h"

#include "storage/settingstore.h"

#include <QDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString personSetting = u"office.person"_s;
const QString personsSetting = u"office.persons"_s; // one a line

} // namespace

Result<std::optional<QString>> officePerson(Database &database)
{
    const auto name = SettingStore(database).value(personSetting);
    if (!name)
        return name.error();
    return name->isEmpty() ? std::nullopt : std::optional(*name);
}

Result<QStringList> officePersons(Database &database)
{
    const auto kept = SettingStore(database).value(personsSetting);
    const auto now = officePerson(database);
    if (!kept || !now)
        return !kept ? kept.error() : now.error();
    QStringList persons = kept->split(u'\n', Qt::SkipEmptyParts);
    if (*now && !persons.contains(**now)) // from before there was a list
        persons << **now;
    persons.sort();
    return persons;
}

Done setOfficePerson(Transaction &transaction, Database &database, const QString &name)
{
    const QString person = name.simplified(); // a line break would make two of it
    if (person.isEmpty())
        return Error { Fault::BadInput, u"person"_s, u"empty"_s };
    auto persons = officePersons(database);
    if (!persons)
        return persons.error();
    if (!persons->contains(person)) {
        *persons << person;
        persons->sort();
    }
    SettingStore settings(database);
    if (auto done = settings.set(transaction, personsSetting, persons->join(u'\n')); !done)
        return done;
    return settings.set(transaction, personSetting, person);
}

QString systemPerson()
{
    for (const char *variable : { "USER", "USERNAME", "LOGNAME" }) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    const QString home = QDir::home().dirName();
    return home.isEmpty() ? u"user"_s : home;
}

} // namespace hqs
