// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "storage/officeperson.h"
#include "ui/look.h"
#include "ui/mainwindow.h"
#include "ui/prompt.h"
#include "ui/screenshots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

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
    return std::async(std::launch::async, []() -> Result<RuleBook> {
        const QDir rules(u":/rules"_s);
        auto catalog = Catalog::load(rules);
        if (!catalog)
            return catalog.error();
        auto forms = FormLibrary::load(rules, *catalog);
        if (!forms)
            return forms.error();
        return RuleBook { *std::move(catalog), *std::move(forms) };
    });
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
    m_rules = *std::move(rules);

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
    m_window.reset();
    m_database = std::make_unique<Database>(*std::move(opened));
    m_window = std::make_unique<MainWindow>(
        m_rules->catalog, m_rules->forms, *m_database, m_options.today, m_prompt, m_localization);
    connect(m_window.get(), &MainWindow::databaseRequested, this, &Application::replaceDatabase, Qt::QueuedConnection);
    connect(&m_localization, &Localization::languageChanged, m_window.get(), [this] { remember(); });
    remember();
    m_window->show();
    return true;
}

void Application::replaceDatabase(const QString &path, bool create)
{
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
