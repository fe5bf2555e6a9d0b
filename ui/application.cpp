// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "storage/officeperson.h"
#include "ui/law/ruledesk.h"
#include "ui/look.h"
#include "ui/mainwindow.h"
#include "ui/prompt.h"
#include "ui/screenshots.h"

#include "rulepack/installedrules.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString databaseKey = u"database"_s;
const QString languageKey = u"language"_s;

} // namespace

QString usualDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/hqsdesk.hqs"_s;
}

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        { { u"db"_s, u"Database file."_s, u"FILE"_s }, { u"lang"_s, u"Language: ru or en."_s, u"LANGUAGE"_s },
            { u"today"_s, u"Replaces the clock: YYYY-MM-DD."_s, u"DATE"_s },
            { u"screenshots"_s, u"Takes a picture of every page of the demo company and quits."_s, u"FOLDER"_s } });
    parser.process(arguments);
    const QSettings settings;
    const QString language
        = parser.value(u"lang"_s).isEmpty() ? settings.value(languageKey, u"ru"_s).toString() : parser.value(u"lang"_s);
    return { .database = parser.value(u"db"_s),
        .language = language == u"en"_s ? Language::English : Language::Russian,
        .today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate),
        .screenshots = parser.value(u"screenshots"_s) };
}

std::future<Result<RuleBook>> beginReadingRules()
{
    QThread::currentThread(); // the first thread that Qt meets is its main thread: this one, not the one that reads
    return std::async(std::launch::async, [] { return RuleBook::builtIn(); });
}

Application::Application(StartOptions options, std::future<Result<RuleBook>> rules, Prompt &prompt)
    : m_options(std::move(options))
    , m_prompt(prompt)
    , m_readRules(std::move(rules))
{
    look::apply(*qApp);
    m_localization.setLanguage(m_options.language);
    if (!m_options.today.isValid())
        m_options.today = QDate::currentDate();
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

    if (!m_options.screenshots.isEmpty() && m_options.database.isEmpty())
        m_options.database = m_scratch.emplace().filePath(u"pictures.hqs"_s);
    QString path = m_options.database;
    if (path.isEmpty())
        path = QSettings().value(databaseKey, usualDatabase()).toString();
    while (!openDatabase(path, !QFileInfo::exists(path))) {
        const auto other = m_prompt.fileToOpen(nullptr, tr("Open another database"), tr("HQS Desk databases (*.hqs)"));
        if (!other)
            return false;
        path = *other;
    }
    return true;
}

bool Application::openDatabase(const QString &path, bool create)
{
    auto opened = create ? Database::create(path) : Database::open(path);
    if (!opened) {
        m_prompt.tell(m_window.get(), opened.error());
        return false;
    }
    m_ruleDesk.reset();
    m_window.reset();
    m_database = std::make_unique<Database>(*std::move(opened));
    useRulesOfDatabase();
    remember();
    makeWindow();
    return true;
}

/// The rules installed for the database, if they can be used; else it is told why not, and those of the program hold.
void Application::useRulesOfDatabase()
{
    auto installed = installedRules(*m_database, m_builtIn->catalog.edition());
    m_installed = installed ? *std::move(installed) : std::nullopt;
    if (installed)
        return;
    m_prompt.tell(nullptr, installed.error());
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
    connect(m_window.get(), &MainWindow::databaseRequested, this, &Application::replaceDatabase, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::rulePackChosen, m_ruleDesk.get(), &RuleDesk::offer, Qt::QueuedConnection);
    connect(m_ruleDesk.get(), &RuleDesk::installed, this, &Application::changeRules, Qt::QueuedConnection);
    connect(&m_localization, &Localization::languageChanged, m_window.get(), [this] { remember(); });
    m_window->show();
}

/// A new window by the rules that have just been installed, at the same place; the database stays open.
void Application::changeRules()
{
    const QEventLoopLocker running; // between two windows the program does not end
    const auto place = m_window->whereabouts();
    const QByteArray geometry = m_window->saveGeometry();
    if (!m_window->close()) // what was typed meanwhile is saved
        return;
    m_ruleDesk.reset();
    m_window.reset();
    useRulesOfDatabase();
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->goBackTo(place);
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
