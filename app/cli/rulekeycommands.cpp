// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rulekeycommands.h"

#include "cases/officewords.h"
#include "cli/words.h"
#include "storage/officeperson.h"
#include "storage/safefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestKeyFile = 4096;

QJsonObject jsonKey(const PublicKey &key)
{
    return { { u"key"_s, key.text() }, { u"fingerprint"_s, key.fingerprint() } };
}

/// The keys in a file or those of the office, one a line.
QString linesOf(const std::vector<PublicKey> &keys, QJsonArray &json)
{
    QStringList lines;
    for (const PublicKey &key : keys) {
        json.append(jsonKey(key));
        lines << u"%1  %2"_s.arg(key.fingerprint(), key.text());
    }
    return lines.join(u'\n');
}

/// The key itself, or a file that holds it.
std::optional<PublicKey> keyNamed(const QString &written)
{
    if (const auto key = PublicKey::fromText(written))
        return key;
    const auto file = readWhole(QFileInfo(written).absoluteFilePath(), largestKeyFile);
    return file ? PublicKey::fromText(QString::fromUtf8(*file).trimmed()) : std::nullopt;
}

ExitCode listTrusted(Session &session, Database &database)
{
    const auto keys = trustedKeys(database);
    if (!keys)
        return session.fail(keys.error());
    QJsonArray json;
    const QString lines = linesOf(*keys, json);
    session.answer(QJsonDocument(json), lines.isEmpty() ? CommandLine::tr("No key is trusted yet.") : lines);
    return ExitCode::Success;
}

ExitCode trust(Session &session, const Invocation &call)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    if (call.arguments.isEmpty())
        return listTrusted(session, *database);
    const auto key = keyNamed(call.arguments.front());
    if (!key)
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("%1 is no key: write the 44 characters of a public key, or the file that holds them.")
                .arg(call.arguments.front()));
    const auto act = rulesAct(session, *database, call, {});
    if (!act)
        return session.fail(act.error());
    const bool isWithdrawn = call.has(u"withdraw"_s);
    const auto done = isWithdrawn ? distrustKey(*database, *key, *act) : trustKey(*database, *key, *act);
    if (!done && done.error().fault == Fault::NotFound)
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("Your office has not trusted this key: %1. List them with: law trust.")
                .arg(done.error().place));
    if (!done)
        return session.fail(done.error());
    QJsonObject json = jsonKey(*key);
    json.insert(u"trusted"_s, !isWithdrawn);
    session.answer(QJsonDocument(json),
        isWithdrawn
            ? CommandLine::tr("Your office does not trust this key any more: %1").arg(key->fingerprint())
            : CommandLine::tr("From now on your office trusts rules signed by this key: %1").arg(key->fingerprint()));
    return ExitCode::Success;
}

ExitCode makeKeys(Session &session, const Invocation &call)
{
    const QString path = QFileInfo(call.arguments.front()).absoluteFilePath();
    const QString publicPath = path + u".pub"_s;
    for (const QString &taken : { path, publicPath }) {
        if (QFileInfo::exists(taken))
            return session.failFile({ Fault::AlreadyThere, taken, {} });
    }
    const auto secret = SecretKey::make();
    if (!secret)
        return session.failFile(secret.error());
    const PublicKey key = secret->publicKey();
    if (auto done = writeSafely(path, secret->file()); !done)
        return session.failFile(done.error());
    if (auto done = writeSafely(publicPath, key.text().toLatin1() + '\n'); !done)
        return session.failFile(done.error());
    QJsonObject json = jsonKey(key);
    json.insert(u"secret_file"_s, path);
    json.insert(u"public_file"_s, publicPath);
    session.answer(QJsonDocument(json),
        CommandLine::tr("Secret key: %1. Keep it off the network; whoever has it signs rules in your name.\n"
                        "Public key: %2\nFingerprint: %3")
            .arg(path, publicPath, key.fingerprint()));
    return ExitCode::Success;
}

ExitCode sign(Session &session, const Invocation &call)
{
    const QString folder = QFileInfo(call.arguments[0]).absoluteFilePath();
    const QString keyPath = QFileInfo(call.arguments[1]).absoluteFilePath();
    const QString out = QFileInfo(call.arguments[2]).absoluteFilePath();
    const auto content = readWhole(keyPath, largestKeyFile);
    if (!content && content.error().fault != Fault::BadInput)
        return session.failFile(content.error());
    const auto key = content ? SecretKey::fromFile(*content) : std::nullopt;
    if (!key)
        return session.fail(
            ExitCode::BadInput, CommandLine::tr("%1 is no secret key. Make one with: law keys FILE.").arg(keyPath));
    const auto texts = readRuleTexts(QDir(folder));
    if (!texts)
        return session.failFile(texts.error());
    // What contradicts itself is never signed.
    const auto book = RuleBook::load(QDir(folder));
    if (!book)
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("These rules contradict themselves. Nothing was signed.") + u'\n' + book.error().detail);
    const auto file = makeRulePack(*texts, session.today(), *key);
    if (!file)
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("%1 cannot go into a pack: %2").arg(file.error().place, file.error().detail));
    if (auto done = writeSafely(out, *file); !done)
        return session.failFile(done.error());
    const PublicKey signer = key->publicKey();
    session.answer(QJsonDocument(QJsonObject { { u"file"_s, out }, { u"edition"_s, book->catalog.edition() },
                       { u"issued_on"_s, session.today().toString(Qt::ISODate) },
                       { u"files"_s, static_cast<int>(texts->size()) }, { u"signed_by"_s, signer.fingerprint() } }),
        CommandLine::tr("Rules of edition %1 signed by %2: %3")
            .arg(book->catalog.edition(), signer.fingerprint(), out));
    return ExitCode::Success;
}

} // namespace

Result<Act> rulesAct(const Session &session, Database &database, const Invocation &call, const QString &why)
{
    const auto person = officePerson(database);
    if (!person)
        return person.error();
    const QString by = call.value(u"by"_s).trimmed();
    return Act {
        .who = !by.isEmpty() ? by : person->value_or(systemPerson()), .at = momentOn(session.today()), .why = why
    };
}

std::vector<Command> ruleKeyCommands()
{
    return {
        { u"law trust"_s, u"[KEY]"_s,
            QT_TRANSLATE_NOOP("CommandLine", "trusts a publisher's key; without one: lists the trusted keys"), 0, 1,
            { { u"withdraw"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "does not trust it any more") },
                { u"by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "who answers for it, in the journal") } },
            trust },
        { u"law keys"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "for publishers: makes a secret key, and the public one beside it"), 1, 1,
            {}, makeKeys },
        { u"law sign"_s, u"FOLDER KEYFILE FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "for publishers: signs a folder of rules as one pack"), 3, 3, {}, sign },
    };
}

} // namespace hqs
