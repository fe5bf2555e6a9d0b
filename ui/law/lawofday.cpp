// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawofday.h"

#include "catalog/spelling.h"
#include "ui/columnwidths.h"
#include "ui/editors/dateeditor.h"
#include "ui/emptystate.h"
#include "ui/law/lawentrycard.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/pilldelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

LawOfDay::LawOfDay(const Catalog &catalog, QDate today, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_localization(localization)
    , m_model(new LawTableModel(catalog, localization, today, this))
    , m_dayLabel(new QLabel(this))
    , m_day(new DateEditor(this))
    , m_problem(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_onlyUnverified(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_banner(new QFrame(this))
    , m_bannerWords(new QLabel(m_banner))
    , m_backToToday(new QPushButton(m_banner))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(u"search"_s, this))
    , m_clear(m_nothing->addAction(QString()))
    , m_card(new LawEntryCard(catalog, localization, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_day->setObjectName(u"law.day"_s);
    m_day->setFixedWidth(130);
    m_dayLabel->setBuddy(m_day);
    look::setRole(m_problem, u"problem"_s);
    m_search->setObjectName(u"law.search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(260);
    m_onlyUnverified->setObjectName(u"law.unverified"_s);
    look::setRole(m_count, u"muted"_s);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_dayLabel, m_day, m_problem })
        head->addWidget(widget);
    head->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_count, m_onlyUnverified, m_search })
        head->addWidget(widget);
    column->addLayout(head);
    column->addWidget(makeBanner());

    m_table->setModel(m_model);
    m_table->setObjectName(u"law.table"_s);
    m_table->setItemDelegateForColumn(LawTableModel::Standing, new PillDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(50);
    m_table->horizontalHeader()->setHighlightSections(false);
    setColumnWidths(*m_table,
        { { LawTableModel::Group, 98 }, { LawTableModel::Value, 132 }, { LawTableModel::Period, 124 },
            { LawTableModel::Standing, 152 } });

    m_table->setColumnHidden(LawTableModel::Sources, true); // the card beside the table says it in full

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto inCard = [this, row](QWidget *inside, int stretch) {
        auto *card = new QFrame(this);
        look::setRole(card, u"card"_s);
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(8, 8, 8, 8);
        layout->addWidget(inside);
        row->addWidget(card, stretch);
    };
    m_states->addWidget(m_table);
    m_states->addWidget(m_nothing);
    inCard(m_states, 5);
    inCard(m_card, 2);
    column->addLayout(row, 1);

    connect(m_day, &FieldEditor::edited, this, &LawOfDay::readDay);
    connect(m_backToToday, &QPushButton::clicked, this, [this] { setDay(m_today); });
    connect(m_search, &QLineEdit::textChanged, this, &LawOfDay::applyFilter);
    connect(m_onlyUnverified, &QCheckBox::toggled, this, &LawOfDay::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_onlyUnverified->setChecked(false);
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (!current.isValid())
                return; // the rows are being filtered
            m_chosen = m_model->entryAt(current.row()).id;
            showChosen();
        });
    // Queued: the button that asks lies on the card that is made anew.
    connect(m_card, &LawEntryCard::wordRequested, this, &LawOfDay::wordRequested, Qt::QueuedConnection);
    connect(m_card, &LawEntryCard::withdrawalRequested, this, &LawOfDay::withdrawalRequested, Qt::QueuedConnection);
    localization.bind(this, [this] { retranslate(); });
    setDay(today);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0); // the card is never an empty pane
}

QWidget *LawOfDay::makeBanner()
{
    look::setRole(m_banner, u"alarm"_s);
    look::setRole(m_backToToday, u"link"_s);
    m_bannerWords->setObjectName(u"law.banner"_s);
    m_backToToday->setObjectName(u"law.today"_s);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_bannerWords);
    row->addWidget(m_backToToday);
    row->addStretch();
    return m_banner;
}

void LawOfDay::reload(std::vector<LawWord> words)
{
    m_card->setWords(std::move(words));
    m_model->reload();
    showState();
}

void LawOfDay::setDay(QDate day)
{
    const FieldValue value = day;
    m_day->setValue(&value);
    readDay();
}

void LawOfDay::readDay()
{
    const auto value = m_day->value();
    const QDate *day = value ? std::get_if<QDate>(&*value) : nullptr;
    m_day->setWrong(!day);
    if (day)
        m_model->setDay(*day);
    showState();
}

void LawOfDay::applyFilter()
{
    m_model->setQuery(m_search->text());
    m_model->setOnlyUnverified(m_onlyUnverified->isChecked());
    showState();
}

void LawOfDay::search(const QString &words)
{
    m_onlyUnverified->setChecked(false);
    m_search->setText(words);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void LawOfDay::showState()
{
    const auto value = m_day->value();
    const bool isRead = value && std::holds_alternative<QDate>(*value);
    m_problem->setText(isRead ? QString() : tr("Not a date; the law of %1 is shown.").arg(spelledDate(m_model->day())));
    m_banner->setVisible(m_model->day() != m_today);
    m_bannerWords->setText(tr("The law of %1 is shown, not of today.").arg(spelledDate(m_model->day())));
    m_states->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_nothing) : m_table);
    m_count->setText(tr("%n rule(s)", nullptr, m_model->rowCount()));
    if (const int row = m_model->rowOf(m_chosen); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showChosen();
}

void LawOfDay::showChosen()
{
    const int row = m_model->rowOf(m_chosen);
    m_card->showEntry(row < 0 ? nullptr : &m_model->entryAt(row), m_model->day());
}

void LawOfDay::retranslate()
{
    m_dayLabel->setText(tr("Law on the day"));
    m_search->setAccessibleName(tr("Find in the law"));
    m_table->setAccessibleName(tr("Law on the day"));
    m_day->retranslate(m_localization.language());
    m_day->focusProxy()->setAccessibleName(tr("Law on the day"));
    m_search->setPlaceholderText(tr("Find a rule, an article, a number…"));
    m_onlyUnverified->setText(tr("Only not verified"));
    m_backToToday->setText(tr("Back to today"));
    m_nothing->setWords(tr("No rule matches"), tr("Try fewer letters, or look at the verified rules too."));
    m_clear->setText(tr("Show all rules"));
    m_model->retranslate();
    showState();
}

} // namespace hqs
