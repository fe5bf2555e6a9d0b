// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack/trustedkeys.h"

#include "catalog/jsonobject.h"
#include "storage/journal.h"
#include "storage/settingstore.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString keysSetting = u"rules.keys"_s; ///< the keys, one space between two

Done keepKeys(Database &database, const std::vector<PublicKey> &keys, const JournalEntry &entry)
{
    QStringList texts;
    for (const PublicKey &key : keys)
        texts << key.text();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = SettingStore(database).set(*transaction, keysSetting, texts.join(u' ')); !done)
        return done;
    if (auto done = Journal(database).append(*transaction, entry); !done)
        return done;
    return transaction->commit();
}

JournalEntry entryOf(const Act &act, const QString &what, const PublicKey &key)
{
    JournalEntry entry;
    entry.at = act.at;
    entry.who = act.who;
    entry.why = act.why;
    entry.what = ActId(what);
    entry.subject = key.fingerprint();
    return entry;
}

} // namespace

Result<std::vector<PublicKey>> shippedKeys(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::Rules, path, file.errorString() };
    QStringList complaints;
    std::vector<PublicKey> keys;
    {
        JsonObject root(QJsonDocument::fromJson(file.readAll()).object(), path, complaints);
        if (!root.has(u"keys"))
            root.fail(u"no keys"_s);
        root.forEach(u"keys", [&keys](JsonObject &json) {
            json.string(u"owner"); // for people who read the file
            if (const auto key = PublicKey::fromText(json.string(u"key")))
                keys.push_back(*key);
            else
                json.fail(u"not a public key"_s);
        });
    }
    if (!complaints.isEmpty())
        return Error { Fault::Rules, path, complaints.join(u'\n') };
    return keys;
}

Result<std::vector<PublicKey>> officeKeys(Database &database)
{
    const auto written = SettingStore(database).value(keysSetting);
    if (!written)
        return written.error();
    std::vector<PublicKey> keys;
    for (const QString &text : written->split(u' ', Qt::SkipEmptyParts)) {
        const auto key = PublicKey::fromText(text);
        if (!key)
            return Error { Fault::Damaged, keysSetting, u"not a public key"_s };
        keys.push_back(*key);
    }
    return keys;
}

Result<std::vector<PublicKey>> trustedKeys(Database &database)
{
    auto keys = shippedKeys();
    const auto own = officeKeys(database);
    if (!keys || !own)
        return !keys ? keys.error() : own.error();
    keys->insert(keys->end(), own->begin(), own->end());
    return keys;
}

Done trustKey(Database &database, const PublicKey &key, const Act &act)
{
    const auto known = trustedKeys(database);
    auto own = officeKeys(database);
    if (!known || !own)
        return !known ? known.error() : own.error();
    if (std::ranges::find(*known, key) != known->end())
        return {};
    own->push_back(key);
    JournalEntry entry = entryOf(act, u"rules.key_trusted"_s, key);
    entry.after = key.text();
    return keepKeys(database, *own, entry);
}

Done distrustKey(Database &database, const PublicKey &key, const Act &act)
{
    auto own = officeKeys(database);
    if (!own)
        return own.error();
    if (std::erase(*own, key) == 0)
        return Error { Fault::NotFound, key.fingerprint(), {} };
    JournalEntry entry = entryOf(act, u"rules.key_distrusted"_s, key);
    entry.before = key.text();
    return keepKeys(database, *own, entry);
}

} // namespace hqs
