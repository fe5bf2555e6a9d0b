// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "cases/demo.h"
#include "cases/extension.h"
#include "cases/headline.h"
#include "cases/officewords.h"
#include "catalog/spelling.h"
#include "domain/folding.h"
#include "domain/knownfields.h"
#include "ui/aboutdialog.h"
#include "ui/appearance.h"
#include "ui/blanks/ownpaperdesk.h"
#include "ui/calendar/calendarpage.h"
#include "ui/cards/cardspage.h"
#include "ui/casedraft.h"
#include "ui/cases/caselistpage.h"
#include "ui/cases/casepage.h"
#include "ui/import/importtable.h"
#include "ui/law/lawpage.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/noticebar.h"
#include "ui/palette/palettedialog.h"
#include "ui/people/mrzdialog.h"
#include "ui/portal/portalwindow.h"
#include "ui/printing/printpage.h"
#include "ui/prompt.h"
#include "ui/quarter/quarterpage.h"
#include "ui/reports/reportspage.h"
#include "ui/today/deskreader.h"
#include "ui/today/reminding.h"
#include "ui/today/todaypage.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The questions of one or more wizard steps, without those about other cards.
std::vector<Section> sectionsOf(const Procedure &procedure, std::initializer_list<QStringView> steps)
{
    std::vector<Section> sections;
    for (const Step &step : procedure.steps) {
        if (std::ranges::find(steps, QStringView(step.id.text())) != steps.end())
            sections.insert(sections.end(), step.sections.begin(), step.sections.end());
    }
    return sections;
}

/// The one file of the program that is being dropped, a database or a pack of rules; empty when it is anything else.
QString droppedFile(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return MainWindow::isRulePackName(path) || path.endsWith(u".hqs"_s, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

MainWindow::MainWindow(Catalog &catalog, const FormLibrary &library, Database &database, QDate today, Prompt &prompt,
    Localization &localization)
    : m_catalog(catalog)
    , m_library(library)
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_nav(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_middle(new QVBoxLayout)
    , m_desk(new DeskReader(catalog, database, today, this))
    , m_notice(new NoticeBar(this))
    , m_store(new QLabel(this))
    , m_rules(new QLabel(this))
{
    if (const auto done = hearOffice(catalog, database); !done)
        prompt.tell(this, done.error());
    m_papers = new OwnPaperDesk(library, m_library, catalog, database, prompt, today, localization, this);
    resize(1240, 780);
    auto *centre = new QWidget(this);
    look::setRole(centre, u"ground"_s);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeSide());
    m_middle->setSpacing(0);
    m_middle->addWidget(m_notice);
    m_middle->addWidget(m_pages, 1);
    row->addLayout(m_middle, 1);
    setCentralWidget(centre);
    statusBar()->addWidget(m_store, 1);
    statusBar()->addPermanentWidget(m_rules);
    makeMenus();

    connect(m_notice, &NoticeBar::acted, this, &MainWindow::extendCase);
    connect(m_desk, &DeskReader::finished, this, &MainWindow::showDesk);
    connect(m_desk, &DeskReader::failed, this, [this](const Error &error) { m_prompt.tell(this, error); });
    connect(m_nav, &QListWidget::currentRowChanged, this, &MainWindow::goTo);
    connect(m_nav, &QListWidget::itemClicked, this, [this] { goTo(m_nav->currentRow()); });
    localization.bind(this, [this] { retranslate(); });
    m_nav->setCurrentRow(hasCases() ? Today : Cases);
    setAcceptDrops(true);
}

MainWindow::~MainWindow()
{
    // What shows the case in hand goes before the case.
    delete m_portal;
    delete m_wizard;
    delete m_printPage;
    delete m_casePage;
}

/// The page of that row of the navigation. Each is made when it is first looked at: all at once would double the time
/// of the start.
QWidget *MainWindow::pageAt(Page page)
{
    switch (page) {
    case Today:
        if (!m_todayPage) {
            m_todayPage = new TodayPage(m_catalog, m_localization, m_today, this);
            connect(m_todayPage, &TodayPage::opened, this, &MainWindow::openCase);
            connect(m_todayPage, &TodayPage::newCaseRequested, this, &MainWindow::newCase);
            connect(m_todayPage, &TodayPage::quarterRequested, this, [this] { m_nav->setCurrentRow(Quarters); });
            connect(m_todayPage, &TodayPage::daySheetRequested, this,
                [this] { qobject_cast<ReportsPage *>(pageAt(Reports))->saveReport(ReportKind::DaySheet); });
            connect(m_todayPage, &TodayPage::snoozeRequested, this, [this](const DeskTerm &term, int days) {
                if (const QString words = putOff(this, m_database, m_prompt, term, days, m_today); !words.isEmpty())
                    m_notice->say(words, {});
            });
        }
        return m_todayPage;
    case Cases:
        if (!m_cases) {
            m_cases = new CaseListPage(m_catalog, m_localization, m_today, this);
            connect(m_cases, &CaseListPage::opened, this, &MainWindow::openCase);
            connect(m_cases, &CaseListPage::newCaseRequested, this, &MainWindow::newCase);
            connect(m_cases, &CaseListPage::demoRequested, this, &MainWindow::fillWithDemo);
        }
        return m_cases;
    case People:
        if (!m_people)
            m_people = makeCardsPage({ .role = RoleId(u"specialist"_s),
                .sections = sectionsOf(m_catalog.procedures().front(), { u"specialist", u"qualification" }),
                .title = { known::surnameRu.id(), known::givenRu.id(), known::surnameLat.id(), known::givenLat.id() },
                .icon = u":/icons/people-48.png"_s });
        return m_people;
    case Employers:
        if (!m_employers)
            m_employers = makeCardsPage({ .role = RoleId(u"employer"_s),
                .sections = sectionsOf(m_catalog.procedures().front(), { u"employer" }),
                .title = { known::employerName.id() },
                .icon = u":/icons/employers-48.png"_s });
        return m_employers;
    case Quarters:
        if (!m_quarterPage) {
            m_quarterPage = new QuarterPage(m_catalog, m_library, m_database, m_today, m_prompt, m_localization, this);
            connect(m_quarterPage, &QuarterPage::opened, this, &MainWindow::openCase);
        }
        return m_quarterPage;
    case Reports:
        if (!m_reportsPage) {
            m_reportsPage = new ReportsPage(m_catalog, m_library, m_database, m_today, m_prompt, m_localization, this);
            connect(m_reportsPage, &ReportsPage::importRequested, this, &MainWindow::importTable);
        }
        return m_reportsPage;
    case Law:
        if (!m_lawPage) {
            m_lawPage = new LawPage(m_catalog, m_database, m_prompt, m_today, m_localization, this);
            connect(m_lawPage, &LawPage::lawChanged, this, &MainWindow::judgeAnew);
        }
        return m_lawPage;
    case Calendar:
        if (!m_calendar) {
            m_calendar = new CalendarPage(m_catalog, m_database, m_today, m_prompt, m_localization, this);
            connect(m_calendar, &CalendarPage::opened, this, &MainWindow::openPlace);
        }
        return m_calendar;
    }
    Q_UNREACHABLE();
}

CardsPage *MainWindow::makeCardsPage(CardsTopic topic)
{
    return new CardsPage(std::move(topic), m_catalog, m_database, m_today, m_prompt, m_localization, this);
}

bool MainWindow::hasCases() const
{
    const auto empty = CaseStore(m_database).isEmpty();
    return empty && !*empty;
}

/// Puts the cards in hand away.
void MainWindow::leaveCards()
{
    for (CardsPage *page : { m_people, m_employers }) {
        if (page)
            page->leave();
    }
    if (m_quarterPage)
        m_quarterPage->leave();
}

QWidget *MainWindow::makeSide()
{
    auto *side = new QFrame(this);
    look::setRole(side, u"side"_s);
    side->setFixedWidth(226); // the longest name of a page
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 12, 8, 12);
    look::setRole(m_nav, u"nav"_s);
    m_nav->setObjectName(u"navigation"_s);
    m_nav->setIconSize({ 20, 20 });
    m_nav->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &icon :
        { u"today"_s, u"cases"_s, u"people"_s, u"employers"_s, u"calendar"_s, u"reports"_s, u"calendar"_s, u"rules"_s })
        new QListWidgetItem(QIcon(u":/icons/%1-24.png"_s.arg(icon)), QString(), m_nav);
    column->addWidget(m_nav);
    return side;
}

void MainWindow::makeMenus()
{
    const auto menu = [this](const char *title) {
        QMenu *made = menuBar()->addMenu(QString());
        m_menus.emplace_back(made, title);
        return made;
    };
    const auto action = [this](QMenu *in, const char *title, const QKeySequence &shortcut, auto slot) {
        QAction *made = in->addAction(QString());
        made->setShortcut(shortcut);
        connect(made, &QAction::triggered, this, slot);
        m_actions.emplace_back(made, title);
        return made;
    };
    QMenu *file = menu(QT_TR_NOOP("&File"));
    action(file, QT_TR_NOOP("&New database…"), {}, [this] {
        if (const auto path
            = m_prompt.fileToSave(this, tr("New database"), u"hqsdesk.hqs"_s, tr("HQS Desk databases (*.hqs)")))
            Q_EMIT databaseRequested(*path, true);
    });
    action(file, QT_TR_NOOP("&Open database…"), QKeySequence::Open, [this] {
        if (const auto path = m_prompt.fileToOpen(this, tr("Open database"), tr("HQS Desk databases (*.hqs)")))
            Q_EMIT databaseRequested(*path, false);
    });
    action(file, QT_TR_NOOP("&Install rules…"), {}, [this] {
        if (const auto path = m_prompt.fileToOpen(this, tr("Install rules"), tr("Packs of rules (*.hqsrules)")))
            Q_EMIT rulePackChosen(*path);
    });
    action(file, QT_TR_NOOP("&Password and lock…"), {}, [this] { Q_EMIT protectionRequested(); });
    action(file, QT_TR_NOOP("&Lock"), QKeySequence(u"Ctrl+L"_s), [this] { Q_EMIT lockRequested(); });
    action(file, QT_TR_NOOP("Im&port from a table…"), QKeySequence(u"Ctrl+I"_s), [this] { importTable(); });
    action(file, QT_TR_NOOP("&Backups…"), {}, [this] { Q_EMIT backupsRequested(); });
    action(file, QT_TR_NOOP("&Journal…"), {}, [this] { Q_EMIT journalRequested(); });
    action(file, QT_TR_NOOP("&Personal data…"), {}, [this] { Q_EMIT personalDataRequested(); });
    action(file, QT_TR_NOOP("Fill with the &demo company"), {}, [this] { fillWithDemo(); });
    file->addSeparator();
    action(file, QT_TR_NOOP("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *work = menu(QT_TR_NOOP("&Case"));
    action(work, QT_TR_NOOP("&New HQS case"), QKeySequence::New, [this] { newCase(); });
    action(work, QT_TR_NOOP("Find and &go…"), QKeySequence(u"Ctrl+K"_s), [this] { openPalette(); });
    action(work, QT_TR_NOOP("&Find in the cases…"), QKeySequence::Find, [this] {
        showCases();
        m_cases->startSearch();
    });
    action(work, QT_TR_NOOP("Open the &wizard"), QKeySequence(u"Ctrl+E"_s), [this] { openWizard({}); });
    action(work, QT_TR_NOOP("New case to e&xtend this one"), {}, [this] { extendCase(); });
    action(work, QT_TR_NOOP("Read a pass&port…"), QKeySequence(u"Ctrl+M"_s), [this] { readPassport(); });
    action(work, QT_TR_NOOP("&Papers and printing"), QKeySequence(u"Ctrl+Shift+P"_s), [this] { printCase({}); });

    action(work, QT_TR_NOOP("&Copy into a portal…"), QKeySequence(u"Ctrl+G"_s), [this] { openPortal(); });

    makeAppearances(menu(QT_TR_NOOP("&View")));

    QMenu *languages = menuBar()->addMenu(u"Язык/&Language"_s);
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

    QMenu *help = menu(QT_TR_NOOP("&Help"));
    action(help, QT_TR_NOOP("&About the program"), {}, [this] { about(); });
}

void MainWindow::addNotice(QWidget *notice)
{
    m_middle->insertWidget(0, notice);
}

/// The colours, one of which is chosen; Ctrl and a digit go to a page.
void MainWindow::makeAppearances(QMenu *view)
{
    auto *group = new QActionGroup(this);
    const Appearance remembered = rememberedAppearance();
    for (const auto &[title, appearance] : { std::pair(QT_TR_NOOP("Colours as on the &desktop"), Appearance::AsDesktop),
             std::pair(QT_TR_NOOP("&Light colours"), Appearance::Light),
             std::pair(QT_TR_NOOP("D&ark colours"), Appearance::Dark),
             std::pair(QT_TR_NOOP("High &contrast"), Appearance::HighContrast) }) {
        QAction *choice = view->addAction(QString());
        choice->setCheckable(true);
        choice->setChecked(appearance == remembered);
        group->addAction(choice);
        m_actions.emplace_back(choice, title);
        connect(choice, &QAction::triggered, this, [this, appearance = appearance] {
            useAppearance(appearance);
            Q_EMIT m_localization.languageChanged(); // everything is built anew, in the new colours
        });
    }
    for (int row = 0; row < m_nav->count(); ++row)
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)), this),
            &QShortcut::activated, this,
            [this, row] { m_nav->currentRow() == row ? goTo(row) : m_nav->setCurrentRow(row); });
}

void MainWindow::goTo(int row)
{
    if (row < 0)
        return;
    const auto page = static_cast<Page>(row);
    leaveCards();
    QWidget *shown = pageAt(page);
    if (page == Today || page == Cases)
        reloadCases();
    else if (page == Quarters)
        m_quarterPage->reload();
    else if (page == Reports)
        m_reportsPage->reload();
    else if (page == Calendar)
        m_calendar->reload();
    else if (page != Law)
        (page == People ? m_people : m_employers)->reload();
    turnTo(shown);
}

void MainWindow::showCases()
{
    if (m_nav->currentRow() == Cases)
        goTo(Cases);
    else
        m_nav->setCurrentRow(Cases); // goes there
}

void MainWindow::turnTo(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

void MainWindow::reloadCases()
{
    auto cases = CaseStore(m_database).list();
    if (!cases) {
        m_prompt.tell(this, cases.error());
        return;
    }
    if (m_todayPage) {
        m_todayPage->setCases(*cases);
        m_desk->start(*cases);
    }
    if (m_cases)
        m_cases->setCases(*std::move(cases));
}

/// After a word of the office: what is on the pages was judged by the law before it.
void MainWindow::judgeAnew()
{
    reloadCases();
    if (m_calendar)
        m_calendar->reload();
    if (m_draft)
        m_draft->judgeAnew();
}

/// Puts the case in hand away. False when it could not be saved and stays.
bool MainWindow::letGo()
{
    if (!m_draft)
        return true;
    if (!m_draft->save())
        return false;
    delete m_portal;
    m_portal = nullptr;
    for (QWidget *page : { static_cast<QWidget *>(m_printPage), static_cast<QWidget *>(m_casePage) })
        delete page;
    m_printPage = nullptr;
    m_casePage = nullptr;
    m_draft.reset();
    return true;
}

void MainWindow::hold(CaseFile file)
{
    m_draft = std::make_unique<CaseDraft>(std::move(file), m_database, m_today);
    connect(m_draft.get(), &CaseDraft::saved, this, [this] { retranslate(); });
    connect(m_draft.get(), &CaseDraft::saveFailed, this, [this](const Error &error) {
        m_store->setText(tr("Not saved!"));
        if (!m_wizard) // the wizard has its own line for it
            m_prompt.tell(this, error);
    });
}

void MainWindow::openCase(CaseId id)
{
    if (m_draft && m_draft->file().id() == id && m_casePage) {
        turnTo(m_casePage);
        return;
    }
    if (!letGo())
        return;
    auto file = CaseFile::open(m_catalog, m_database, id);
    if (!file) {
        m_prompt.tell(this, file.error());
        return;
    }
    hold(*std::move(file));
    m_casePage = new CasePage(*m_draft, m_library, m_prompt, m_viewing, m_localization, this);
    connect(m_casePage, &CasePage::closed, this, &MainWindow::showCases);
    connect(m_casePage, &CasePage::wizardRequested, this, &MainWindow::openWizard);
    connect(m_casePage, &CasePage::printRequested, this, &MainWindow::printCase);
    turnTo(m_casePage);
    offerExtension();
}

void MainWindow::openPlace(CaseId id, const Place &place)
{
    openCase(id);
    if (m_casePage && m_draft->file().id() == id)
        m_casePage->goTo(place);
}

void MainWindow::newCase()
{
    if (!letGo())
        return;
    CaseFile file = CaseFile::blank(m_catalog, m_catalog.procedures().front(), m_today);
    // One employer: it is the one. Several: the first page asks.
    const RoleId employer(u"employer"_s);
    if (const auto known = CardStore(m_database).ofKind(m_catalog.role(employer)->kind); known && known->size() == 1) {
        if (auto done = file.use(m_database, employer, 0, *known->front().id); !done)
            m_prompt.tell(this, done.error());
    }
    hold(std::move(file));
    openWizard({});
}

void MainWindow::offerExtension()
{
    const CaseFile &file = m_draft->file();
    if (!isExtensionDue(file, m_today))
        return;
    const FieldValue *end = file.record().find(FieldId(u"permit.validTo"_s));
    m_notice->say(
        tr("The work permit of %1 ends on %2. Prepare its extension: a new case takes over what stays the same.")
            .arg(titleIn(m_localization.language(), file.head()), spelledDate(std::get<QDate>(*end))),
        tr("New case for the extension"));
}

void MainWindow::extendCase()
{
    if (!m_draft || m_wizard || !m_draft->save() || !m_draft->file().id())
        return;
    auto next = extensionOf(m_draft->file(), m_database, m_today);
    if (!next) {
        m_prompt.tell(this, next.error());
        return;
    }
    if (!letGo())
        return;
    hold(*std::move(next));
    openWizard({});
}

void MainWindow::importTable()
{
    leaveCards();
    if (!letGo())
        return;
    importFromTable(this, { m_catalog, m_database, m_today, m_prompt, m_localization },
        [this](const QString &words) { tellOfImport(words); });
}

void MainWindow::showImport(WrittenTable table, const QString &name)
{
    leaveCards();
    if (letGo())
        openImport(this, { m_catalog, m_database, m_today, m_prompt, m_localization }, std::move(table), name,
            [this](const QString &words) { tellOfImport(words); });
}

void MainWindow::tellOfImport(const QString &words)
{
    m_notice->say(words, {});
    reloadCases();
    goTo(m_nav->currentRow());
}

/// The terms of all cases are read: the page of the day shows them, and once a day the window speaks of them.
void MainWindow::showDesk()
{
    if (m_todayPage)
        m_todayPage->setDesk(*m_desk);
    const auto digest = takeDigest(m_database, m_desk->terms(), m_today);
    if (!digest) {
        m_prompt.tell(this, digest.error());
        return;
    }
    if (!*digest)
        return;
    const QString words = hqs::wordsFor(**digest, m_localization);
    m_notice->say(words, {});
    tellByTray(this, words);
}

void MainWindow::openWizard(const StageId &stage)
{
    if (!m_draft || m_wizard)
        return;
    m_wizard = new CaseWizard(*m_draft, m_localization, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    if (!stage.isEmpty()) {
        const auto &steps = m_draft->file().procedure().steps;
        const auto step = std::ranges::find(steps, stage, &Step::stage);
        if (step != steps.end())
            m_wizard->goToStep(static_cast<int>(step - steps.begin()));
    }
    connect(m_wizard, &CaseWizard::printRequested, this, [this] { printCase({}); });
    connect(m_wizard, &QDialog::finished, this, [this, wizard = m_wizard] {
        // A field that still had the cursor would be left only when its draft is gone.
        if (QWidget *focused = wizard->focusWidget())
            focused->clearFocus();
        m_wizard = nullptr;
        reloadCases();
        if (m_draft && m_draft->file().id() && !m_casePage) {
            const CaseId id = *m_draft->file().id();
            if (letGo())
                openCase(id);
        }
    });
    m_wizard->open();
}

void MainWindow::openPalette()
{
    auto *dialog = new PaletteDialog(everythingToFind(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Cases, people, employers, the pages of the navigation and every command of the menus.
std::vector<PaletteEntry> MainWindow::everythingToFind()
{
    std::vector<PaletteEntry> entries;
    if (const auto cases = CaseStore(m_database).list()) {
        for (const CaseHead &head : *cases) {
            const QString name = titleIn(m_localization.language(), head);
            entries.push_back({ .kind = PaletteEntry::Kind::Case,
                .title = name.isEmpty() ? tr("(no name yet)") : name,
                .detail = head.number,
                .searched = head.searchText,
                .run = [this, id = *head.id] { openCase(id); } });
        }
    } else {
        m_prompt.tell(this, cases.error());
    }
    addCards(entries, People, roleOf(known::surnameRu.id()));
    addCards(entries, Employers, roleOf(known::employerName.id()));
    for (int row = 0; row < m_nav->count(); ++row)
        entries.push_back({ .kind = PaletteEntry::Kind::Page,
            .title = m_nav->item(row)->text(),
            .detail = {},
            .searched = {},
            .run = [this, row] { m_nav->currentRow() == row ? goTo(row) : m_nav->setCurrentRow(row); } });
    for (const auto &[action, title] : m_actions)
        entries.push_back({ .kind = PaletteEntry::Kind::Command,
            .title = action->text().remove(u'&'),
            .detail = action->shortcut().toString(QKeySequence::NativeText),
            .searched = {},
            .run = [action = action] { action->trigger(); } });
    return entries;
}

void MainWindow::addCards(std::vector<PaletteEntry> &entries, Page page, const RoleId &role)
{
    const auto cards = CardStore(m_database).ofKind(m_catalog.role(role)->kind);
    if (!cards) {
        m_prompt.tell(this, cards.error());
        return;
    }
    auto *cardsPage = qobject_cast<CardsPage *>(pageAt(page)); // knows how a card is called
    for (const Card &card : *cards) {
        QStringList searched;
        for (const auto &[name, value] : card.values) {
            const Field *field = m_catalog.field(fieldOf(role, name));
            if (field && field->searched)
                searched << value;
        }
        entries.push_back({ .kind = page == People ? PaletteEntry::Kind::Person : PaletteEntry::Kind::Employer,
            .title = cardsPage->titleOf(card),
            .detail = {},
            .searched = folded(searched.join(u' ')),
            .run = [this, page, cardsPage, id = *card.id] {
                m_nav->setCurrentRow(page);
                cardsPage->choose(id);
            } });
    }
}

/// Into what is on the screen: the card of a person, else the case in hand, else a new case.
void MainWindow::readPassport()
{
    if (m_people && m_pages->currentWidget() == m_people && m_people->readZone())
        return;
    if (m_draft && m_casePage && m_pages->currentWidget() == m_casePage)
        return openMrzDialog(*m_draft, m_localization, Place(known::passportNumber.id()), {}, this);
    newCase();
    if (m_wizard)
        m_wizard->readZone();
}

void MainWindow::printCase(const FormId &form)
{
    if (!m_draft || !m_draft->save() || !m_draft->file().id())
        return;
    const CaseId id = *m_draft->file().id();
    if (!m_casePage) {
        if (!letGo())
            return;
        openCase(id);
    }
    delete m_printPage;
    m_printPage = new PrintPage(*m_draft, m_library, m_prompt, m_localization, this);
    connect(m_printPage, &PrintPage::closed, this, [this] { turnTo(m_casePage); });
    connect(m_printPage, &PrintPage::fieldRequested, this, [this](const Place &place) {
        turnTo(m_casePage);
        m_casePage->goTo(place);
    });
    connect(m_printPage, &PrintPage::blanksRequested, m_papers, &OwnPaperDesk::showBlanks);
    connect(m_papers, &OwnPaperDesk::changed, m_printPage, &PrintPage::rebuild);
    connect(m_printPage, &PrintPage::textRequested, this, [this](const PlannedForm &letter) {
        m_papers->editLetter(
            letter.form->id, printContext(m_draft->file(), m_today, letter.form->language, letter.item));
    });
    m_printPage->choose(form);
    turnTo(m_printPage);
}

void MainWindow::openPortal()
{
    if (!m_draft || !m_casePage)
        return showCases(); // a case must be chosen first
    if (!m_portal)
        m_portal = new PortalWindow(*m_draft, m_library, m_localization, this);
    m_portal->show();
    m_portal->raise();
    m_portal->activateWindow();
}

void MainWindow::fillWithDemo()
{
    if (!letGo())
        return;
    if (hasCases()
        && !m_prompt.confirm(
            this, tr("This database has cases already. Add the invented demo company to them?"), tr("Add")))
        return;
    const auto filled = hqs::fillWithDemo(m_catalog, m_database, QDir(u":/demo"_s), m_today);
    if (!filled)
        m_prompt.tell(this, filled.error());
    showCases();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("HQS Desk"));
    m_nav->setAccessibleName(tr("Pages"));
    m_notice->setDismissWord(tr("Put away"));
    m_nav->item(Today)->setText(tr("Today"));
    m_nav->item(Cases)->setText(tr("Cases"));
    m_nav->item(People)->setText(tr("People"));
    m_nav->item(Employers)->setText(tr("Employers"));
    m_nav->item(Quarters)->setText(tr("HQS pay"));
    m_nav->item(Reports)->setText(tr("Reports"));
    m_nav->item(Law)->setText(tr("Rules and rates"));
    m_nav->item(Calendar)->setText(tr("Calendar"));
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(tr(title));
    for (const auto &[action, title] : m_actions)
        action->setText(tr(title));
    showStore();
    m_rules->setText(tr("Rules %1 · from secondary sources, not checked by a lawyer").arg(m_catalog.edition()));
}

void MainWindow::showStore()
{
    const QString words = m_database.isSealed() ? tr("Database: %1 · protected by a password · everything is saved")
                                                : tr("Database: %1 · not encrypted · everything is saved");
    m_store->setText(words.arg(QDir::toNativeSeparators(m_database.path())));
}

void MainWindow::about()
{
    auto *dialog = new AboutDialog(m_catalog.edition(), m_localization, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

MainWindow::Whereabouts MainWindow::whereabouts() const
{
    const bool isInCase
        = m_draft && m_casePage && (m_pages->currentWidget() == m_casePage || m_pages->currentWidget() == m_printPage);
    return { .page = m_nav->currentRow(), .openCase = isInCase ? m_draft->file().id() : std::nullopt };
}

void MainWindow::goBackTo(const Whereabouts &place)
{
    m_nav->setCurrentRow(place.page);
    if (place.openCase)
        openCase(*place.openCase);
}

bool MainWindow::saveAll()
{
    leaveCards();
    return !m_draft || m_draft->save();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (isRulePackName(path))
        Q_EMIT rulePackChosen(path);
    else
        Q_EMIT databaseRequested(path, false);
}

bool MainWindow::isRulePackName(const QString &path)
{
    return path.endsWith(u".hqsrules"_s, Qt::CaseInsensitive);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leaveCards();
    event->setAccepted(letGo());
}

} // namespace hqs
