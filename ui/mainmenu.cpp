// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include "ui/appearance.h"
#include "ui/guide/guidedesk.h"
#include "ui/localization.h"
#include "ui/mainwindow.h"
#include "ui/prompt.h"

#include <QActionGroup>
#include <QMenuBar>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

MainMenu::MainMenu(MainWindow &window, Prompt &prompt, Localization &localization)
    : QObject(&window)
    , m_window(window)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_bar(window.menuBar())
{
    makeFile();
    makeCase();
    makeAppearances();
    makeLanguages();
    makeHelp();
}

QMenu *MainMenu::menu(const char *title)
{
    QMenu *made = m_bar->addMenu(QString());
    m_menus.emplace_back(made, title);
    return made;
}

QAction *MainMenu::add(QMenu *menu, const char *title, const QKeySequence &shortcut, const std::function<void()> &run)
{
    QAction *made = menu->addAction(QString());
    made->setShortcut(shortcut);
    connect(made, &QAction::triggered, &m_window, run);
    m_titles.emplace_back(made, title);
    m_commands.push_back(made);
    return made;
}

void MainMenu::makeFile()
{
    QMenu *file = menu(QT_TR_NOOP("&File"));
    add(file, QT_TR_NOOP("&New database…"), {}, [this] {
        if (const auto path
            = m_prompt.fileToSave(&m_window, tr("New database"), u"hqsdesk.hqs"_s, tr("HQS Desk databases (*.hqs)")))
            Q_EMIT m_window.databaseRequested(*path, true);
    });
    add(file, QT_TR_NOOP("&Open database…"), QKeySequence::Open, [this] {
        if (const auto path = m_prompt.fileToOpen(&m_window, tr("Open database"), tr("HQS Desk databases (*.hqs)")))
            Q_EMIT m_window.databaseRequested(*path, false);
    });
    add(file, QT_TR_NOOP("&Install rules…"), {}, [this] {
        if (const auto path = m_prompt.fileToOpen(&m_window, tr("Install rules"), tr("Packs of rules (*.hqsrules)")))
            Q_EMIT m_window.rulePackChosen(*path);
    });
    add(file, QT_TR_NOOP("&Password and lock…"), {}, [this] { Q_EMIT m_window.protectionRequested(); });
    add(file, QT_TR_NOOP("&Lock"), QKeySequence(u"Ctrl+L"_s), [this] { Q_EMIT m_window.lockRequested(); });
    add(file, QT_TR_NOOP("Im&port from a table…"), QKeySequence(u"Ctrl+I"_s), [this] { m_window.importTable(); });
    add(file, QT_TR_NOOP("&Backups…"), {}, [this] { Q_EMIT m_window.backupsRequested(); });
    add(file, QT_TR_NOOP("&Journal…"), {}, [this] { Q_EMIT m_window.journalRequested(); });
    add(file, QT_TR_NOOP("&Personal data…"), {}, [this] { Q_EMIT m_window.personalDataRequested(); });
    add(file, QT_TR_NOOP("Fill with the &demo company"), {}, [this] { m_window.fillWithDemo(); });
    file->addSeparator();
    add(file, QT_TR_NOOP("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
}

void MainMenu::makeCase()
{
    QMenu *work = menu(QT_TR_NOOP("&Case"));
    add(work, QT_TR_NOOP("&New HQS case"), QKeySequence::New, [this] { m_window.newCase(); });
    add(work, QT_TR_NOOP("Find and &go…"), QKeySequence(u"Ctrl+K"_s), [this] { m_window.openPalette(); });
    add(work, QT_TR_NOOP("&Find in the cases…"), QKeySequence::Find, [this] { m_window.findInCases(); });
    add(work, QT_TR_NOOP("Open the &wizard"), QKeySequence(u"Ctrl+E"_s), [this] { m_window.openWizard({}); });
    QMenu *further = work->addMenu(QString());
    m_menus.emplace_back(further, QT_TR_NOOP("What ne&xt"));
    connect(further, &QMenu::aboutToShow, &m_window, [this, further] { m_window.fillFollowUps(further); });
    add(work, QT_TR_NOOP("Read a pass&port…"), QKeySequence(u"Ctrl+M"_s), [this] { m_window.readPassport(); });
    add(work, QT_TR_NOOP("&Papers and printing"), QKeySequence(u"Ctrl+Shift+P"_s), [this] { m_window.printCase({}); });
    add(work, QT_TR_NOOP("&Copy into a portal…"), QKeySequence(u"Ctrl+G"_s), [this] { m_window.openPortal(); });
    add(work, QT_TR_NOOP("C&lose the case, or open it again…"), {}, [this] { m_window.closeOrReopenCase(); });
}

/// The colours, one of which is chosen.
void MainMenu::makeAppearances()
{
    QMenu *view = menu(QT_TR_NOOP("&View"));
    auto *group = new QActionGroup(this);
    const Appearance remembered = rememberedAppearance();
    for (const auto &[title, appearance] : { std::pair(QT_TR_NOOP("Colours as on the &desktop"), Appearance::AsDesktop),
             std::pair(QT_TR_NOOP("&Light colours"), Appearance::Light),
             std::pair(QT_TR_NOOP("D&ark colours"), Appearance::Dark),
             std::pair(QT_TR_NOOP("High &contrast"), Appearance::HighContrast) }) {
        QAction *choice = add(view, title, {}, [this, appearance = appearance] {
            useAppearance(appearance);
            Q_EMIT m_localization.languageChanged(); // everything is built anew, in the new colours
        });
        choice->setCheckable(true);
        choice->setChecked(appearance == remembered);
        group->addAction(choice);
    }
}

void MainMenu::makeLanguages()
{
    QMenu *languages = m_bar->addMenu(u"Язык/&Language"_s);
    auto *group = new QActionGroup(this);
    for (const auto &[name, language] :
        { std::pair(u"&Русский"_s, Language::Russian), std::pair(u"&English"_s, Language::English) }) {
        QAction *choice = languages->addAction(name);
        choice->setCheckable(true);
        choice->setChecked(language == m_localization.language());
        choice->setData(int(language));
        group->addAction(choice);
        connect(
            choice, &QAction::triggered, this, [this, language = language] { m_localization.setLanguage(language); });
    }
    connect(&m_localization, &Localization::languageChanged, group, [this, group] {
        for (QAction *choice : group->actions())
            choice->setChecked(choice->data().toInt() == int(m_localization.language()));
    });
}

void MainMenu::makeHelp()
{
    QMenu *help = menu(QT_TR_NOOP("&Help"));
    add(help, QT_TR_NOOP("&Guide"), QKeySequence(Qt::Key_F1), [this] { m_window.openGuide(); });
    add(help, QT_TR_NOOP("What is &new"), {}, [this] { m_window.guide().openPage(u"news"_s); });
    add(help, QT_TR_NOOP("Is there a newer &version?"), {}, [this] { m_window.guide().openPage(u"newest"_s); });
    add(help, QT_TR_NOOP("&About the program"), {}, [this] { m_window.about(); });
}

void MainMenu::retranslate()
{
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(tr(title));
    for (const auto &[action, title] : m_titles)
        action->setText(tr(title));
}

} // namespace hqs
