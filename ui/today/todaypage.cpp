// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "catalog/spelling.h"
#include "ui/columnwidths.h"
#include "ui/emptystate.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/pilldelegate.h"
#include "ui/today/deskreader.h"
#include "ui/today/duelistmodel.h"
#include "ui/today/stagebars.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The stage of those who work: the case is open, but nothing is being filed.
const StageId employment(u"employment"_s);

} // namespace

TodayPage::TodayPage(const Catalog &catalog, Localization &localization, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_localization(localization)
    , m_today(today)
    , m_model(new DueListModel(catalog, localization, today, this))
    , m_title(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_daySheet(new QPushButton(this))
    , m_snooze(new QPushButton(this))
    , m_openQuarter(new QPushButton(this))
    , m_heading(new QLabel(this))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(u"check"_s, this))
    , m_stagesHeading(new QLabel(this))
    , m_bars(new StageBars(catalog.procedures().front(), localization, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    look::setRole(m_title, u"title"_s);
    look::setRole(m_new, u"primary"_s);
    m_daySheet->setObjectName(u"today.sheet"_s);
    m_snooze->setObjectName(u"today.snooze"_s);
    m_openQuarter->setObjectName(u"today.quarter"_s);
    head->addWidget(m_title, 1);
    head->addWidget(m_openQuarter);
    head->addWidget(m_daySheet);
    head->addWidget(m_new);
    column->addLayout(head);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(14);
    for (int i = 0; i < 4; ++i)
        m_tiles.push_back(addTile(*tiles));
    column->addLayout(tiles);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    auto *dueCard = new QFrame(this);
    look::setRole(dueCard, u"card"_s);
    auto *dueColumn = new QVBoxLayout(dueCard);
    dueColumn->setContentsMargins(14, 12, 14, 12);
    look::setRole(m_heading, u"heading"_s);
    auto *dueHead = new QHBoxLayout;
    dueHead->addWidget(m_heading, 1);
    dueHead->addWidget(m_snooze);
    dueColumn->addLayout(dueHead);
    m_states->addWidget(m_table);
    m_states->addWidget(m_nothing);
    dueColumn->addWidget(m_states, 1);
    columns->addWidget(dueCard, 1);
    auto *stageCard = new QFrame(this);
    look::setRole(stageCard, u"card"_s);
    auto *stageColumn = new QVBoxLayout(stageCard);
    stageColumn->setContentsMargins(14, 12, 14, 12);
    look::setRole(m_stagesHeading, u"heading"_s);
    stageColumn->addWidget(m_stagesHeading);
    auto *stages = new QScrollArea(stageCard); // what cases have become adds stages
    stages->setWidget(m_bars);
    stages->setWidgetResizable(true);
    stages->setFrameShape(QFrame::NoFrame);
    stages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    stages->setFocusPolicy(Qt::NoFocus);
    for (QWidget *ground : { stages->viewport(), static_cast<QWidget *>(m_bars) })
        ground->setAutoFillBackground(false); // the card shows through
    stageColumn->addWidget(stages, 1);
    stageCard->setFixedWidth(280); // the longest name of a stage, and a scroll bar
    columns->addWidget(stageCard);
    column->addLayout(columns, 1);

    m_table->setModel(m_model);
    m_table->setObjectName(u"due"_s);
    m_table->setItemDelegateForColumn(DueListModel::When, new PillDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(52);
    m_table->horizontalHeader()->setHighlightSections(false);
    setColumnWidths(*m_table,
        { { DueListModel::When, 104 }, { DueListModel::Specialist, 144 }, { DueListModel::Due, 92 },
            { DueListModel::AtRisk, 98 } });
    connect(m_table, &QTableView::activated, this, &TodayPage::openRow); // by Enter and by a double click
    connect(m_new, &QPushButton::clicked, this, &TodayPage::newCaseRequested);
    connect(m_daySheet, &QPushButton::clicked, this, &TodayPage::daySheetRequested);
    connect(m_openQuarter, &QPushButton::clicked, this, &TodayPage::quarterRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TodayPage::refreshButtons);
    makeSnoozeMenu();
    localization.bind(this, [this] { retranslate(); });
}

/// Where the answer belongs that keeps the term, or the stage of the filing; while the terms are still being read, the
/// case.
void TodayPage::openRow(const QModelIndex &index)
{
    if (const CaseTerm *term = m_model->termAt(index.row()))
        Q_EMIT placeOpened(term->caseId(), term->place);
    else if (const WaitingFiling *filing = m_model->filingAt(index.row()))
        Q_EMIT filingOpened(filing->ofCase, filing->stage);
    else
        Q_EMIT opened(m_model->caseAt(index.row()));
}

TodayPage::Tile TodayPage::addTile(QLayout &row)
{
    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    const Tile tile { new QLabel(card), new QLabel(card), new QLabel(card) };
    look::setRole(tile.caption, u"muted"_s);
    look::setRole(tile.note, u"muted"_s);
    tile.number->setStyleSheet(u"font-size: 19pt; font-weight: bold;"_s);
    for (QLabel *label : { tile.caption, tile.number, tile.note })
        column->addWidget(label);
    row.addWidget(card);
    return tile;
}

/// A term can be put off by these days, and never beyond what the rules of reminders allow.
void TodayPage::makeSnoozeMenu()
{
    auto *menu = new QMenu(m_snooze);
    for (const int days : { 1, 3, 7, 14, 30 }) {
        QAction *choice = menu->addAction(QString());
        connect(choice, &QAction::triggered, this, [this, days] {
            if (const CaseTerm *term = m_model->termAt(m_table->currentIndex().row()))
                Q_EMIT snoozeRequested(*term, days);
        });
        m_snoozeDays.emplace_back(choice, days);
    }
    m_snooze->setMenu(menu);
}

void TodayPage::setCases(const std::vector<CaseHead> &cases)
{
    m_counts.reset();
    m_model->setCases(cases);
    auto open = cases;
    std::erase_if(open, [](const CaseHead &head) { return head.closedOn || head.stage.isEmpty(); });
    m_bars->setCases(open);
    m_stages = Stages { .open = static_cast<int>(open.size()),
        .employed = static_cast<int>(std::ranges::count(open, employment, &CaseHead::stage)) };
    refreshRows();
}

void TodayPage::setDesk(const DeskReader &reader)
{
    m_model->setTerms(reader.terms(), reader.filings(), reader.cases());
    const QuarterState &quarter = reader.quarter();
    m_counts = Counts { .roublesAtRisk = roublesAtRisk(reader.terms()).most,
        .expiring30 = expiriesWithin(reader.terms(), 30),
        .expiring60 = expiriesWithin(reader.terms(), 60),
        .expiring90 = expiriesWithin(reader.terms(), 90),
        .paid = quarter.paid,
        .enough = quarter.enough,
        .owed = quarter.owed,
        .filed = quarter.filed,
        .noticeQuarter = quarter.notices.number };
    refreshRows();
}

/// That nothing is due is said when all is read.
void TodayPage::refreshRows()
{
    const bool isNothing = m_counts && m_model->rowCount() == 0;
    m_states->setCurrentWidget(isNothing ? static_cast<QWidget *>(m_nothing) : m_table);
    refreshTiles();
}

void TodayPage::refreshButtons()
{
    m_snooze->setEnabled(m_model->termAt(m_table->currentIndex().row()) != nullptr);
}

void TodayPage::refreshTiles()
{
    const int overdue = m_model->count(Urgency::Overdue);
    const auto fill = [](const Tile &tile, const QString &caption, const QString &number, const QString &note) {
        tile.caption->setText(caption);
        tile.number->setText(number);
        tile.note->setText(note);
    };
    const QString reading = u"…"_s;
    const qint64 roubles = m_counts ? m_counts->roublesAtRisk : 0;
    const Stages stages = m_stages.value_or(Stages());
    fill(m_tiles[0], tr("Open cases"), m_stages ? QString::number(stages.open) : reading,
        m_stages ? tr("%n of them employed", nullptr, stages.employed) : tr("being read"));
    fill(m_tiles[1], tr("Overdue"), m_counts ? QString::number(overdue) : reading,
        !m_counts         ? tr("being read")
            : roubles > 0 ? tr("at risk up to %1").arg(spelledMoney(Money { roubles * 100 }, m_localization.language()))
            : overdue > 0 ? tr("act first on these")
                          : tr("nothing is overdue"));
    fill(m_tiles[2], tr("Expires within 90 days"), m_counts ? QString::number(m_counts->expiring90) : reading,
        m_counts ? tr("within 30 days: %1, within 60: %2").arg(m_counts->expiring30).arg(m_counts->expiring60)
                 : tr("being read"));
    fill(m_tiles[3], tr("Pay of quarter %1").arg(Quarter::of(m_today).number),
        m_counts ? u"%1 / %2"_s.arg(m_counts->enough).arg(m_counts->paid) : reading,
        m_counts ? tr("notices of quarter %1 filed: %2 of %3")
                       .arg(m_counts->noticeQuarter)
                       .arg(m_counts->filed)
                       .arg(m_counts->owed)
                 : tr("being read"));
    m_tiles[1].number->setStyleSheet(u"font-size: 19pt; font-weight: bold; color: %1;"_s.arg(
        (overdue > 0 ? look::foreground(Tone::Bad) : look::text).name()));
    const bool isShort = m_counts && m_counts->enough < m_counts->paid;
    m_tiles[3].number->setStyleSheet(u"font-size: 19pt; font-weight: bold; color: %1;"_s.arg(
        (isShort ? look::foreground(Tone::Warning) : look::text).name()));
}

void TodayPage::retranslate()
{
    m_title->setText(tr("Today, %1").arg(QLocale().toString(m_today, u"d MMMM yyyy")));
    m_new->setText(tr("New HQS case"));
    m_table->setAccessibleName(tr("Deadlines"));
    m_daySheet->setText(tr("Day sheet…"));
    m_openQuarter->setText(tr("Salary notices"));
    m_snooze->setText(tr("Remind later"));
    for (const auto &[choice, days] : m_snoozeDays)
        choice->setText(tr("In %n day(s)", nullptr, days));
    m_heading->setText(tr("Deadlines"));
    m_stagesHeading->setText(tr("Cases by stage"));
    m_nothing->setWords(tr("Nothing is due within 90 days"),
        tr("Terms start by themselves when their day is entered in a case: the contract signed, the permit decided, "
           "the "
           "border crossed."));
    m_model->retranslate();
    refreshTiles();
}

} // namespace hqs
