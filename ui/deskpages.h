// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casestandings.h"
#include "cases/continuation.h"
#include "catalog/catalog.h"
#include "forms/formlibrary.h"
#include "storage/vault.h"

#include "reports/lists.h"

#include <QDate>
#include <QStackedWidget>

#include <map>

namespace hqs {

class CalendarPage;
class CardsPage;
class CaseListPage;
struct CardsTopic;
class DeskReader;
class LawPage;
class Localization;
class Prompt;
class QuarterPage;
class ReportsPage;
class TodayPage;

/// The pages of the navigation, one at a time; what belongs to the case in hand is shown in their place. Each page is
/// made when it is first looked at: all at once would double the time of the start.
class DeskPages : public QStackedWidget {
    Q_OBJECT

public:
    /// In the order of the navigation.
    enum Page { Today, Cases, People, Employers, Quarters, Reports, Calendar, Law };

    DeskPages(Catalog &catalog, const FormLibrary &library, Database &database, QDate today, Prompt &prompt,
        Localization &localization, QWidget *parent = nullptr);

    /// Shows a page with what is in the database now; it is read only where something has changed since.
    void open(Page page);
    /// Shows something else: the case in hand, its papers.
    void turnTo(QWidget *page);
    /// Writes what has been typed into cards and pay; called when the page is left.
    void leave();
    /// Reads the cases and their terms anew for the pages that show them.
    void reloadCases();
    /// After a word of the office: what is on the pages was judged by the law before it.
    void judgeAnew();

    CaseListPage &cases();
    /// People or Employers.
    CardsPage &cards(Page page);
    LawPage &law();
    /// Reads a machine-readable zone into the person's card on the screen. False when there is none.
    bool readZone();

Q_SIGNALS:
    void caseOpened(hqs::CaseId id);
    /// A page wrote into cases by itself.
    void casesWritten();
    /// The salary notice of a case shall be copied into a portal.
    void noticeOpened(hqs::CaseId id, hqs::Quarter quarter);
    void placeOpened(hqs::CaseId id, const hqs::Place &place);
    void filingOpened(hqs::CaseId id, const hqs::StageId &stage);
    void pageRequested(int page);
    void newCaseRequested();
    void demoRequested();
    void importRequested();
    void lawChanged();
    void scanRequested(const hqs::VaultFile &file, const QString &title);
    /// What became of something, for the line over the pages.
    void told(const QString &words);
    /// The digest of the day and what the program has opened by itself, each at most once a day.
    void reminded(const QString &words, const std::vector<hqs::CaseId> &opened);

private:
    QWidget *pageAt(Page page);
    TodayPage *makeToday();
    CardsPage *makeCards(CardsTopic topic);
    QuarterPage &quarters();
    ReportsPage &reports();
    CalendarPage &calendar();
    void showCases();
    void showTerms();
    std::vector<OpenedCase> openNextCases();
    bool isFresh(Page page) const;
    void saveAsTable(const std::vector<ListKind> &kinds, std::optional<std::vector<CaseId>> only = {});

    Catalog &m_catalog;
    const FormLibrary &m_library;
    Database &m_database;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    CaseStandings m_standings;
    DeskReader *m_terms;
    bool m_hasOpened = false; ///< the next cases of today
    std::map<Page, Database::Stamp> m_read; ///< what was in the database when a page was read
    TodayPage *m_todayPage = nullptr;
    CaseListPage *m_cases = nullptr;
    CardsPage *m_people = nullptr;
    CardsPage *m_employers = nullptr;
    QuarterPage *m_quarters = nullptr;
    ReportsPage *m_reports = nullptr;
    CalendarPage *m_calendar = nullptr;
    LawPage *m_law = nullptr;
};

} // namespace hqs
