// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawarrivalsdialog.h"

#include "catalog/spelling.h"
#include "ui/law/lawtablemodel.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

LawArrivalsDialog::LawArrivalsDialog(
    std::vector<WordArrival> arrivals, const Catalog &catalog, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_arrivals(std::move(arrivals))
    , m_catalog(catalog)
    , m_localization(localization)
    , m_hint(new QLabel(this))
    , m_table(new QTableWidget(static_cast<int>(m_arrivals.size()), ColumnCount, this))
    , m_take(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"law.arrivals"_s);
    resize(940, 460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    look::setRole(m_take, u"primary"_s);
    m_take->setObjectName(u"law.arrivals.take"_s);
    m_take->setDefault(true);
    m_table->setObjectName(u"law.arrivals.table"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a sentence takes its lines
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Columns get their width only when the dialog is shown, and a narrower one needs more lines.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const WordArrival &arrival = m_arrivals[static_cast<std::size_t>(row)];
        for (int cell = 0; cell < ColumnCount; ++cell)
            m_table->setItem(row, cell, new QTableWidgetItem);
        QTableWidgetItem *first = m_table->item(row, Rule);
        const bool canBeTaken = arrival.isTaken() || arrival.standing == WordStanding::Older;
        first->setFlags(canBeTaken ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (canBeTaken)
            first->setCheckState(arrival.isTaken() ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, [this] { m_take->setEnabled(!chosen().empty()); });
    localization.bind(this, [this] { retranslate(); });
    m_take->setEnabled(!chosen().empty());
}

std::vector<LawWord> LawArrivalsDialog::chosen() const
{
    std::vector<LawWord> words;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, Rule);
        if (item && (item->flags() & Qt::ItemIsUserCheckable) && item->checkState() == Qt::Checked)
            words.push_back(m_arrivals[static_cast<std::size_t>(row)].word);
    }
    return words;
}

QString LawArrivalsDialog::titleOf(const QString &rule) const
{
    if (const DeadlineRule *deadline = m_catalog.deadline(DeadlineId(rule)))
        return m_localization.say(deadline->title);
    const Parameter *parameter = m_catalog.parameters().find(ParameterId(rule));
    return parameter ? m_localization.say(parameter->title) : rule;
}

QString LawArrivalsDialog::spelled(const LawWord &word) const
{
    const QString signature = u"%1, %2"_s.arg(word.by, spelledDate(word.on));
    const auto *value = std::get_if<OfficeValue>(&word.said);
    if (!value)
        return tr("Checked: %1").arg(signature);
    return u"%1\n%2\n%3"_s.arg(spelledAmount(value->amount, value->unit, m_localization.language()),
        spelledPeriod(word.from, value->to), signature);
}

void LawArrivalsDialog::retranslate()
{
    setWindowTitle(tr("Values and marks of another office"));
    m_table->setAccessibleName(windowTitle());
    m_hint->setText(m_arrivals.empty()
            ? tr("The file holds no value and no mark.")
            : tr("Nothing is changed yet. Tick what your office shall take over; you answer for it as for your own."));
    m_table->setHorizontalHeaderLabels({ tr("Rule"), tr("The other office"), tr("Here now"), tr("What it is") });
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const WordArrival &arrival = m_arrivals[static_cast<std::size_t>(row)];
        m_table->item(row, Rule)->setText(titleOf(arrival.word.rule));
        m_table->item(row, Coming)->setText(spelled(arrival.word));
        m_table->item(row, Here)->setText(arrival.here ? spelled(*arrival.here) : u"—"_s);
        QString standing;
        switch (arrival.standing) {
        case WordStanding::New:
            standing = tr("new");
            break;
        case WordStanding::Same:
            standing = tr("the same is here already");
            break;
        case WordStanding::Newer:
            standing = tr("another is here; the coming one is newer");
            break;
        case WordStanding::Older:
            standing = tr("another is here; the coming one is not newer");
            break;
        case WordStanding::Unfit:
            standing = tr("not about the rules in use here; cannot be taken over");
            break;
        }
        m_table->item(row, Standing)->setText(standing);
    }
    m_take->setText(tr("Take over"));
    m_cancel->setText(tr("&Cancel"));
}

} // namespace hqs
