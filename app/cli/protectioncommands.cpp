// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/protectioncommands.h"

#include "cli/passwordfile.h"
#include "cli/words.h"
#include "storage/vault.h"

#include <QFile>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode answerProtection(Session &session, const Database &database, const QString &words)
{
    const QJsonObject json { { u"db"_s, database.path() }, { u"sealed"_s, database.isSealed() },
        { u"recovery_code"_s, database.hasRecoveryCode() } };
    session.answer(QJsonDocument(json), words.arg(database.path()));
    return ExitCode::Success;
}

ExitCode protect(Session &session, const Invocation &call)
{
    if (!session.password())
        return session.fail(ExitCode::Usage,
            CommandLine::tr("Give the password: --password-file FILE, or the environment variable HQSDESK_PASSWORD."));
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    if (database->isSealed())
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("The database is protected already: %1. To change its password: password.")
                .arg(database->path()));
    const QString recoveryFile = call.value(u"recovery-file"_s);
    const auto protection = Session::protection(*session.password(), recoveryFile);
    if (!protection)
        return session.failFile(protection.error());
    if (auto done = database->protect(*protection); !done) {
        if (protection->recovery)
            QFile::remove(recoveryFile); // made a moment ago, and opens nothing
        return session.fail(done.error());
    }
    if (auto done = Vault(*database).resealAll(database->sealer()); !done)
        return session.fail(done.error());
    if (!database->hasRecoveryCode())
        tellThereIsNoCode(session);
    session.tell(
        CommandLine::tr("Copies of the file in other places, where there are any, are still without a password."));
    return answerProtection(session, *database, CommandLine::tr("The database is protected by the password: %1"));
}

ExitCode unprotect(Session &session, const Invocation &)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    if (database->isSealed()) {
        if (auto done = Vault(*database).resealAll(Sealer()); !done) // first: afterwards nobody has their key
            return session.fail(done.error());
        if (auto done = database->unprotect(); !done)
            return session.fail(done.error());
    }
    return answerProtection(
        session, *database, CommandLine::tr("The database is without a password; anybody can read the file: %1"));
}

ExitCode password(Session &session, const Invocation &call)
{
    const QString file = call.value(u"new-password-file"_s);
    if (file.isEmpty())
        return session.fail(ExitCode::Usage, CommandLine::tr("Give the new password: --new-password-file FILE."));
    const auto next = readPassword(file);
    if (!next)
        return session.failFile(next.error());
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    if (!database->isSealed())
        return session.fail(ExitCode::BadInput,
            CommandLine::tr("The database is without a password: %1. To give it one: protect.").arg(database->path()));
    if (auto done = database->replaceKeys(SlotKind::Password, *next, StretchCost::calibrated()); !done)
        return session.fail(done.error());
    return answerProtection(session, *database, CommandLine::tr("The password of the database is changed: %1"));
}

} // namespace

CommandOption recoveryFileOption()
{
    return { u"recovery-file"_s, u"FILE"_s,
        QT_TRANSLATE_NOOP("CommandLine", "where to write a recovery code, for the safe; needs a password") };
}

void tellThereIsNoCode(Session &session)
{
    session.tell(
        CommandLine::tr("There is no recovery code: when the password is lost, so is the database. Make one with "
                        "--recovery-file FILE and put it into the safe."));
}

std::vector<Command> protectionCommands()
{
    return {
        { u"protect"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "gives a database its first password"), 0, 0,
            { recoveryFileOption() }, protect },
        { u"password"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "changes the password of a database"), 0, 0,
            { { u"new-password-file"_s, u"FILE"_s,
                QT_TRANSLATE_NOOP("CommandLine", "its first line is the new password") } },
            password },
        { u"unprotect"_s, {},
            QT_TRANSLATE_NOOP("CommandLine", "takes the password away; anybody can read the file then"), 0, 0, {},
            unprotect },
    };
}

} // namespace hqs
