// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "cases/demo.h"
#include "cases/officewords.h"
#include "domain/knownfields.h"
#include "ui/aboutdialog.h"
#include "ui/blanks/ownpaperdesk.h"
#include "ui/cards/cardspage.h"
#include "ui/casedraft.h"
#include "ui/cases/caselistpage.h"
#include "ui/guide/guidedesk.h"
#include "ui/icons.h"
#include "ui/import/importtable.h"
#include "ui/law/lawpage.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/noticebar.h"
#include "ui/palette/paletteentries.h"
#include "ui/prompt.h"
#include "ui/readingorder.h"

#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    , m_pages(new DeskPages(catalog, m_library, database, today, prompt, localization, this))
    , m_middle(new QVBoxLayout)
    , m_notice(new NoticeBar(this))
    , m_store(new QLabel(this))
    , m_rules(new QLabel(this))
{
    if (const auto done = hearOffice(catalog, database); !done)
        prompt.tell(this, done.error());
    m_papers = new OwnPaperDesk(library, m_library, catalog, database, prompt, today, localization, this);
    m_work = new CaseDesk(catalog, m_library, database, today, prompt, localization, *m_papers, *m_pages, this);
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
    m_guide = new GuideDesk(*this, prompt, localization);
    m_menu = new MainMenu(*this, prompt, localization);
    makeShortcuts();

    connect(m_work, &CaseDesk::suggested, this, [this](const QString &words, const QString &action) {
        m_notice->say(words, action, [this] { m_work->followSuggestion(); });
    });
    connect(m_work, &CaseDesk::listRequested, this, &MainWindow::showCases);
    connect(m_work, &CaseDesk::saved, this, &MainWindow::retranslate);
    connect(m_work, &CaseDesk::savingBegan, this, [this] { m_store->setText(tr("Saving…")); });
    connect(m_work, &CaseDesk::saveFailed, this, [this] { m_store->setText(tr("Not saved!")); });
    connectPages();
    localization.bind(this, [this] { retranslate(); });
    m_nav->setCurrentRow(hasCases() ? DeskPages::Today : DeskPages::Cases);
    setAcceptDrops(true);
}

MainWindow::~MainWindow()
{
    delete m_work; // before the pages that show it
}

void MainWindow::connectPages()
{
    const auto open = [this](int row) { m_pages->open(static_cast<DeskPages::Page>(row)); };
    connect(m_nav, &QListWidget::currentRowChanged, this, open);
    connect(m_nav, &QListWidget::itemClicked, this, [this, open] { open(m_nav->currentRow()); });
    // A page is made when it is first looked at, and the bar at the foot was there before it.
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { tabAsRead(*centralWidget()); });
    connect(m_pages, &DeskPages::caseOpened, m_work, &CaseDesk::open);
    connect(m_pages, &DeskPages::placeOpened, m_work, &CaseDesk::openPlace);
    connect(m_pages, &DeskPages::filingOpened, m_work, &CaseDesk::openFilings);
    connect(m_pages, &DeskPages::noticeOpened, m_work, &CaseDesk::openNotice);
    connect(m_pages, &DeskPages::casesWritten, m_work, &CaseDesk::putAwayUnshown);
    connect(m_pages, &DeskPages::pageRequested, this, [this](int page) { turnTo(static_cast<DeskPages::Page>(page)); });
    connect(m_pages, &DeskPages::newCaseRequested, m_work, &CaseDesk::startNew);
    connect(m_pages, &DeskPages::demoRequested, this, &MainWindow::fillWithDemo);
    connect(m_pages, &DeskPages::importRequested, this, &MainWindow::importTable);
    connect(m_pages, &DeskPages::lawChanged, this, &MainWindow::judgeAnew);
    const auto tell = [this](const QString &words) { m_notice->say(words); };
    connect(m_pages, &DeskPages::told, this, tell);
    connect(m_work, &CaseDesk::told, this, tell);
    connect(m_pages, &DeskPages::reminded, this, &MainWindow::showMorning);
}

/// What the day begins with, in one line. The button goes to the case the program has opened; to the list, where the
/// newest stand first, when there are several.
void MainWindow::showMorning(const QString &words, const std::vector<CaseId> &opened)
{
    if (opened.empty())
        m_notice->say(words);
    else if (opened.size() == 1)
        m_notice->say(words, tr("Open the case"), [this, id = opened.front()] { openCase(id); });
    else
        m_notice->say(words, tr("Show the cases"), [this] { showCases(); });
    m_prompt.remind(this, words);
}

bool MainWindow::hasCases() const
{
    const auto empty = CaseStore(m_database).isEmpty();
    return empty && !*empty;
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
    for (const QString &name :
        { u"today"_s, u"cases"_s, u"people"_s, u"employers"_s, u"calendar"_s, u"reports"_s, u"calendar"_s, u"rules"_s })
        new QListWidgetItem(icon(name, 24), QString(), m_nav);
    column->addWidget(m_nav);
    return side;
}

void MainWindow::addNotice(QWidget *notice)
{
    m_middle->insertWidget(0, notice);
}

/// Ctrl and a digit go to a page.
void MainWindow::makeShortcuts()
{
    for (int row = 0; row < m_nav->count(); ++row)
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)), this),
            &QShortcut::activated, this, [this, row] { turnTo(static_cast<DeskPages::Page>(row)); });
}

void MainWindow::turnTo(DeskPages::Page page)
{
    if (m_nav->currentRow() == page)
        m_pages->open(page);
    else
        m_nav->setCurrentRow(page); // opens it
}

void MainWindow::showCases()
{
    turnTo(DeskPages::Cases);
}

void MainWindow::findInCases()
{
    showCases();
    m_pages->cases().startSearch();
}

/// After a word of the office: what is on the pages was judged by the law before it.
void MainWindow::judgeAnew()
{
    m_pages->judgeAnew();
    m_work->judgeAnew();
}

void MainWindow::importTable()
{
    m_pages->leave();
    if (!m_work->letGo())
        return;
    importFromTable(this, { m_catalog, m_database, m_today, m_prompt, m_localization },
        [this](const QString &words) { tellOfImport(words); });
}

void MainWindow::showImport(WrittenTable table, const QString &name)
{
    m_pages->leave();
    if (m_work->letGo())
        openImport(this, { m_catalog, m_database, m_today, m_prompt, m_localization }, std::move(table), name,
            [this](const QString &words) { tellOfImport(words); });
}

void MainWindow::tellOfImport(const QString &words)
{
    m_notice->say(words, {});
    m_pages->reloadCases();
    m_pages->open(static_cast<DeskPages::Page>(m_nav->currentRow()));
}

void MainWindow::openPalette()
{
    auto *dialog = new PaletteDialog(everythingToFind(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Cases, people and employers.
std::vector<PaletteEntry> MainWindow::storedToFind()
{
    const Database::Stamp stamp = m_database.stamp();
    const Language language = m_localization.language();
    if (m_findable && m_findable->readAt == stamp && m_findable->language == language)
        return m_findable->entries;
    m_findable.reset();
    std::vector<PaletteEntry> entries;
    const auto add = [&entries](std::vector<PaletteEntry> more) {
        entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    if (const auto cases = CaseStore(m_database).list())
        add(caseEntries(*cases, language, [this](CaseId id) { openCase(id); }));
    else
        m_prompt.tell(this, cases.error());
    add(cardsToFind(DeskPages::People, roleOf(known::surnameRu.id()), PaletteEntry::Kind::Person));
    add(cardsToFind(DeskPages::Employers, roleOf(known::employerName.id()), PaletteEntry::Kind::Employer));
    fold(entries);
    m_findable = Findable { stamp, language, entries };
    return entries;
}

/// These, the pages of the navigation, every command of the menus and of the pages, the guide and the law.
std::vector<PaletteEntry> MainWindow::everythingToFind()
{
    std::vector<PaletteEntry> entries = storedToFind();
    const auto add = [&entries](std::vector<PaletteEntry> more) {
        entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (int row = 0; row < m_nav->count(); ++row)
        entries.push_back({ .kind = PaletteEntry::Kind::Page,
            .title = m_nav->item(row)->text(),
            .detail = {},
            .searched = {},
            .run = [this, row] { turnTo(static_cast<DeskPages::Page>(row)); } });
    add(commandEntries(m_menu->commands()));
    add(m_work->followUpEntries());
    add(buttonEntries([this](DeskPages::Page page, const QString &button) {
        turnTo(page);
        if (auto *found = m_pages->currentWidget()->findChild<QPushButton *>(button))
            found->click();
    }));
    const Language language = m_localization.language();
    if (const Guide *guide = m_guide->guide())
        add(guideEntries(*guide, language, [this](const QString &id) { m_guide->openPage(id); }));
    add(lawEntries(m_catalog, language, [this](const QString &title) {
        turnTo(DeskPages::Law);
        m_pages->law().find(title);
    }));
    return entries;
}

std::vector<PaletteEntry> MainWindow::cardsToFind(DeskPages::Page page, const RoleId &role, PaletteEntry::Kind kind)
{
    const auto cards = CardStore(m_database).ofKind(m_catalog.role(role)->kind);
    if (!cards) {
        m_prompt.tell(this, cards.error());
        return {};
    }
    return cardEntries(*cards, m_catalog, role, m_pages->cards(page), kind, [this, page](CardId id) {
        m_nav->setCurrentRow(page);
        m_pages->cards(page).choose(id);
    });
}

void MainWindow::openGuide()
{
    m_guide->openAbout(focusWidget(), m_pages->currentWidget());
}

void MainWindow::fillWithDemo()
{
    if (!m_work->letGo())
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
    m_nav->item(DeskPages::Today)->setText(tr("Today"));
    m_nav->item(DeskPages::Cases)->setText(tr("Cases"));
    m_nav->item(DeskPages::People)->setText(tr("People"));
    m_nav->item(DeskPages::Employers)->setText(tr("Employers"));
    m_nav->item(DeskPages::Quarters)->setText(tr("HQS pay"));
    m_nav->item(DeskPages::Reports)->setText(tr("Reports"));
    m_nav->item(DeskPages::Law)->setText(tr("Rules and rates"));
    m_nav->item(DeskPages::Calendar)->setText(tr("Calendar"));
    m_menu->retranslate();
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
    return { .page = m_nav->currentRow(), .openCase = m_work->isShown() ? m_work->draft()->file().id() : std::nullopt };
}

void MainWindow::goBackTo(const Whereabouts &place)
{
    m_nav->setCurrentRow(place.page);
    if (place.openCase)
        openCase(*place.openCase);
}

bool MainWindow::saveAll()
{
    m_pages->leave();
    return m_work->save();
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
    m_pages->leave();
    event->setAccepted(m_work->letGo());
}

} // namespace hqs
