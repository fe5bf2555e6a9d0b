// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cases/officewords.h"
#include "cases/ownpapers.h"
#include "cases/restoration.h"
#include "cli/words.h"
#include "storage/networkplace.h"
#include "storage/safefile.h"
#include "words/errorwords.h"

#include "rulepack/installedrules.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

ExitCode exitCodeFor(const Error &error)
{
    switch (error.fault) {
    case Fault::BadInput:
    case Fault::NotScan:
    case Fault::LargeScan:
    case Fault::NotRulePack:
    case Fault::NewerRulePack:
    case Fault::UnsignedRulePack:
    case Fault::AlteredRulePack:
    case Fault::UnknownRuleKey:
    case Fault::OutdatedRulePack:
    case Fault::UnsafeRulePack:
    case Fault::BadRulePack:
        return ExitCode::BadInput;
    case Fault::NotFound:
    case Fault::AlreadyThere:
    case Fault::InUse:
    case Fault::OnNetwork:
    case Fault::Damaged:
    case Fault::NewerSchema:
    case Fault::NotOurs:
    case Fault::SecretNeeded:
    case Fault::WrongSecret:
    case Fault::HeaderDamaged:
    case Fault::NewerFormat:
    case Fault::ChangedElsewhere:
        return ExitCode::Store;
    case Fault::ReadOnly:
    case Fault::NoPermission:
    case Fault::NoSpace:
    case Fault::NoKeychain:
    case Fault::Io:
    case Fault::Rules:
        return ExitCode::InputOutput;
    }
    Q_UNREACHABLE();
}

Session::Session(const Catalog &catalog, Settings settings, QTextStream &out, QTextStream &err)
    : m_rules(catalog)
    , m_settings(std::move(settings))
    , m_out(out)
    , m_err(err)
{
}

Result<Database> Session::openDatabase()
{
    auto database = Database::open(m_settings.database, m_settings.password ? Key(*m_settings.password) : Key());
    if (!database)
        return database.error();
    auto installed = installedRules(*database, m_rules.edition());
    if (installed)
        m_installed = *std::move(installed);
    else
        tellUnusable(installed.error());
    if (!installed && installed.error().fault == Fault::OutdatedRulePack) {
        if (const auto aside = setAside(*database); !aside)
            tellUnusable(aside.error());
    }
    m_office = m_installed ? m_installed->catalog : m_rules;
    if (auto done = hqs::hearOffice(*m_office, *database); !done)
        return done.error();
    if (auto finished = finishDestructions(*m_office, *database, today()); !finished)
        return finished.error();
    auto papers = OwnPaperStore(*database).list();
    if (!papers)
        return papers.error();
    m_papers = *std::move(papers);
    m_officeForms.reset();
    return database;
}

Result<Database> Session::createDatabase(const QString &recoveryFile)
{
    if (!m_settings.password)
        return Database::create(m_settings.database);
    if (auto done = checkPlaceOfStore(m_settings.database); !done) // before a code is written for nothing
        return done.error();
    const auto protection = Session::protection(*m_settings.password, recoveryFile);
    if (!protection)
        return protection.error();
    auto database = Database::create(m_settings.database, *protection);
    if (!database && protection->recovery)
        QFile::remove(recoveryFile); // made a moment ago, for a database that is not there
    return database;
}

Result<Protection> Session::protection(const Secret &password, const QString &recoveryFile)
{
    Protection protection { .password = password, .cost = StretchCost::calibrated() };
    if (recoveryFile.isEmpty())
        return protection;
    if (QFileInfo::exists(recoveryFile))
        return Error { Fault::AlreadyThere, recoveryFile, {} };
    auto code = RecoveryCode::make();
    if (!code)
        return code.error();
    QByteArray line = code->text().toLatin1() + '\n';
    const auto written = writeSafely(recoveryFile, line);
    wipe(line);
    if (!written)
        return written.error();
    protection.recovery = *std::move(code);
    return protection;
}

void Session::tellUnusable(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    tell(CommandLine::tr("The installed rules are not used; those that came with the program hold. %1 %2")
             .arg(words.happened, words.advice));
}

Result<const FormLibrary *> Session::forms() const
{
    if (m_officeForms)
        return &*m_officeForms;
    const auto &compiled = compiledForms();
    if (!m_installed && !compiled)
        return compiled.error();
    const FormLibrary &forms = m_installed ? m_installed->forms : *compiled;
    if (m_papers.empty())
        return &forms;
    QStringList unusable; // the window tells of them, where they can be mended
    m_officeForms = withOwnPapers(forms, m_papers, catalog(), unusable);
    return &*m_officeForms;
}

Result<RuleBook> Session::ruleBook() const
{
    const auto library = forms();
    if (!library)
        return library.error();
    return RuleBook {
        .catalog = catalog(), .forms = **library, .pack = m_installed ? m_installed->pack : std::optional<RulePack>()
    };
}

Done Session::hearOffice()
{
    if (!m_settings.isDatabaseNamed && !QFileInfo::exists(m_settings.database))
        return {};
    const auto database = openDatabase();
    if (database)
        return {};
    if (m_settings.isDatabaseNamed)
        return database.error();
    tell(CommandLine::tr("What your office itself says of the law is not counted: %1")
             .arg(wordsFor(database.error()).happened));
    return {};
}

void Session::answer(const QJsonDocument &json, const QString &words)
{
    if (m_settings.json)
        m_out << QString::fromUtf8(json.toJson(QJsonDocument::Indented));
    else if (!words.isEmpty())
        m_out << words << (words.endsWith(u'\n') ? u""_s : u"\n"_s);
    m_out.flush();
}

void Session::tell(const QString &message)
{
    m_err << message << u'\n';
    m_err.flush();
}

ExitCode Session::fail(ExitCode code, const QString &message)
{
    tell(message);
    return code;
}

ExitCode Session::fail(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    return fail(exitCodeFor(error), words.happened + u' ' + words.advice);
}

ExitCode Session::failFile(const Error &error)
{
    const ExitCode code = fail(error);
    return code == ExitCode::Store ? ExitCode::InputOutput : code;
}

ExitCode Session::failCase(const Error &error, const QString &written)
{
    if (error.fault != Fault::NotFound)
        return fail(error);
    return fail(ExitCode::BadInput, CommandLine::tr("There is no case %1. List them with: case list.").arg(written));
}

const Result<Catalog> &compiledRules()
{
    static const Result<Catalog> rules = Catalog::load(QDir(u":/rules"_s));
    return rules;
}

const Result<FormLibrary> &compiledForms()
{
    static const Result<FormLibrary> forms = compiledRules()
        ? FormLibrary::load(QDir(u":/rules"_s), compiledRules().value())
        : Result<FormLibrary>(compiledRules().error());
    return forms;
}

QString usualDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/hqsdesk.hqs"_s;
}

Result<CaseId> findCase(Database &database, const QString &written)
{
    const auto heads = CaseStore(database).list();
    if (!heads)
        return heads.error();
    const auto isMeant = [&written](const CaseHead &head) {
        return head.number == written || QString::number(static_cast<qint64>(*head.id)) == written;
    };
    const auto found = std::ranges::find_if(*heads, isMeant);
    if (found == heads->end())
        return Error { Fault::NotFound, u"case"_s, {} };
    return *found->id;
}

std::variant<ExitCode, OpenCase> openCase(Session &session, const QString &written)
{
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    const auto id = findCase(*database, written);
    if (!id)
        return session.failCase(id.error(), written);
    auto file = CaseFile::open(session.catalog(), *database, *id);
    if (!file)
        return session.fail(file.error());
    return OpenCase { *std::move(database), *std::move(file) };
}

} // namespace hqs
