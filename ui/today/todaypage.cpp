// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "ui/emptystate.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/pilldelegate.h"
#include "ui/today/duelistmodel.h"
#include "ui/today/stagebars.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
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
    , m_heading(new QLabel(this))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(u":/icons/check-48.png"_s, this))
    , m_stagesHeading(new QLabel(this))
    , m_bars(new StageBars(catalog.procedures().front(), localization, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    look::setRole(m_title, u"title"_s);
    look::setRole(m_new, u"primary"_s);
    head->addWidget(m_title, 1);
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
    dueColumn->addWidget(m_heading);
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
    stageColumn->addWidget(m_bars);
    stageColumn->addStretch();
    stageCard->setFixedWidth(260); // the longest name of a stage
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
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto &[section, width] : { std::pair(DueListModel::When, 112), std::pair(DueListModel::Specialist, 176),
             std::pair(DueListModel::Due, 96), std::pair(DueListModel::Left, 86) }) {
        m_table->horizontalHeader()->setSectionResizeMode(section, QHeaderView::Fixed);
        m_table->horizontalHeader()->resizeSection(section, width);
    }
    const auto openCase = [this](const QModelIndex &index) { Q_EMIT opened(m_model->caseAt(index.row())); };
    connect(m_table, &QTableView::activated, this, openCase);
    connect(m_table, &QTableView::doubleClicked, this, openCase);
    connect(m_new, &QPushButton::clicked, this, &TodayPage::newCaseRequested);
    localization.bind(this, [this] { retranslate(); });
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

void TodayPage::setCases(const std::vector<CaseHead> &cases)
{
    m_model->setCases(cases);
    m_bars->setCases(cases);
    m_open = static_cast<int>(std::ranges::count_if(cases, [](const CaseHead &head) { return !head.stage.isEmpty(); }));
    m_employed = static_cast<int>(std::ranges::count(cases, employment, &CaseHead::stage));
    m_states->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_nothing);
    refreshTiles();
}

void TodayPage::refreshTiles()
{
    const int overdue = m_model->overdue();
    const int week = m_model->dueUntil(m_today.addDays(7)) - overdue;
    const int quarter = m_model->dueUntil(m_today.addDays(90)) - overdue;
    const auto fill = [](const Tile &tile, const QString &caption, int number, const QString &note) {
        tile.caption->setText(caption);
        tile.number->setText(QString::number(number));
        tile.note->setText(note);
    };
    fill(m_tiles[0], tr("Open cases"), m_open, tr("%n of them employed", nullptr, m_employed));
    fill(m_tiles[1], tr("Overdue"), overdue, overdue > 0 ? tr("act first on these") : tr("nothing is overdue"));
    fill(m_tiles[2], tr("Due within a week"), week, tr("today included"));
    fill(m_tiles[3], tr("Due within 90 days"), quarter, tr("the nearest term of each case"));
    m_tiles[1].number->setStyleSheet(u"font-size: 19pt; font-weight: bold; color: %1;"_s.arg(
        (overdue > 0 ? look::foreground(Tone::Bad) : look::text).name()));
}

void TodayPage::retranslate()
{
    m_title->setText(tr("Today, %1").arg(QLocale().toString(m_today, u"d MMMM yyyy")));
    m_new->setText(tr("New HQS case"));
    m_heading->setText(tr("Deadlines"));
    m_stagesHeading->setText(tr("Cases by stage"));
    m_nothing->setWords(tr("No term is running"),
        tr("Terms start by themselves when their day is entered in a case: the contract signed, the permit decided, "
           "the "
           "border crossed."));
    m_model->retranslate();
    refreshTiles();
}

} // namespace hqs
