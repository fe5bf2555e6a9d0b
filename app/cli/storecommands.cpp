// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/filingcheck.h"
#include "cases/seed.h"
#include "cli/command.h"
#include "cli/protectioncommands.h"
#include "cli/words.h"
#include "storage/integrity.h"
#include "storage/journal.h"
#include "storage/migration.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSeedCases = 100'000;

ExitCode init(Session &session, const Invocation &call)
{
    const auto database = session.createDatabase(call.value(u"recovery-file"_s));
    if (!database)
        return session.fail(database.error());
    const auto version = schemaVersion(*database);
    if (!version)
        return session.fail(version.error());
    if (database->isSealed() && !database->hasRecoveryCode())
        tellThereIsNoCode(session);
    const QJsonObject json { { u"db"_s, database->path() }, { u"schema_version"_s, *version },
        { u"sealed"_s, database->isSealed() } };
    session.answer(QJsonDocument(json), CommandLine::tr("An empty database is ready: %1").arg(database->path()));
    return ExitCode::Success;
}

/// Whether nobody has put anything in yet.
Result<bool> isEmpty(const Session &session, Database &database)
{
    const CardStore cards(database);
    for (const Role &role : session.catalog().roles()) {
        const auto found = cards.ofKind(role.kind);
        if (!found)
            return found.error();
        if (!found->empty())
            return false;
    }
    return true;
}

ExitCode fill(Session &session, Database &database)
{
    const auto empty = isEmpty(session, database);
    if (!empty)
        return session.fail(empty.error());
    if (!*empty) {
        return session.fail(ExitCode::Store,
            CommandLine::tr("There are people in this database already: %1. Name a new one with --db.")
                .arg(database.path()));
    }
    const auto count = fillWithDemo(session.catalog(), database, QDir(u":/demo"_s), session.today());
    if (!count)
        return session.fail(count.error());
    const QJsonObject json { { u"employers"_s, count->employers }, { u"people"_s, count->people },
        { u"cases"_s, count->cases } };
    session.answer(QJsonDocument(json),
        CommandLine::tr("The demo company is in %1: employers %2, people %3, cases %4.")
            .arg(database.path())
            .arg(count->employers)
            .arg(count->people)
            .arg(count->cases));
    return ExitCode::Success;
}

ExitCode demo(Session &session, const Invocation &)
{
    const QFileInfo file(session.database());
    const bool isNew = !file.exists() && !file.isSymLink();
    auto database = isNew ? session.createDatabase() : session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const ExitCode code = fill(session, *database);
    if (isNew && code != ExitCode::Success)
        QFile::remove(database->path()); // made by this command, which did nothing
    return code;
}

ExitCode seed(Session &session, const Invocation &call)
{
    bool isNumber = false;
    const int count = call.arguments.front().toInt(&isNumber);
    if (!isNumber || count < 1 || count > mostSeedCases)
        return session.fail(ExitCode::Usage, CommandLine::tr("The number of cases is 1 to %1.").arg(mostSeedCases));
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    if (auto done = addSeedCases(session.catalog(), *database, QDir(u":/seed"_s), count, session.today()); !done)
        return session.fail(done.error());
    session.answer(
        QJsonDocument(QJsonObject { { u"cases"_s, count } }), CommandLine::tr("%n case(s) added.", nullptr, count));
    return ExitCode::Success;
}

QString wordsFor(const JournalBreak &broken)
{
    switch (broken.flaw) {
    case JournalFlaw::Changed:
        return CommandLine::tr("The journal is not what was written: entry %1 was changed or moved.").arg(broken.id);
    case JournalFlaw::Missing:
        return CommandLine::tr("The journal is not what was written: entry %1 is missing.").arg(broken.id);
    case JournalFlaw::CutOff:
        return CommandLine::tr("The journal is not what was written: it is cut off, entry %1 is missing.")
            .arg(broken.id);
    case JournalFlaw::Added:
        return CommandLine::tr("The journal is not what was written: entry %1 was not added by this program.")
            .arg(broken.id);
    }
    Q_UNREACHABLE();
}

QString wordsFor(const VaultTrouble &trouble)
{
    switch (trouble.flaw) {
    case VaultFlaw::Missing:
        return CommandLine::tr("A file beside the database is missing: %1.").arg(trouble.name);
    case VaultFlaw::Changed:
        return CommandLine::tr("A file beside the database is not what was stored: %1.").arg(trouble.name);
    case VaultFlaw::Orphan:
        return CommandLine::tr("A file beside the database belongs to nothing: %1.").arg(trouble.name);
    }
    Q_UNREACHABLE();
}

QString wordsFor(const FilingTrouble &trouble)
{
    switch (trouble.flaw) {
    case FilingFlaw::Changed:
        return CommandLine::tr("Filing %1 is not what was sealed.").arg(trouble.subject);
    case FilingFlaw::NotInJournal:
        return CommandLine::tr("Filing %1: the journal does not know something that stands in it.")
            .arg(trouble.subject);
    case FilingFlaw::Missing:
        return CommandLine::tr("Filing %1: something that the journal knows is missing.").arg(trouble.subject);
    }
    Q_UNREACHABLE();
}

/// What was filed and scanned: whole, and in its place. A file too many is told, but damages nothing.
struct KeptPapers {
    int filings = 0;
    QStringList damage;
    QStringList orphans;
};

Result<KeptPapers> checkKeptPapers(Database &database)
{
    const auto filings = FilingStore(database).all();
    const auto filingTroubles = checkFilings(database);
    const auto vaultTroubles = Vault(database).troubles();
    if (!filings || !filingTroubles || !vaultTroubles)
        return !filings ? filings.error() : !filingTroubles ? filingTroubles.error() : vaultTroubles.error();
    KeptPapers kept;
    kept.filings = static_cast<int>(filings->size());
    for (const FilingTrouble &trouble : *filingTroubles)
        kept.damage << wordsFor(trouble);
    for (const VaultTrouble &trouble : *vaultTroubles)
        (trouble.flaw == VaultFlaw::Orphan ? kept.orphans : kept.damage) << wordsFor(trouble);
    return kept;
}

ExitCode verify(Session &session, const Invocation &)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    auto damage = damageOf(*database);
    const auto version = schemaVersion(*database);
    const auto cases = CaseStore(*database).list();
    if (!damage || !version || !cases)
        return session.fail(!damage ? damage.error() : !version ? version.error() : cases.error());
    const auto broken = Journal(*database).firstBreak();
    const auto head = Journal(*database).head();
    if (!broken || !head)
        return session.fail(!broken ? broken.error() : head.error());
    if (*broken)
        *damage << wordsFor(**broken);
    const auto kept = checkKeptPapers(*database);
    if (!kept)
        return session.fail(kept.error());
    *damage << kept->damage;
    for (const QString &orphan : kept->orphans)
        session.tell(orphan);
    const int count = static_cast<int>(cases->size());
    const QJsonObject journal { { u"ok"_s, !broken->has_value() }, { u"entries"_s, head->count },
        { u"head"_s, head->hash }, { u"broken_at"_s, *broken ? QJsonValue((*broken)->id) : QJsonValue() } };
    const QJsonObject json { { u"ok"_s, damage->isEmpty() }, { u"db"_s, database->path() },
        { u"schema_version"_s, *version }, { u"cases"_s, count }, { u"journal"_s, journal },
        { u"filings"_s, kept->filings }, { u"orphans"_s, QJsonArray::fromStringList(kept->orphans) },
        { u"damage"_s, QJsonArray::fromStringList(*damage) } };
    session.answer(QJsonDocument(json),
        damage->isEmpty()
            ? CommandLine::tr("The database is whole. Cases: %1. Journal entries: %2.").arg(count).arg(head->count)
            : damage->join(u'\n'));
    if (!damage->isEmpty())
        return session.fail({ Fault::Damaged, database->path(), {} });
    return ExitCode::Success;
}

} // namespace

std::vector<Command> storeCommands()
{
    return {
        { u"init"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "makes an empty database; never overwrites one"), 0, 0,
            { recoveryFileOption() }, init },
        { u"demo"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "fills a new database with the demo company"), 0, 0, {},
            demo },
        { u"seed"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("CommandLine", "adds so many invented cases, for measuring"), 1, 1,
            {}, seed },
        { u"verify"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "checks that the database is whole"), 0, 0, {}, verify },
    };
}

} // namespace hqs
