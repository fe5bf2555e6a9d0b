// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedesk.h"

#include "domain/knownfields.h"
#include "ui/blanks/ownpaperdesk.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepapers.h"
#include "ui/deskpages.h"
#include "ui/localization.h"
#include "ui/people/mrzdialog.h"
#include "ui/portal/portalwindow.h"
#include "ui/printing/printpage.h"
#include "ui/prompt.h"
#include "ui/reports/savelists.h"

#include <algorithm>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

CaseDesk::CaseDesk(const Catalog &catalog, const FormLibrary &library, Database &database, QDate today, Prompt &prompt,
    Localization &localization, OwnPaperDesk &papers, DeskPages &pages, QWidget *window)
    : QObject(window)
    , m_catalog(catalog)
    , m_library(library)
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_papers(papers)
    , m_pages(pages)
    , m_window(window)
{
    connect(&pages, &DeskPages::scanRequested, this, [this](const VaultFile &file, const QString &title) {
        viewScan(m_window, m_database, m_viewing, m_prompt, file, title);
    });
}

/// What shows the case in hand goes before the case.
CaseDesk::~CaseDesk()
{
    delete m_wizard;
    closePages();
}

bool CaseDesk::isShown() const
{
    const QWidget *shown = m_pages.currentWidget();
    return m_draft && m_casePage && (shown == m_casePage || shown == m_printPage);
}

bool CaseDesk::save()
{
    if (m_casePage)
        m_casePage->papers().finishAttaching();
    return !m_draft || m_draft->save();
}

void CaseDesk::judgeAnew()
{
    if (m_draft)
        m_draft->judgeAnew();
}

void CaseDesk::open(CaseId id)
{
    if (m_draft && m_draft->file().id() == id && m_casePage) {
        m_pages.turnTo(m_casePage);
        return;
    }
    if (!letGo())
        return;
    auto file = CaseFile::open(m_catalog, m_database, id);
    if (!file) {
        m_prompt.tell(m_window, file.error());
        return;
    }
    hold(*std::move(file));
    m_casePage = new CasePage(*m_draft, m_library, m_prompt, m_viewing, m_localization, m_window);
    connect(m_casePage, &CasePage::closed, this, &CaseDesk::listRequested);
    connect(m_casePage, &CasePage::wizardRequested, this, &CaseDesk::openWizard);
    connect(m_casePage, &CasePage::printRequested, this, &CaseDesk::print);
    connect(m_casePage, &CasePage::followUpRequested, this, &CaseDesk::followUp);
    connect(m_casePage, &CasePage::tableRequested, this, &CaseDesk::saveAsTable);
    connect(m_casePage, &CasePage::reopeningRequested, this, &CaseDesk::reopen);
    m_pages.turnTo(m_casePage);
    suggestFollowUp();
}

/// Of the case in hand only, as it is on the disk then.
void CaseDesk::saveAsTable(ListKind list)
{
    if (!save() || !m_draft->file().id())
        return;
    const ListSource source { .catalog = m_catalog,
        .database = m_database,
        .today = m_today,
        .language = m_localization.language(),
        .only = std::vector { *m_draft->file().id() } };
    if (const QString words = saveLists(m_window, m_prompt, source, { list }); !words.isEmpty())
        Q_EMIT told(words);
}

void CaseDesk::openPlace(CaseId id, const Place &place)
{
    open(id);
    if (m_casePage && m_draft->file().id() == id)
        m_casePage->goTo(place);
}

void CaseDesk::openFilings(CaseId id, const StageId &stage)
{
    open(id);
    if (m_casePage && m_draft->file().id() == id)
        m_casePage->showFilings(stage);
}

void CaseDesk::openSome()
{
    if (m_draft && m_draft->file().id())
        return open(*m_draft->file().id());
    const auto cases = CaseStore(m_database).list();
    if (!cases)
        return m_prompt.tell(m_window, cases.error());
    if (cases->empty())
        return listRequested();
    open(*cases->front().id);
}

void CaseDesk::startNew()
{
    if (!letGo())
        return;
    CaseFile file = CaseFile::blank(m_catalog, m_catalog.procedures().front(), m_today);
    // One employer: it is the one. Several: the first page asks.
    const RoleId employer(u"employer"_s);
    if (const auto known = CardStore(m_database).ofKind(m_catalog.role(employer)->kind); known && known->size() == 1) {
        if (auto done = file.use(m_database, employer, 0, *known->front().id); !done)
            m_prompt.tell(m_window, done.error());
    }
    hold(std::move(file));
    openWizard({});
}

bool CaseDesk::letGo()
{
    if (!save())
        return false;
    closePages();
    m_draft.reset();
    return true;
}

void CaseDesk::putAwayUnshown()
{
    if (m_draft && !m_wizard && !isShown())
        letGo();
}

void CaseDesk::closePages()
{
    delete std::exchange(m_portal, nullptr);
    delete std::exchange(m_printPage, nullptr);
    delete std::exchange(m_casePage, nullptr);
}

void CaseDesk::hold(CaseFile file)
{
    m_draft = std::make_unique<CaseDraft>(std::move(file), m_database, m_today);
    connect(m_draft.get(), &CaseDraft::savingBegan, this, &CaseDesk::savingBegan);
    connect(m_draft.get(), &CaseDraft::saved, this, &CaseDesk::saved);
    connect(m_draft.get(), &CaseDraft::saveFailed, this, [this](const Error &error) {
        Q_EMIT saveFailed();
        if (!m_wizard) // the wizard has its own line for it
            m_prompt.tell(m_window, error);
    });
}

void CaseDesk::openWizard(const StageId &stage)
{
    showWizard({}, stage);
}

void CaseDesk::showWizard(const FollowUpId &followUp, const StageId &stage)
{
    if (!m_draft || m_wizard)
        return;
    m_wizard = new CaseWizard(*m_draft, followUp, m_prompt, m_localization, m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    if (!stage.isEmpty()) {
        const auto &steps = m_wizard->asked();
        const auto step = std::ranges::find(steps, stage, &Step::stage);
        if (step != steps.end())
            m_wizard->goToStep(static_cast<int>(step - steps.begin()));
    }
    connect(m_wizard, &CaseWizard::printRequested, this, [this] { print({}); });
    connect(m_wizard, &QDialog::finished, this, [this, wizard = m_wizard] {
        // A field that still had the cursor would be left only when its draft is gone.
        if (QWidget *focused = wizard->focusWidget())
            focused->clearFocus();
        m_wizard = nullptr;
        m_pages.reloadCases();
        if (m_draft && m_draft->file().id() && !m_casePage) {
            const CaseId id = *m_draft->file().id();
            if (letGo())
                open(id);
        }
    });
    m_wizard->open();
}

void CaseDesk::print(const FormId &form)
{
    if (!m_draft || !m_draft->save() || !m_draft->file().id())
        return;
    const CaseId id = *m_draft->file().id();
    if (!m_casePage) {
        if (!letGo())
            return;
        open(id);
    }
    delete m_printPage;
    m_printPage = new PrintPage(*m_draft, m_library, m_prompt, m_localization, m_window);
    connect(m_printPage, &PrintPage::closed, this, [this] { m_pages.turnTo(m_casePage); });
    connect(m_printPage, &PrintPage::fieldRequested, this, [this](const Place &place) {
        m_pages.turnTo(m_casePage);
        m_casePage->goTo(place);
    });
    connect(m_printPage, &PrintPage::blanksRequested, &m_papers, &OwnPaperDesk::showBlanks);
    connect(&m_papers, &OwnPaperDesk::changed, m_printPage, &PrintPage::rebuild);
    connect(m_printPage, &PrintPage::textRequested, this, [this](const PlannedForm &letter) {
        m_papers.editLetter(
            letter.form->id, printContext(m_draft->file(), m_today, letter.form->language, letter.item));
    });
    m_printPage->choose(form);
    m_pages.turnTo(m_printPage);
}

void CaseDesk::openPortal()
{
    if (!m_draft || !m_casePage)
        return listRequested(); // a case must be chosen first
    if (!m_portal) {
        m_portal = new PortalWindow(m_casePage->papers(), m_prompt, m_localization, m_window);
        connect(m_portal, &PortalWindow::proofListRequested, &m_pages, [this] {
            if (save()) // that page writes into the case, too
                Q_EMIT m_pages.pageRequested(DeskPages::Quarters);
        });
    }
    m_portal->show();
    m_portal->raise();
    m_portal->activateWindow();
}

void CaseDesk::openNotice(CaseId id, Quarter quarter)
{
    open(id);
    if (!m_casePage || m_draft->file().id() != id)
        return;
    openPortal();
    m_portal->chooseNotice(quarter);
}

void CaseDesk::readPassport()
{
    if (m_pages.readZone())
        return;
    if (m_draft && m_casePage && m_pages.currentWidget() == m_casePage)
        return openMrzDialog(*m_draft, m_localization, Place(known::passportNumber.id()), {}, m_window);
    startNew();
    if (m_wizard)
        m_wizard->readZone();
}

} // namespace hqs
