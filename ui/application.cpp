// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "about/programversion.h"
#include "cases/restoration.h"
#include "storage/networkplace.h"
#include "storage/officeperson.h"
#include "ui/daywatch.h"
#include "ui/dialogheight.h"
#include "ui/guide/guidedesk.h"
#include "ui/law/ruledesk.h"
#include "ui/mainwindow.h"
#include "ui/officepersonbutton.h"
#include "ui/opening/clipboardguard.h"
#include "ui/opening/handover.h"
#include "ui/opening/idlewatch.h"
#include "ui/opening/leaving.h"
#include "ui/opening/protectiondesk.h"
#include "ui/opening/rescue.h"
#include "ui/opening/sessionlock.h"
#include "ui/prompt.h"
#include "ui/readingorder.h"
#include "ui/safety/safetydesk.h"
#include "ui/screenshots.h"

#include "rulepack/installedrules.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QThread>
#include <QTimer>

#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString databaseKey = u"database"_s;
const QString languageKey = u"language"_s;
const QString lockAfterKey = u"lockAfterMinutes"_s;
constexpr int usualLockAfter = 10; // minutes
constexpr std::chrono::milliseconds readFormsAfter { 300 };
constexpr std::chrono::milliseconds hearAgainAfter { 200 };

} // namespace

QString versionLine(const Result<RuleBook> &rules)
{
    const ProgramVersion program = programVersion();
    return Application::tr("HQS Desk %1 (commit %2), Qt %3, SQLite %4, rules %5")
        .arg(program.version, program.commit, program.qt, program.sqlite, rules ? rules->catalog.edition() : QString());
}

QString usualDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/hqsdesk.hqs"_s;
}

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"file"_s, u"A database to open (*.hqs) or rules to install (*.hqsrules)."_s);
    parser.addOptions({ { { u"v"_s, u"version"_s }, u"Says version, commit, libraries and rules."_s },
        { u"db"_s, u"Database file."_s, u"FILE"_s }, { u"lang"_s, u"Language: ru or en."_s, u"LANGUAGE"_s },
        { u"today"_s, u"Replaces the clock: YYYY-MM-DD."_s, u"DATE"_s },
        { u"screenshots"_s, u"Takes a picture of every page of the demo company and quits."_s, u"FOLDER"_s },
        { u"appearance"_s, u"Colours: light, dark or contrast."_s, u"NAME"_s } });
    parser.process(arguments);
    const QSettings settings;
    const QString language
        = parser.value(u"lang"_s).isEmpty() ? settings.value(languageKey, u"ru"_s).toString() : parser.value(u"lang"_s);
    return { .database = parser.value(u"db"_s),
        .language = language == u"en"_s ? Language::English : Language::Russian,
        .today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate),
        .file = parser.positionalArguments().value(0),
        .isVersionAsked = parser.isSet(u"version"_s),
        .screenshots = parser.value(u"screenshots"_s),
        .appearance
        = parser.isSet(u"appearance"_s) ? std::optional(appearanceFrom(parser.value(u"appearance"_s))) : std::nullopt };
}

std::future<Result<RuleBook>> beginReadingRules()
{
    QThread::currentThread(); // the first thread that Qt meets is its main thread: this one, not the one that reads
    return std::async(std::launch::async, [] { return RuleBook::builtIn(); });
}

Application::Application(
    StartOptions options, std::future<Result<RuleBook>> rules, Prompt &prompt, std::unique_ptr<Keychain> keychain)
    : m_options(std::move(options))
    , m_prompt(prompt)
    , m_keychain(std::move(keychain))
    , m_keptKeys(m_keychain.get())
    , m_readRules(std::move(rules))
{
    if (const QString path = databaseAtStart(); QFileInfo::exists(path))
        m_begunOpening.emplace(
            path, [this] { QMetaObject::invokeMethod(this, &Application::hearSoundness, Qt::QueuedConnection); });
    showAppearance(m_options.appearance.value_or(rememberedAppearance()));
    m_localization.setLanguage(m_options.language);
    m_idle = std::make_unique<IdleWatch>();
    if (!m_options.today.isValid()) {
        m_options.today = m_options.clock();
        m_day = std::make_unique<DayWatch>(m_options.clock, *m_idle, [this](QDate today) { return turnTo(today); });
    }
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_dialogHeight = std::make_unique<DialogHeight>();
    m_readingOrder = std::make_unique<ReadingOrder>();
    if (m_options.screenshots.isEmpty())
        m_idle->setMinutes(QSettings().value(lockAfterKey, usualLockAfter).toInt());
    m_leaving = hearLeaving([this] { m_idle->leave(); });
}

Application::~Application() = default;

bool Application::start()
{
    auto rules = m_readRules.get();
    if (!rules) {
        m_prompt.tell(nullptr, rules.error());
        return false;
    }
    m_builtIn = *std::move(rules);

    const QString path = databaseAtStart();
    // One that is named on the command line as a file to open is never made: a mistyped name is told.
    if (!openDatabase(path, path != m_options.file && !QFileInfo::exists(path)) && !openAnother())
        return false;
    if (MainWindow::isRulePackName(m_options.file))
        Q_EMIT m_window->rulePackChosen(m_options.file);
    // The window is up; the forms of the program are read before somebody opens a case.
    QTimer::singleShot(readFormsAfter, this,
        [this] { m_formsRead = std::async(std::launch::async, [forms = m_builtIn->forms] { forms.forms(); }); });
    return true;
}

/// Until one can be opened. False when the person gave up, or another instance shows it.
bool Application::openAnother()
{
    while (!m_isHandedOver) {
        const auto other = m_prompt.fileToOpen(nullptr, tr("Open another database"), tr("HQS Desk databases (*.hqs)"));
        if (!other)
            return false;
        if (openDatabase(*other, !QFileInfo::exists(*other)))
            return true;
    }
    return false;
}

QString Application::databaseAtStart()
{
    if (!m_options.screenshots.isEmpty() && m_options.database.isEmpty())
        m_options.database = m_scratch.emplace().filePath(u"pictures.hqs"_s);
    if (!m_options.database.isEmpty())
        return m_options.database;
    if (!m_options.file.isEmpty() && !MainWindow::isRulePackName(m_options.file))
        return m_options.file;
    return QSettings().value(databaseKey, usualDatabase()).toString();
}

bool Application::openDatabase(const QString &path, bool create)
{
    auto opened = create ? this->create(path) : open(path);
    if (!opened && handOver(path, opened.error().fault))
        return false;
    if (!opened && isRescued(path, opened.error()))
        return openDatabase(path, false);
    if (!opened || !*opened)
        return false;
    closeWindow();
    m_database = std::make_unique<Database>(**std::move(opened));
    useRulesOfDatabase();
    if (auto finished = finishDestructions(rules().catalog, *m_database, m_options.today); !finished)
        tell(finished.error());
    remember();
    makeWindow();
    if (m_isOpenedByCode)
        QMetaObject::invokeMethod(
            m_window.get(), [this] { askForAnotherPassword(); }, Qt::QueuedConnection);
    return true;
}

/// Says why a database cannot be used. True when a backup lies in its place now.
bool Application::isRescued(const QString &path, const Error &error)
{
    m_prompt.tell(m_window.get(), error);
    return canBeRescued(error) && offerBackups(m_window.get(), m_prompt, path, QDateTime::currentDateTimeUtc());
}

/// An error of the open database. Whatever follows from damage of its file is not told: the damage is.
void Application::tell(const Error &error)
{
    if (m_database->soundness())
        m_prompt.tell(nullptr, error);
}

/// The window was opened while its file was still being checked; that has ended now.
void Application::hearSoundness()
{
    const Done sound = m_database ? m_database->soundness() : Done();
    if (sound)
        return;
    if (QApplication::activeModalWidget()) { // it must not lose its window while it waits for an answer
        QTimer::singleShot(hearAgainAfter, this, &Application::hearSoundness);
        return;
    }
    const QEventLoopLocker running; // between two windows the program does not end
    const QString path = m_database->path();
    closeWindow();
    m_database.reset();
    if (!(isRescued(path, sound.error()) && openDatabase(path, false)) && !openAnother())
        QApplication::exit(couldNotOpen);
}

/// At the start: the database is open in another instance, which shows its window instead of this one.
bool Application::handOver(const QString &path, Fault fault)
{
    if (m_window || fault != Fault::InUse)
        return false;
    m_isHandedOver = Handover::give(path, MainWindow::isRulePackName(m_options.file) ? m_options.file : QString());
    return m_isHandedOver;
}

/// What another instance was started with: its window is this one.
void Application::takeOver(const QString &file)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (MainWindow::isRulePackName(file))
        Q_EMIT m_window->rulePackChosen(file);
}

/// A new database, protected as the person wants it. None when the person thought better of it.
Result<std::optional<Database>> Application::create(const QString &path)
{
    m_isOpenedByCode = false;
    // Before a password is chosen and a recovery code printed for nothing.
    if (auto done = checkPlaceOfStore(path); !done)
        return done.error();
    // Pictures are taken with nobody there to be asked, of invented people.
    const auto choice
        = m_options.screenshots.isEmpty() ? m_prompt.protection(m_window.get(), path) : std::optional(Prompt::Choice());
    if (!choice)
        return std::optional<Database>();
    auto created = Database::create(path, choice->protection);
    return created ? Result(std::optional<Database>(*std::move(created))) : created.error();
}

/// Opens a file; a sealed one when the person knows what opens it. None when the person gave up, or was told why not.
Result<std::optional<Database>> Application::open(const QString &path)
{
    m_isOpenedByCode = false;
    auto opened = m_begunOpening && m_begunOpening->path() == path ? Database::open(*std::move(m_begunOpening))
                                                                   : Database::open(path);
    m_begunOpening.reset();
    if (opened)
        return std::optional<Database>(*std::move(opened));
    if (opened.error().fault != Fault::SecretNeeded)
        return opened.error();
    if (auto kept = m_keptKeys.open(path))
        return std::optional<Database>(*std::move(kept));
    std::optional<Database> unlocked;
    std::optional<Error> refused;
    const auto attempt = [&](const Secret &secret) -> Done {
        auto database = Database::open(path, Key(secret));
        if (!database)
            return *(refused = database.error());
        unlocked.emplace(*std::move(database));
        m_isOpenedByCode = RecoveryCode::isTyped(secret);
        return {};
    };
    m_prompt.unlock(m_window.get(), path, attempt);
    if (unlocked && m_keptKeys.isKept(path))
        std::ignore = m_keptKeys.keep(*unlocked); // the keychain had lost it, or has another; else it is asked again
    // The secret was right, and the person has been told of the damage under it.
    if (!unlocked && refused && canBeRescued(*refused)
        && offerBackups(m_window.get(), m_prompt, path, QDateTime::currentDateTimeUtc()))
        return open(path);
    return unlocked;
}

/// The password is lost; the recovery code has just opened the database.
void Application::askForAnotherPassword()
{
    m_isOpenedByCode = false;
    m_protection->changePassword();
}

/// What belongs to the window goes with it.
void Application::closeWindow()
{
    m_handover.reset();
    m_lock.reset();
    m_protection.reset();
    m_safetyDesk.reset();
    m_ruleDesk.reset();
    m_window.reset();
}

/// The rules installed for the database, if they can be used; else it is told why not, and those of the program hold.
void Application::useRulesOfDatabase()
{
    auto installed = installedRules(*m_database, m_builtIn->catalog.edition());
    m_installed = installed ? *std::move(installed) : std::nullopt;
    if (installed)
        return;
    tell(installed.error());
    if (installed.error().fault != Fault::OutdatedRulePack)
        return;
    if (const auto aside = setAside(*m_database); !aside)
        m_prompt.tell(nullptr, aside.error());
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        rules().catalog, rules().forms, *m_database, m_options.today, m_prompt, m_localization);
    m_ruleDesk = std::make_unique<RuleDesk>(rules(), *m_database, m_prompt, m_options.today, m_localization, *m_window);
    m_safetyDesk = std::make_unique<SafetyDesk>(
        rules().catalog, *m_database, m_prompt, m_options.today, m_localization, *m_window);
    m_window->statusBar()->addPermanentWidget(
        new OfficePersonButton(*m_database, m_prompt, m_localization, m_window.get()));
    connect(m_safetyDesk.get(), &SafetyDesk::databaseChanged, this, &Application::showAnew, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::databaseRequested, this, &Application::replaceDatabase, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::rulePackChosen, m_ruleDesk.get(), &RuleDesk::offer, Qt::QueuedConnection);
    connect(m_ruleDesk.get(), &RuleDesk::installed, this, &Application::changeRules, Qt::QueuedConnection);
    connect(&m_localization, &Localization::languageChanged, m_window.get(), [this] { remember(); });
    m_protection = std::make_unique<ProtectionDesk>(*m_database, m_keptKeys, m_prompt, *m_idle, *m_window);
    m_lock = std::make_unique<SessionLock>(*m_database, *m_window, m_prompt);
    connect(m_window.get(), &MainWindow::protectionRequested, m_protection.get(), [this] {
        if (m_window->saveAll()) // what is still being written is sealed as the database was until now
            m_protection->open();
    });
    connect(m_protection.get(), &ProtectionDesk::changed, this, [this] {
        remember();
        m_window->showStore();
    });
    connect(m_window.get(), &MainWindow::lockRequested, m_lock.get(), &SessionLock::lock);
    for (const auto signal : { &IdleWatch::left, &IdleWatch::lockRequested })
        connect(m_idle.get(), signal, m_lock.get(), &SessionLock::lock);
    if (m_day)
        connect(m_lock.get(), &SessionLock::unlocked, m_day.get(), &DayWatch::turnNow, Qt::QueuedConnection);
    connect(m_lock.get(), &SessionLock::openedByCode, this, &Application::askForAnotherPassword);
    connect(m_lock.get(), &SessionLock::quitRequested, qApp, &QApplication::quit, Qt::QueuedConnection);
    m_handover = std::make_unique<Handover>(
        m_database->path(), [this] { return !m_lock->isLocked() && !QApplication::activeModalWidget(); });
    connect(m_handover.get(), &Handover::arrived, this, &Application::takeOver, Qt::QueuedConnection);
    m_window->show();
    if (m_options.screenshots.isEmpty())
        m_window->guide().tellNews({ .program = programVersion().version, .rules = rules().catalog.edition() });
}

/// A new window at the same place, made by what `change` makes different; the database stays open. False: what was
/// typed could not be saved, so the old one stays.
bool Application::goOnInAnotherWindow(const std::function<void()> &change)
{
    const QEventLoopLocker running; // between two windows the program does not end
    const auto place = m_window->whereabouts();
    const QByteArray geometry = m_window->saveGeometry();
    const bool isMinimized = m_window->isMinimized();
    if (!m_window->close()) // what was typed meanwhile is saved
        return false;
    closeWindow();
    change();
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->goBackTo(place);
    if (isMinimized)
        m_window->showMinimized();
    return true;
}

/// By the rules that have just been installed.
void Application::changeRules()
{
    goOnInAnotherWindow([this] { useRulesOfDatabase(); });
}

/// Midnight has passed. Not while something waits for an answer, or the window is hidden by the lock.
bool Application::turnTo(QDate today)
{
    if (!m_window || !m_window->isVisible() || QApplication::activeModalWidget())
        return false;
    return goOnInAnotherWindow([this, today] { m_options.today = today; });
}

/// A new window on the same database, which holds something else now.
void Application::showAnew()
{
    const QEventLoopLocker running; // between two windows the program does not end
    const int page = m_window->whereabouts().page;
    const QByteArray geometry = m_window->saveGeometry();
    closeWindow();
    useRulesOfDatabase();
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->goBackTo({ .page = page, .openCase = std::nullopt });
}

void Application::replaceDatabase(const QString &path, bool create)
{
    const QEventLoopLocker running; // between two windows the program does not end
    // The case in hand is saved first; when that fails the old database stays open.
    if (m_window && !m_window->close())
        return;
    if (!openDatabase(path, create) && m_window)
        m_window->show();
}

void Application::remember()
{
    if (!m_options.database.isEmpty() || !m_options.screenshots.isEmpty())
        return; // a database named for once does not become the usual one
    QSettings settings;
    settings.setValue(databaseKey, m_database->path());
    settings.setValue(lockAfterKey, m_idle->minutes());
    settings.setValue(languageKey, m_localization.language() == Language::Russian ? u"ru"_s : u"en"_s);
}

int Application::takeScreenshots()
{
    // Nobody is there to be asked for a name.
    auto transaction = Transaction::begin(*m_database);
    if (!transaction || !setOfficePerson(*transaction, *m_database, u"Иванова А. А."_s) || !transaction->commit())
        return 1;
    return hqs::takeScreenshots(*m_window, m_options.screenshots);
}

} // namespace hqs
