// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "cases/demo.h"
#include "cases/headline.h"
#include "cases/officewords.h"
#include "catalog/spelling.h"
#include "domain/knownfields.h"
#include "ui/aboutdialog.h"
#include "ui/blanks/ownpaperdesk.h"
#include "ui/cards/cardspage.h"
#include "ui/casedraft.h"
#include "ui/cases/caselistpage.h"
#include "ui/cases/casepage.h"
#include "ui/guide/guidedesk.h"
#include "ui/import/importtable.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/noticebar.h"
#include "ui/palette/paletteentries.h"
#include "ui/people/mrzdialog.h"
#include "ui/portal/portalwindow.h"
#include "ui/printing/printpage.h"
#include "ui/prompt.h"
#include "ui/today/reminding.h"

#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
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

    connect(m_notice, &NoticeBar::acted, this, [this] { followUp(m_suggested); });
    connectPages();
    localization.bind(this, [this] { retranslate(); });
    m_nav->setCurrentRow(hasCases() ? DeskPages::Today : DeskPages::Cases);
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

void MainWindow::connectPages()
{
    const auto open = [this](int row) { m_pages->open(static_cast<DeskPages::Page>(row)); };
    connect(m_nav, &QListWidget::currentRowChanged, this, open);
    connect(m_nav, &QListWidget::itemClicked, this, [this, open] { open(m_nav->currentRow()); });
    connect(m_pages, &DeskPages::caseOpened, this, &MainWindow::openCase);
    connect(m_pages, &DeskPages::placeOpened, this, &MainWindow::openPlace);
    connect(m_pages, &DeskPages::pageRequested, m_nav, qOverload<int>(&QListWidget::setCurrentRow));
    connect(m_pages, &DeskPages::newCaseRequested, this, &MainWindow::newCase);
    connect(m_pages, &DeskPages::demoRequested, this, &MainWindow::fillWithDemo);
    connect(m_pages, &DeskPages::importRequested, this, &MainWindow::importTable);
    connect(m_pages, &DeskPages::lawChanged, this, &MainWindow::judgeAnew);
    connect(m_pages, &DeskPages::told, this, [this](const QString &words) { m_notice->say(words, {}); });
    connect(m_pages, &DeskPages::reminded, this, [this](const QString &words) {
        m_notice->say(words, {});
        tellByTray(this, words);
    });
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
    for (const QString &icon :
        { u"today"_s, u"cases"_s, u"people"_s, u"employers"_s, u"calendar"_s, u"reports"_s, u"calendar"_s, u"rules"_s })
        new QListWidgetItem(QIcon(u":/icons/%1-24.png"_s.arg(icon)), QString(), m_nav);
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
        m_pages->turnTo(m_casePage);
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
    connect(m_casePage, &CasePage::followUpRequested, this, &MainWindow::followUp);
    m_pages->turnTo(m_casePage);
    suggestFollowUp();
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

void MainWindow::importTable()
{
    m_pages->leave();
    if (!letGo())
        return;
    importFromTable(this, { m_catalog, m_database, m_today, m_prompt, m_localization },
        [this](const QString &words) { tellOfImport(words); });
}

void MainWindow::showImport(WrittenTable table, const QString &name)
{
    m_pages->leave();
    if (letGo())
        openImport(this, { m_catalog, m_database, m_today, m_prompt, m_localization }, std::move(table), name,
            [this](const QString &words) { tellOfImport(words); });
}

void MainWindow::tellOfImport(const QString &words)
{
    m_notice->say(words, {});
    m_pages->reloadCases();
    m_pages->open(static_cast<DeskPages::Page>(m_nav->currentRow()));
}

void MainWindow::openWizard(const StageId &stage)
{
    showWizard({}, stage);
}

void MainWindow::showWizard(const FollowUpId &followUp, const StageId &stage)
{
    if (!m_draft || m_wizard)
        return;
    m_wizard = new CaseWizard(*m_draft, followUp, m_localization, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    if (!stage.isEmpty()) {
        const auto &steps = m_wizard->asked();
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
        m_pages->reloadCases();
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
    const auto add = [&entries](std::vector<PaletteEntry> more) {
        entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    if (const auto cases = CaseStore(m_database).list())
        add(caseEntries(*cases, m_localization.language(), [this](CaseId id) { openCase(id); }));
    else
        m_prompt.tell(this, cases.error());
    add(cardsToFind(DeskPages::People, roleOf(known::surnameRu.id()), PaletteEntry::Kind::Person));
    add(cardsToFind(DeskPages::Employers, roleOf(known::employerName.id()), PaletteEntry::Kind::Employer));
    for (int row = 0; row < m_nav->count(); ++row)
        entries.push_back({ .kind = PaletteEntry::Kind::Page,
            .title = m_nav->item(row)->text(),
            .detail = {},
            .searched = {},
            .run = [this, row] { turnTo(static_cast<DeskPages::Page>(row)); } });
    add(commandEntries(m_menu->commands()));
    addFollowUps(entries);
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

void MainWindow::readPassport()
{
    if (m_pages->readZone())
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
    connect(m_printPage, &PrintPage::closed, this, [this] { m_pages->turnTo(m_casePage); });
    connect(m_printPage, &PrintPage::fieldRequested, this, [this](const Place &place) {
        m_pages->turnTo(m_casePage);
        m_casePage->goTo(place);
    });
    connect(m_printPage, &PrintPage::blanksRequested, m_papers, &OwnPaperDesk::showBlanks);
    connect(m_papers, &OwnPaperDesk::changed, m_printPage, &PrintPage::rebuild);
    connect(m_printPage, &PrintPage::textRequested, this, [this](const PlannedForm &letter) {
        m_papers->editLetter(
            letter.form->id, printContext(m_draft->file(), m_today, letter.form->language, letter.item));
    });
    m_printPage->choose(form);
    m_pages->turnTo(m_printPage);
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

void MainWindow::openSomeCase()
{
    if (m_draft && m_draft->file().id())
        return openCase(*m_draft->file().id());
    const auto cases = CaseStore(m_database).list();
    if (!cases)
        return m_prompt.tell(this, cases.error());
    if (cases->empty())
        return showCases();
    openCase(*cases->front().id);
}

void MainWindow::openGuide()
{
    m_guide->openAbout(focusWidget(), m_pages->currentWidget());
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
    m_pages->leave();
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
    m_pages->leave();
    event->setAccepted(letGo());
}

} // namespace hqs
