// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "cases/calendarexport.h"
#include "storage/safefile.h"
#include "ui/calendar/monthpane.h"
#include "ui/calendar/personterms.h"
#include "ui/calendar/termfilters.h"
#include "ui/calendar/termlistmodel.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/pilldelegate.h"
#include "ui/prompt.h"
#include "ui/reports/savelists.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

CalendarPage::CalendarPage(const Catalog &catalog, Database &database, CaseStandings &standings, QDate today,
    Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_database(database)
    , m_standings(standings)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_filters(new TermFilters(catalog, localization, this))
    , m_tabs(new QTabWidget(this))
    , m_month(new MonthPane(catalog.calendar(), localization, today, this))
    , m_model(new TermListModel(catalog.calendar(), localization, this))
    , m_list(new QTableView(this))
    , m_people(new PersonTerms(localization, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    look::setRole(m_title, u"title"_s);
    look::setRole(m_advice, u"muted"_s);
    m_advice->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_advice);
    head->addLayout(words, 1);
    head->addWidget(m_save, 0, Qt::AlignTop);
    head->addWidget(m_export, 0, Qt::AlignTop);
    m_save->setObjectName(u"calendar.save"_s);
    m_export->setObjectName(u"calendar.export"_s);
    column->addLayout(head);

    column->addWidget(m_filters);
    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->addWidget(m_tabs);
    column->addWidget(card, 1);
    m_tabs->setObjectName(u"calendar.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_month, QString());
    m_tabs->addTab(makeList(), QString());
    m_tabs->addTab(m_people, QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, &CalendarPage::fillTab);
    connect(m_filters, &TermFilters::changed, this, &CalendarPage::refresh);
    connect(m_month, &MonthPane::opened, this, &CalendarPage::open);
    connect(m_people, &PersonTerms::opened, this, &CalendarPage::open);
    connect(m_save, &QPushButton::clicked, this, &CalendarPage::saveShown);
    connect(m_export, &QPushButton::clicked, this, &CalendarPage::exportShown);
    localization.bind(this, [this] { retranslate(); });
}

QWidget *CalendarPage::makeList()
{
    m_list->setModel(m_model);
    m_list->setObjectName(u"calendar.list"_s);
    m_list->setItemDelegateForColumn(TermListModel::Left, new PillDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(TermListModel::What, QHeaderView::Stretch);
    const auto openRow = [this](const QModelIndex &index) { open(m_model->termAt(index.row())); };
    connect(m_list, &QTableView::activated, this, openRow);
    return m_list;
}

void CalendarPage::reload()
{
    if (auto done = m_standings.readAll(); !done) {
        m_prompt.tell(this, done.error());
        return;
    }
    m_terms = m_standings.terms();
    sortByDay(m_terms);
    m_filters->setTerms(m_terms);
    refresh();
}

void CalendarPage::refresh()
{
    m_shown = m_filters->chosen(m_terms);
    oneForAllCases(m_shown);
    // What the views out of sight showed points into rules that may be others by now.
    m_month->setTerms({});
    m_model->setTerms({});
    m_people->setTerms({});
    m_stale = { m_month, m_list, m_people };
    fillTab();
    m_export->setEnabled(!m_terms.empty());
    m_save->setEnabled(!m_shown.empty());
    m_advice->setText(
        tr("%n term(s) shown. Each line leads to the place in its case.", nullptr, static_cast<int>(m_shown.size())));
}

/// The tab in sight shows what is chosen; the others wait until they are looked at.
void CalendarPage::fillTab()
{
    QWidget *tab = m_tabs->currentWidget();
    if (m_stale.erase(tab) == 0)
        return;
    if (tab == m_month)
        m_month->setTerms(m_shown);
    else if (tab == m_list)
        m_model->setTerms(m_shown);
    else
        m_people->setTerms(m_shown);
}

void CalendarPage::open(const CaseTerm &term)
{
    const CaseId id = term.caseId();
    const Place place = term.place; // the list may be gone once the case is open
    Q_EMIT opened(id, place);
}

/// The cases of which no term is filtered away: only there is a term that is missing a term that is gone.
Result<std::vector<CaseId>> CalendarPage::completeCases() const
{
    std::vector<CaseId> complete;
    if (m_filters->dividesCases())
        return complete;
    const auto heads = CaseStore(m_database).list();
    if (!heads)
        return heads.error();
    const QString number = m_filters->caseNumber();
    for (const CaseHead &head : *heads) {
        if (number.isEmpty() || head.number == number)
            complete.push_back(*head.id);
    }
    return complete;
}

void CalendarPage::exportShown()
{
    const auto path = m_prompt.fileToSave(this, tr("Save as a calendar"), u"hqsdesk.ics"_s, tr("Calendars (*.ics)"));
    if (!path)
        return;
    const auto complete = completeCases();
    if (!complete)
        return m_prompt.tell(this, complete.error());
    const auto file = exportCalendar(m_database, m_catalog, m_shown, *complete, m_localization.language(), m_today);
    if (!file)
        return m_prompt.tell(this, file.error());
    if (const auto done = writeSafely(*path, *file); !done)
        return m_prompt.tell(this, done.error());
    m_advice->setText(
        tr("Saved: %1. Open this file in your calendar program; saved again, it replaces what has changed.")
            .arg(*path));
}

void CalendarPage::saveShown()
{
    const Language language = m_localization.language();
    const QString words = saveTable(this, m_prompt,
        { .title = wordsFor(ListKind::Deadlines),
            .name = u"%1 %2"_s.arg(m_today.toString(Qt::ISODate), codeOf(ListKind::Deadlines)),
            .language = language,
            .make = [this, language](ListReader) { return std::vector { deadlineSheet(m_shown, language) }; } });
    if (!words.isEmpty())
        m_advice->setText(words);
}

void CalendarPage::retranslate()
{
    m_title->setText(tr("Calendar"));
    m_tabs->setAccessibleName(tr("Views of the calendar"));
    m_save->setText(tr("Save as a table…"));
    m_save->setToolTip(tr("The terms that are shown, for Excel and other programs"));
    m_export->setText(tr("Save for a calendar program…"));
    m_list->setAccessibleName(tr("All terms"));
    m_tabs->setTabText(0, tr("Month"));
    m_tabs->setTabText(1, tr("List"));
    m_tabs->setTabText(2, tr("Person by person"));
    m_month->retranslate();
    m_model->retranslate();
    m_people->retranslate();
    m_filters->retranslate(m_terms);
    refresh();
}

} // namespace hqs
