// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/keptkeys.h"

#include "ui/opening/keychain.h"

#include <QFileInfo>
#include <QSettings>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString keptKey = u"opening/kept"_s;

/// The same file has the same name, however it was spelled.
QString nameOf(const QString &database)
{
    const QFileInfo file(database);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

void note(const QString &name, bool isKept)
{
    QSettings settings;
    QStringList names = settings.value(keptKey).toStringList();
    names.removeAll(name);
    if (isKept)
        names << name;
    settings.setValue(keptKey, names);
}

} // namespace

bool KeptKeys::isKept(const QString &database) const
{
    return canKeep() && QSettings().value(keptKey).toStringList().contains(nameOf(database));
}

Result<Database> KeptKeys::open(const QString &database) const
{
    if (!isKept(database))
        return Error { Fault::SecretNeeded, database, u"no key is kept"_s };
    const auto found = m_keychain->find(nameOf(database));
    if (!found)
        return found.error();
    if (!*found || (*found)->bytes().size() != DataKey::size)
        return Error { Fault::SecretNeeded, database, u"the keychain has no key"_s };
    return Database::open(database, Key(DataKey { **found }));
}

Done KeptKeys::keep(const Database &database)
{
    const Key key = database.key();
    const auto *dataKey = std::get_if<DataKey>(&key);
    if (!dataKey)
        return Error { Fault::SecretNeeded, database.path(), u"not sealed, or locked"_s };
    if (!canKeep())
        return Error { Fault::NoKeychain, {}, u"built without one"_s };
    const QString name = nameOf(database.path());
    if (auto done = m_keychain->keep(name, dataKey->bytes); !done)
        return done;
    note(name, true);
    return {};
}

Done KeptKeys::forget(const QString &database)
{
    if (!isKept(database))
        return {};
    const QString name = nameOf(database);
    note(name, false);
    return m_keychain->forget(name);
}

} // namespace hqs
