// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "cases/calendarexport.h"
#include "catalog/spelling.h"
#include "storage/safefile.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/termlistmodel.h"
#include "ui/localization.h"
#include "ui/pilldelegate.h"
#include "ui/prompt.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int termRole = Qt::UserRole + 1;

/// Fills a box anew and keeps what was chosen in it, if it is still there.
void refill(QComboBox &box, const QString &all, const std::map<QString, QString> &entries)
{
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QString());
    std::vector<std::pair<QString, QString>> sorted(entries.begin(), entries.end());
    std::ranges::sort(sorted, {}, [](const auto &entry) { return entry.second.toLower(); });
    for (const auto &[key, words] : sorted)
        box.addItem(words, key);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QString keyOf(const CaseTerm &term)
{
    return term.person ? QString::number(static_cast<qint64>(*term.person)) : QString();
}

/// The expiry of a power of attorney belongs to no stage.
QString stageKeyOf(const CaseTerm &term)
{
    const StageId &stage = term.appointment.rule->stage;
    return stage.isEmpty() ? u"-"_s : stage.text();
}

} // namespace

CalendarPage::CalendarPage(const Catalog &catalog, Database &database, QDate today, Prompt &prompt,
    Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_kind(new QComboBox(this))
    , m_stage(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_case(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_month(new MonthView(catalog.calendar(), localization, today, this))
    , m_monthName(new QLabel(this))
    , m_before(new QPushButton(this))
    , m_thisMonth(new QPushButton(this))
    , m_after(new QPushButton(this))
    , m_dayName(new QLabel(this))
    , m_day(new QListWidget(this))
    , m_model(new TermListModel(catalog.calendar(), localization, this))
    , m_list(new QTableView(this))
    , m_people(new QTreeWidget(this))
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
    head->addWidget(m_export, 0, Qt::AlignTop);
    m_export->setObjectName(u"calendar.export"_s);
    column->addLayout(head);

    auto *filters = new QHBoxLayout;
    for (const auto &[box, name] : { std::pair(m_person, u"calendar.person"_s), std::pair(m_case, u"calendar.case"_s),
             std::pair(m_stage, u"calendar.stage"_s), std::pair(m_kind, u"calendar.kind"_s) }) {
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::currentIndexChanged, this, &CalendarPage::refresh);
        filters->addWidget(box, 1);
    }
    column->addLayout(filters);
    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->addWidget(m_tabs);
    column->addWidget(card, 1);
    m_tabs->setObjectName(u"calendar.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeMonth(), QString());
    m_tabs->addTab(makeList(), QString());
    m_tabs->addTab(makePeople(), QString());
    connect(m_export, &QPushButton::clicked, this, &CalendarPage::exportShown);
    localization.bind(this, [this] { retranslate(); });
}

QWidget *CalendarPage::makeMonth()
{
    auto *page = new QWidget(m_tabs);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(4, 10, 4, 4);
    row->setSpacing(14);
    auto *left = new QVBoxLayout;
    auto *turning = new QHBoxLayout;
    look::setRole(m_monthName, u"heading"_s);
    m_monthName->setObjectName(u"calendar.monthName"_s);
    turning->addWidget(m_monthName, 1);
    for (QPushButton *button : { m_before, m_thisMonth, m_after })
        turning->addWidget(button);
    m_before->setObjectName(u"calendar.before"_s);
    m_thisMonth->setObjectName(u"calendar.today"_s);
    m_after->setObjectName(u"calendar.after"_s);
    left->addLayout(turning);
    left->addWidget(m_month, 1);
    row->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    look::setRole(m_dayName, u"heading"_s);
    m_dayName->setWordWrap(true);
    look::setRole(m_day, u"nav"_s);
    m_day->setObjectName(u"calendar.day"_s);
    m_day->setWordWrap(true);
    m_day->setTextElideMode(Qt::ElideNone);
    m_day->setResizeMode(QListView::Adjust);
    m_day->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_day->setMinimumWidth(220);
    m_day->setMaximumWidth(280);
    m_dayName->setMaximumWidth(280);
    right->addWidget(m_dayName);
    right->addWidget(m_day, 1);
    row->addLayout(right);

    connect(m_before, &QPushButton::clicked, this, [this] { m_month->setDay(m_month->day().addMonths(-1)); });
    connect(m_thisMonth, &QPushButton::clicked, this, [this] { m_month->setDay(m_today); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_month->setDay(m_month->day().addMonths(1)); });
    connect(m_month, &MonthView::dayChosen, this, &CalendarPage::fillDay);
    connect(m_month, &MonthView::dayOpened, this, [this](QDate day) {
        const auto terms = m_month->termsOn(day);
        if (terms.size() == 1)
            open(*terms.front());
        else if (!terms.empty())
            m_day->setFocus();
    });
    const auto openRow = [this](const QListWidgetItem *item) {
        const auto terms = m_month->termsOn(m_month->day());
        const QVariant number = item->data(termRole);
        if (number.isValid() && number.toUInt() < terms.size())
            open(*terms[number.toUInt()]);
    };
    connect(m_day, &QListWidget::itemActivated, this, openRow);
    connect(m_day, &QListWidget::itemClicked, this, openRow);
    return page;
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

QWidget *CalendarPage::makePeople()
{
    m_people->setObjectName(u"calendar.people"_s);
    m_people->setColumnCount(3);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setRootIsDecorated(true);
    m_people->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_people->header()->setStretchLastSection(true);
    connect(m_people, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const auto row = item->data(0, termRole);
        if (row.isValid() && row.toUInt() < m_shown.size())
            open(m_shown[row.toUInt()]);
    });
    return m_people;
}

void CalendarPage::reload()
{
    auto terms = termsOfCases(m_catalog, m_database, m_today);
    if (!terms) {
        m_prompt.tell(this, terms.error());
        return;
    }
    m_terms = *std::move(terms);
    fillFilters();
    refresh();
}

QString CalendarPage::nameOfStage(const StageId &id) const
{
    const auto &stages = m_catalog.procedures().front().stages;
    const auto stage = std::ranges::find(stages, id, &Stage::id);
    return stage == stages.end() ? id.text() : m_localization.say(stage->title);
}

void CalendarPage::fillFilters()
{
    std::map<QString, QString> kinds;
    std::map<QString, QString> people;
    std::map<QString, QString> stages;
    std::map<QString, QString> cases;
    for (const CaseTerm &term : m_terms) {
        const DeadlineRule &rule = *term.appointment.rule;
        cases[term.head.number] = term.head.number;
        kinds[rule.id.text()] = m_localization.say(rule.title);
        if (const QString key = keyOf(term); !key.isEmpty())
            people[key] = m_localization.say(term.personName);
        stages[stageKeyOf(term)] = rule.stage.isEmpty() ? tr("Outside the stages") : nameOfStage(rule.stage);
    }
    refill(*m_kind, tr("All kinds of terms"), kinds);
    refill(*m_stage, tr("All stages"), stages);
    refill(*m_person, tr("All people"), people);
    refill(*m_case, tr("All cases"), cases);
}

std::vector<CaseTerm> CalendarPage::shown() const
{
    const QString kind = m_kind->currentData().toString();
    const QString stage = m_stage->currentData().toString();
    const QString person = m_person->currentData().toString();
    const QString number = m_case->currentData().toString();
    std::vector<CaseTerm> found;
    std::ranges::copy_if(m_terms, std::back_inserter(found), [&](const CaseTerm &term) {
        const DeadlineRule &rule = *term.appointment.rule;
        return (kind.isEmpty() || rule.id.text() == kind) && (stage.isEmpty() || stageKeyOf(term) == stage)
            && (person.isEmpty() || keyOf(term) == person) && (number.isEmpty() || term.head.number == number);
    });
    return found;
}

void CalendarPage::refresh()
{
    m_shown = shown();
    m_month->setTerms(m_shown);
    m_model->setTerms(m_shown);
    m_export->setEnabled(!m_terms.empty());
    m_advice->setText(
        tr("%n term(s) shown. Each line leads to the place in its case.", nullptr, static_cast<int>(m_shown.size())));
    fillPeople();
    fillDay();
}

void CalendarPage::fillDay()
{
    const QDate day = m_month->day();
    QString month = QLocale().standaloneMonthName(day.month());
    month[0] = month.at(0).toUpper(); // Russian writes it small in a sentence, here it is a heading
    m_monthName->setText(month + u' ' + QString::number(day.year()));
    m_dayName->setText(QLocale().toString(day, u"d MMMM, dddd"_s));
    m_day->clear();
    unsigned row = 0;
    for (const CaseTerm *term : m_month->termsOn(day)) {
        auto *item = new QListWidgetItem(
            m_localization.say(term->personName) + u'\n' + titleOf(term->appointment, m_localization.language()),
            m_day);
        item->setData(termRole, row++);
        item->setForeground(look::foreground(toneOfDaysLeft(term->appointment.daysLeft)));
    }
    if (row == 0) {
        auto *nothing = new QListWidgetItem(tr("No terms this day."), m_day);
        nothing->setFlags(Qt::ItemIsEnabled);
    }
}

void CalendarPage::fillPeople()
{
    m_people->clear();
    std::map<QString, QTreeWidgetItem *> heads;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const CaseTerm &term = m_shown[row];
        // A person without a card stands under the number of the case.
        const QString key = term.person ? keyOf(term) : term.head.number;
        QTreeWidgetItem *&head = heads[key];
        if (!head) {
            const QString name = m_localization.say(term.personName);
            head = new QTreeWidgetItem(m_people, { name.isEmpty() ? term.head.number : name });
            QFont bold = m_people->font();
            bold.setBold(true);
            head->setFont(0, bold);
            head->setExpanded(true);
            head->setFirstColumnSpanned(true);
        }
        auto *line = new QTreeWidgetItem(head,
            { spelledDate(term.appointment.due.due),
                term.appointment.daysLeft < 0
                    ? tr("overdue by %n day(s)", nullptr, static_cast<int>(-term.appointment.daysLeft))
                    : tr("%n day(s) left", nullptr, static_cast<int>(term.appointment.daysLeft)),
                titleOf(term.appointment, m_localization.language()) });
        line->setData(0, termRole, static_cast<unsigned>(row));
        line->setForeground(1, look::foreground(toneOfDaysLeft(term.appointment.daysLeft)));
    }
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
    for (const QComboBox *box : { m_kind, m_stage, m_person }) {
        if (box->currentIndex() > 0)
            return complete;
    }
    const auto heads = CaseStore(m_database).list();
    if (!heads)
        return heads.error();
    const QString number = m_case->currentData().toString();
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

void CalendarPage::retranslate()
{
    m_title->setText(tr("Calendar"));
    m_tabs->setAccessibleName(tr("Views of the calendar"));
    m_export->setText(tr("Save for a calendar program…"));
    m_kind->setAccessibleName(tr("Kind of term"));
    m_stage->setAccessibleName(tr("Stage"));
    m_person->setAccessibleName(tr("Person"));
    m_case->setAccessibleName(tr("Case"));
    m_before->setText(u"‹"_s);
    m_before->setAccessibleName(tr("Month before"));
    m_before->setToolTip(tr("Month before (Page Up)"));
    m_thisMonth->setText(tr("Today"));
    m_thisMonth->setToolTip(tr("To today (Home)"));
    m_after->setText(u"›"_s);
    m_after->setAccessibleName(tr("Month after"));
    m_after->setToolTip(tr("Month after (Page Down)"));
    m_day->setAccessibleName(tr("Terms of the day"));
    m_list->setAccessibleName(tr("All terms"));
    m_people->setAccessibleName(tr("Terms person by person"));
    m_people->setHeaderLabels({ tr("Last day"), tr("Left"), tr("What to do") });
    m_tabs->setTabText(0, tr("Month"));
    m_tabs->setTabText(1, tr("List"));
    m_tabs->setTabText(2, tr("Person by person"));
    m_model->retranslate();
    fillFilters();
    refresh();
}

} // namespace hqs
