// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/officeperson.h"

#include "storage/settingstore.h"

#include <QDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString personSetting = u"office.person"_s;

} // namespace

Result<std::optional<QString>> officePerson(Database &database)
{
    const auto name = SettingStore(database).value(personSetting);
    if (!name)
        return name.error();
    return name->isEmpty() ? std::nullopt : std::optional(*name);
}

Done setOfficePerson(Transaction &transaction, Database &database, const QString &name)
{
    if (name.trimmed().isEmpty())
        return Error { Fault::BadInput, u"person"_s, u"empty"_s };
    return SettingStore(database).set(transaction, personSetting, name.trimmed());
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
