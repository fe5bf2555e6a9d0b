// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/officewords.h"
#include "cases/restoration.h"
#include "catalog/spelling.h"
#include "cli/command.h"
#include "cli/passwordfile.h"
#include "cli/words.h"
#include "storage/officeperson.h"
#include "storage/safefile.h"
#include "storage/secondplace.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestStore = (qint64(1) << 31) - 1;

ExitCode backup(Session &session, const Invocation &call)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const QString path = QFileInfo(call.arguments.front()).absoluteFilePath();
    if (auto done = writeWholeCopy(*database, path); !done)
        return session.failFile(done.error());
    const auto bytes = readWhole(path, largestStore);
    const auto content = contentOf(*database);
    if (!bytes || !content)
        return !bytes ? session.failFile(bytes.error()) : session.fail(content.error());
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    session.answer(QJsonDocument(QJsonObject { { u"ok"_s, true }, { u"db"_s, database->path() }, { u"file"_s, path },
                       { u"bytes"_s, bytes->size() }, { u"sha256"_s, QString::fromLatin1(hash) },
                       { u"generation"_s, static_cast<qint64>(content->generation) }, { u"cases"_s, content->cases },
                       { u"journal_head"_s, content->journal.hash } }),
        CommandLine::tr("The copy was written, read back and opened: %1. Cases: %2.").arg(path).arg(content->cases));
    return ExitCode::Success;
}

QJsonObject jsonContent(const StoreContent &content)
{
    QJsonObject cards;
    for (const auto &[kind, count] : content.cards)
        cards.insert(kind.text(), count);
    return { { u"generation"_s, static_cast<qint64>(content.generation) }, { u"cases"_s, content.cases },
        { u"cards"_s, cards },
        { u"last_change"_s, content.lastChange ? QJsonValue(content.lastChange->toString(Qt::ISODate)) : QJsonValue() },
        { u"journal_entries"_s, content.journal.count }, { u"journal_head"_s, content.journal.hash } };
}

QJsonObject jsonPreview(const RestorePreview &preview)
{
    QJsonArray missing;
    for (const CaseHead &head : preview.missing)
        missing.append(head.number);
    QJsonArray changed;
    for (const CaseChange &change : preview.changed)
        changed.append(change.head.number);
    return { { u"now"_s, jsonContent(preview.now) }, { u"then"_s, jsonContent(preview.then) },
        { u"same_database"_s, preview.isOfThisDatabase }, { u"missing_cases"_s, missing },
        { u"changed_cases"_s, changed }, { u"destroyed_again"_s, preview.destroyed } };
}

QString wordsForPreview(const RestorePreview &preview)
{
    QStringList lines {
        CommandLine::tr("Cases now: %1, in the backup: %2.").arg(preview.now.cases).arg(preview.then.cases)
    };
    if (!preview.isOfThisDatabase)
        lines << CommandLine::tr("The backup is of another database, or of a state this journal does not know.");
    for (const CaseHead &head : preview.missing)
        lines << CommandLine::tr("Case %1 is not in the backup.").arg(head.number);
    for (const CaseChange &change : preview.changed)
        lines << CommandLine::tr("Case %1 was changed after the backup.").arg(change.head.number);
    if (preview.destroyed > 0)
        lines << CommandLine::tr("%n destroyed card(s) will be destroyed again.", nullptr, preview.destroyed);
    return lines.join(u'\n');
}

Result<Act> restoringAct(const Session &session, Database &database, const Invocation &call)
{
    QString who = call.value(u"by"_s).trimmed();
    if (who.isEmpty()) {
        const auto known = officePerson(database);
        if (!known)
            return known.error();
        who = *known ? **known : systemPerson();
    }
    return Act { .who = who, .at = momentOn(session.today()), .why = {} };
}

/// The database cannot be opened, or is not there: the backup takes its place.
ExitCode replace(Session &session, const QString &backup, const std::optional<Secret> &secret, const Error &reason)
{
    const auto &known = secret ? secret : session.password();
    if (auto done = replaceByBackup(session.database(), backup, known ? Key(*known) : Key(), momentOn(session.today()));
        !done)
        return session.failFile(done.error());
    auto database = secret ? Database::open(session.database(), Key(*secret)) : session.openDatabase();
    if (!database)
        return session.fail(database.error());
    if (auto finished = finishDestructions(session.catalog(), *database, session.today()); !finished)
        return session.fail(finished.error());
    const auto content = contentOf(*database);
    if (!content)
        return session.fail(content.error());
    const bool wasThere = reason.fault != Fault::NotFound;
    session.answer(
        QJsonDocument(QJsonObject { { u"ok"_s, true }, { u"restored"_s, true }, { u"db"_s, database->path() },
            { u"file"_s, backup }, { u"then"_s, jsonContent(*content) }, { u"damaged_kept"_s, wasThere } }),
        CommandLine::tr("The backup is the database now: %1. Cases: %2.").arg(database->path()).arg(content->cases)
            + (wasThere ? u' ' + CommandLine::tr("The file that could not be opened lies beside it.") : QString()));
    return ExitCode::Success;
}

/// What the backup was sealed with, when that is not what the database has; none: the same.
Result<std::optional<Secret>> secretOfBackup(const Invocation &call)
{
    const QString file = call.value(u"backup-password-file"_s);
    if (file.isEmpty())
        return std::optional<Secret>();
    auto secret = readPassword(file);
    return secret ? Result<std::optional<Secret>>(*std::move(secret)) : secret.error();
}

ExitCode failBackup(Session &session, const Error &error)
{
    if (error.fault == Fault::SecretNeeded)
        session.tell(CommandLine::tr("The backup was sealed with another password than the database has now. Give the "
                                     "one of that day, or its recovery code: --backup-password-file FILE."));
    return session.failFile(error);
}

ExitCode restore(Session &session, const Invocation &call)
{
    const QString backup = QFileInfo(call.arguments.front()).absoluteFilePath();
    const bool onlyLooks = call.has(u"preview"_s);
    const auto secret = secretOfBackup(call);
    if (!secret)
        return session.failFile(secret.error());
    auto database = session.openDatabase();
    if (!database) {
        const Fault fault = database.error().fault;
        const bool canBeReplaced = fault == Fault::NotFound || fault == Fault::Damaged || fault == Fault::NotOurs;
        return canBeReplaced && !onlyLooks ? replace(session, backup, *secret, database.error())
                                           : session.fail(database.error());
    }
    const auto preview = previewRestore(*database, backup, *secret);
    if (!preview)
        return failBackup(session, preview.error());
    QJsonObject json = jsonPreview(*preview);
    json.insert(u"file"_s, backup);
    json.insert(u"restored"_s, !onlyLooks);
    json.insert(u"ok"_s, true);
    QString words = wordsForPreview(*preview);
    if (onlyLooks) {
        words += u'\n' + CommandLine::tr("Nothing was changed.");
    } else {
        const auto act = restoringAct(session, *database, call);
        if (!act)
            return session.fail(act.error());
        const auto unreadable = restoreBackup(session.catalog(), *database, backup, *act, session.today(), *secret);
        if (!unreadable)
            return session.fail(unreadable.error());
        if (*unreadable > 0)
            session.tell(CommandLine::tr("Scans beside the backup that cannot be read: %1.").arg(*unreadable));
        words += u'\n'
            + CommandLine::tr("The backup is the database now. What was there before is a backup in %1.")
                  .arg(BackupFolder::beside(database->path()).path());
    }
    session.answer(QJsonDocument(json), words);
    return ExitCode::Success;
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        { u"backup"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "copies the database to a new file, reads it back and compares"), 1, 1, {},
            backup },
        { u"restore"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "goes back to a backup; the present state becomes a backup first"), 1, 1,
            { { u"preview"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "only shows what would be lost") },
                { u"backup-password-file"_s, u"FILE"_s,
                    QT_TRANSLATE_NOOP(
                        "CommandLine", "its first line is the password of the backup, when that is another one") },
                { u"by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "who answers for it, in the journal") } },
            restore },
    };
}

} // namespace hqs
