// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskpages.h"

#include "domain/knownfields.h"
#include "ui/calendar/calendarpage.h"
#include "ui/cards/cardspage.h"
#include "ui/cases/caselistpage.h"
#include "ui/law/lawpage.h"
#include "ui/localization.h"
#include "ui/prompt.h"
#include "ui/quarter/quarterpage.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/savelists.h"
#include "ui/today/deskreader.h"
#include "ui/today/reminding.h"
#include "ui/today/todaypage.h"

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

} // namespace

DeskPages::DeskPages(Catalog &catalog, const FormLibrary &library, Database &database, QDate today, Prompt &prompt,
    Localization &localization, QWidget *parent)
    : QStackedWidget(parent)
    , m_catalog(catalog)
    , m_library(library)
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_standings(catalog, database, today)
    , m_terms(new DeskReader(m_standings, this))
{
    connect(m_terms, &DeskReader::listed, this, &DeskPages::showCases);
    connect(m_terms, &DeskReader::finished, this, &DeskPages::showTerms);
    connect(m_terms, &DeskReader::failed, this, [this](const Error &error) {
        if (m_database.soundness()) // of damage whoever opened it tells
            m_prompt.tell(this, error);
    });
}

void DeskPages::open(Page page)
{
    leave();
    QWidget *shown = pageAt(page);
    if (isFresh(page))
        return turnTo(shown);
    if (page != Today && page != Cases)
        m_read[page] = m_database.stamp();
    switch (page) {
    case Today:
    case Cases:
        reloadCases();
        break;
    case People:
    case Employers:
        cards(page).reload();
        break;
    case Quarters:
        m_quarters->reload();
        break;
    case Reports:
        m_reports->reload();
        break;
    case Calendar:
        m_calendar->reload();
        break;
    case Law:
        break;
    }
    turnTo(shown);
}

/// Thousands of cases take their time: a page that shows what is there already is not read again.
bool DeskPages::isFresh(Page page) const
{
    const auto read = m_read.find(page);
    return read != m_read.end() && read->second == m_database.stamp();
}

void DeskPages::turnTo(QWidget *page)
{
    if (indexOf(page) < 0)
        addWidget(page);
    setCurrentWidget(page);
}

void DeskPages::leave()
{
    for (CardsPage *page : { m_people, m_employers }) {
        if (page)
            page->leave();
    }
    if (m_quarters)
        m_quarters->leave();
}

void DeskPages::reloadCases()
{
    if (m_todayPage)
        m_terms->start();
    if (m_cases)
        m_terms->listNow();
}

void DeskPages::showCases()
{
    if (m_todayPage) {
        m_todayPage->setCases(m_standings.heads());
        m_read[Today] = m_database.stamp();
    }
    if (m_cases) {
        m_cases->setCases(m_standings.heads());
        m_read[Cases] = m_database.stamp();
    }
}

void DeskPages::judgeAnew()
{
    m_read.clear();
    m_standings.forget();
    reloadCases();
    if (m_calendar)
        m_calendar->reload();
}

bool DeskPages::readZone()
{
    return m_people && currentWidget() == m_people && m_people->readZone();
}

/// The terms of all cases are read: the page of the day shows them, and once a day the window speaks of them.
void DeskPages::showTerms()
{
    if (m_todayPage)
        m_todayPage->setDesk(*m_terms);
    const auto digest = takeDigest(m_database, m_terms->terms(), m_today);
    if (!digest)
        return m_prompt.tell(this, digest.error());
    const std::vector<OpenedCase> opened = openNextCases();
    QStringList words;
    if (*digest)
        words << wordsFor(**digest, m_localization);
    if (!opened.empty())
        words << wordsFor(opened, m_localization);
    if (words.isEmpty())
        return;
    std::vector<CaseId> ids;
    for (const OpenedCase &one : opened)
        ids.push_back(*one.head.id);
    Q_EMIT reminded(words.join(u' '), ids);
    if (!opened.empty())
        reloadCases();
}

/// Once for this window: what a clerk types later in the day is suggested to him in its case. Of damage whoever opened
/// the database tells; into a locked one nothing is written until somebody unlocks it.
std::vector<OpenedCase> DeskPages::openNextCases()
{
    if (m_hasOpened || m_database.isLocked())
        return {};
    m_hasOpened = true;
    auto opened = openByItself(m_catalog, m_database, m_standings.callingForNextCase(), m_today);
    if (opened)
        return *std::move(opened);
    if (m_database.soundness())
        m_prompt.tell(this, opened.error());
    return {};
}

QWidget *DeskPages::pageAt(Page page)
{
    switch (page) {
    case Today:
        return m_todayPage ? m_todayPage : m_todayPage = makeToday();
    case Cases:
        return &cases();
    case People:
    case Employers:
        return &cards(page);
    case Quarters:
        return &quarters();
    case Reports:
        return &reports();
    case Calendar:
        return &calendar();
    case Law:
        return &law();
    }
    Q_UNREACHABLE();
}

TodayPage *DeskPages::makeToday()
{
    auto *page = new TodayPage(m_catalog, m_localization, m_today, this);
    connect(page, &TodayPage::opened, this, &DeskPages::caseOpened);
    connect(page, &TodayPage::placeOpened, this, &DeskPages::placeOpened);
    connect(page, &TodayPage::filingOpened, this, &DeskPages::filingOpened);
    connect(page, &TodayPage::newCaseRequested, this, &DeskPages::newCaseRequested);
    connect(page, &TodayPage::quarterRequested, this, [this] { Q_EMIT pageRequested(Quarters); });
    connect(page, &TodayPage::daySheetRequested, this, [this] { reports().saveReport(ReportKind::DaySheet); });
    connect(page, &TodayPage::snoozeRequested, this, [this](const CaseTerm &term, int days) {
        if (const QString words = putOff(this, m_database, m_prompt, term, days, m_today); !words.isEmpty())
            Q_EMIT told(words);
    });
    return page;
}

CaseListPage &DeskPages::cases()
{
    if (!m_cases) {
        m_cases = new CaseListPage(m_catalog, m_localization, m_today, this);
        connect(m_cases, &CaseListPage::opened, this, &DeskPages::caseOpened);
        connect(m_cases, &CaseListPage::newCaseRequested, this, &DeskPages::newCaseRequested);
        connect(m_cases, &CaseListPage::demoRequested, this, &DeskPages::demoRequested);
        connect(m_cases, &CaseListPage::tableRequested, this,
            [this](const std::vector<CaseId> &shown) { saveAsTable({ ListKind::Cases }, shown); });
    }
    return *m_cases;
}

CardsPage &DeskPages::cards(Page page)
{
    const Procedure &procedure = m_catalog.procedures().front();
    if (page == People && !m_people)
        m_people = makeCards({ .role = roleOf(known::surnameRu.id()),
            .sections = sectionsOf(procedure, { u"specialist", u"qualification" }),
            .title = { known::surnameRu.id(), known::givenRu.id(), known::surnameLat.id(), known::givenLat.id() },
            .icon = u"people"_s });
    if (page == Employers && !m_employers)
        m_employers = makeCards({ .role = roleOf(known::employerName.id()),
            .sections = sectionsOf(procedure, { u"employer" }),
            .title = { known::employerName.id() },
            .icon = u"employers"_s });
    CardsPage &made = page == People ? *m_people : *m_employers;
    made.setObjectName(page == People ? u"people"_s : u"employers"_s); // the guide tells them apart
    return made;
}

CardsPage *DeskPages::makeCards(CardsTopic topic)
{
    auto *page = new CardsPage(std::move(topic), m_catalog, m_database, m_today, m_prompt, m_localization, this);
    connect(page, &CardsPage::caseOpened, this, &DeskPages::caseOpened);
    connect(page, &CardsPage::scanRequested, this, &DeskPages::scanRequested);
    connect(page, &CardsPage::tableRequested, this, [this, page] {
        page->leave(); // what was typed belongs into it
        saveAsTable(page == m_people ? std::vector { ListKind::People }
                                     : std::vector { ListKind::Employers, ListKind::Branches, ListKind::Signatories });
    });
    return page;
}

/// Keeps lists as a file, and says where.
void DeskPages::saveAsTable(const std::vector<ListKind> &kinds, std::optional<std::vector<CaseId>> only)
{
    const ListSource source { .catalog = m_catalog,
        .database = m_database,
        .today = m_today,
        .language = m_localization.language(),
        .year = m_today.year(),
        .only = std::move(only) };
    if (const QString words = saveLists(this, m_prompt, source, kinds); !words.isEmpty())
        Q_EMIT told(words);
}

QuarterPage &DeskPages::quarters()
{
    if (!m_quarters) {
        m_quarters
            = new QuarterPage(m_catalog, m_library, m_database, m_standings, m_today, m_prompt, m_localization, this);
        connect(m_quarters, &QuarterPage::opened, this, &DeskPages::caseOpened);
        connect(m_quarters, &QuarterPage::portalRequested, this, &DeskPages::noticeOpened);
        connect(m_quarters, &QuarterPage::proofsRecorded, this, &DeskPages::casesWritten);
    }
    return *m_quarters;
}

ReportsPage &DeskPages::reports()
{
    if (!m_reports) {
        m_reports = new ReportsPage(m_catalog, m_library, m_database, m_today, m_prompt, m_localization, this);
        connect(m_reports, &ReportsPage::importRequested, this, &DeskPages::importRequested);
    }
    return *m_reports;
}

CalendarPage &DeskPages::calendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPage(m_catalog, m_database, m_standings, m_today, m_prompt, m_localization, this);
        connect(m_calendar, &CalendarPage::opened, this, &DeskPages::placeOpened);
    }
    return *m_calendar;
}

LawPage &DeskPages::law()
{
    if (!m_law) {
        m_law = new LawPage(m_catalog, m_database, m_prompt, m_today, m_localization, this);
        connect(m_law, &LawPage::lawChanged, this, &DeskPages::lawChanged);
        connect(m_law, &LawPage::told, this, &DeskPages::told);
    }
    return *m_law;
}

} // namespace hqs
