// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/quarterpage.h"

#include "catalog/spelling.h"
#include "ui/columnwidths.h"
#include "ui/emptystate.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/pilldelegate.h"
#include "ui/prompt.h"
#include "ui/quarter/choicedelegate.h"
#include "ui/quarter/quartermodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quartersOffered = 12;

std::vector<Option> channelsOf(const Catalog &catalog)
{
    const Field *field = catalog.field(FieldId(u"salaryNotice.channel"_s));
    const auto *rule = field ? std::get_if<ChoiceRule>(&field->rule) : nullptr;
    return rule ? rule->options : std::vector<Option>();
}

} // namespace

QuarterPage::QuarterPage(const Catalog &catalog, const FormLibrary &library, Database &database,
    CaseStandings &standings, QDate today, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_library(library)
    , m_database(database)
    , m_standings(standings)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_quarter(quarterToReport(today))
    , m_model(new QuarterModel(catalog, localization, today, this))
    , m_title(new QLabel(this))
    , m_quarters(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_asTable(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_copyDown(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_portal(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(u"calendar"_s, this))
    , m_note(new QLabel(this))
    , m_done(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    look::setRole(m_title, u"title"_s);
    m_quarters->setObjectName(u"quarter.choice"_s);
    m_quarters->setMinimumWidth(130);
    head->addWidget(m_title);
    head->addWidget(m_quarters);
    head->addStretch();
    head->addWidget(m_asTable);
    head->addWidget(m_pdf);
    head->addWidget(m_print);
    column->addLayout(head);
    m_state->setWordWrap(true);
    column->addWidget(m_state);

    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 8);
    m_states->addWidget(m_table);
    m_states->addWidget(m_nothing);
    inside->addWidget(m_states, 1);
    column->addWidget(card, 1);

    auto *foot = new QHBoxLayout;
    look::setRole(m_note, u"muted"_s);
    look::setRole(m_done, u"muted"_s);
    m_note->setWordWrap(true);
    look::setRole(m_save, u"primary"_s);
    foot->addWidget(m_done, 1);
    foot->addWidget(m_open);
    foot->addWidget(m_portal);
    foot->addWidget(m_copyDown);
    foot->addWidget(m_save);
    column->addLayout(foot);
    column->addWidget(m_note);

    m_table->setModel(m_model);
    m_table->setObjectName(u"quarter.table"_s);
    m_table->setItemDelegateForColumn(QuarterModel::Judgement, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(
        QuarterModel::Channel, new ChoiceDelegate(channelsOf(catalog), localization, m_table));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(40);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    setColumnWidths(*m_table,
        { { QuarterModel::Paid, 92 }, { QuarterModel::Forecast, 104 }, { QuarterModel::Threshold, 88 },
            { QuarterModel::Judgement, 112 }, { QuarterModel::FiledOn, 100 }, { QuarterModel::Channel, 186 },
            { QuarterModel::Number, 124 } });

    Quarter quarter = Quarter::of(today);
    for (int i = 0; i < quartersOffered; ++i, quarter = quarter.before())
        m_quarters->addItem(QString(), quarter.toText());
    m_quarters->setCurrentIndex(m_quarters->findData(m_quarter.toText()));
    for (const auto &[button, name] : { std::pair(m_pdf, u"quarter.pdf"_s),
             std::pair(m_asTable, u"quarter.table.save"_s), std::pair(m_print, u"quarter.print"_s),
             std::pair(m_copyDown, u"quarter.copyDown"_s), std::pair(m_save, u"quarter.save"_s),
             std::pair(m_open, u"quarter.open"_s), std::pair(m_portal, u"quarter.portal"_s) })
        button->setObjectName(name);
    m_done->setObjectName(u"quarter.done"_s);
    m_state->setObjectName(u"quarter.state"_s);
    connect(m_quarters, &QComboBox::activated, this, &QuarterPage::choose);
    connect(m_asTable, &QPushButton::clicked, this, &QuarterPage::saveAsTable);
    connect(m_pdf, &QPushButton::clicked, this, &QuarterPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &QuarterPage::print);
    connect(m_save, &QPushButton::clicked, this, &QuarterPage::reload);
    connect(m_copyDown, &QPushButton::clicked, this, [this] { m_model->copyDown(m_table->currentIndex().row()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto id = chosenCase())
            Q_EMIT opened(*id);
    });
    connect(m_portal, &QPushButton::clicked, this, [this] {
        if (const auto id = chosenCase())
            Q_EMIT portalRequested(*id, m_quarter);
    });
    connect(m_model, &QuarterModel::proofTyped, this, &QuarterPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuarterPage::refresh);
    localization.bind(this, [this] { retranslate(); });
}

/// Another quarter is looked at: what was typed for the one before is saved, or it stays in view.
void QuarterPage::choose()
{
    if (!save()) {
        m_quarters->setCurrentIndex(m_quarters->findData(m_quarter.toText()));
        return;
    }
    m_quarter = Quarter::fromText(m_quarters->currentData().toString()).value_or(quarterToReport(m_today));
    reload();
}

void QuarterPage::reload()
{
    if (!save())
        return;
    if (auto lines = readLines(); !lines)
        m_prompt.tell(this, lines.error());
    else
        m_model->setLines(*std::move(lines));
    m_states->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_nothing);
    refresh();
}

Result<std::vector<QuarterLine>> QuarterPage::readLines()
{
    if (auto done = m_standings.readAll(); !done)
        return done.error();
    if (auto known = m_standings.linesOf(m_quarter))
        return *std::move(known);
    return quarterRound(m_catalog, m_database, m_quarter, m_today); // one long past or still to come
}

bool QuarterPage::save()
{
    if (const int row = m_model->firstBadRow(); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, QuarterModel::FiledOn));
        m_done->setText(
            tr("Row %1: write the day the notice was filed, as 31.12.2026. It cannot lie ahead.").arg(row + 1));
        return false;
    }
    const auto changed = m_model->changedProofs();
    if (changed.empty())
        return true;
    if (auto done = recordProofs(m_catalog, m_database, m_quarter, changed, m_today); !done) {
        m_prompt.tell(this, done.error());
        return false;
    }
    m_done->setText(tr("%n proof(s) written into the cases", nullptr, static_cast<int>(changed.size())));
    Q_EMIT proofsRecorded();
    return true;
}

/// That of the current row, once what was typed is saved.
std::optional<CaseId> QuarterPage::chosenCase()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !leave())
        return std::nullopt;
    return m_model->lines()[static_cast<std::size_t>(index.row())].head.id;
}

bool QuarterPage::leave()
{
    return save();
}

void QuarterPage::refresh()
{
    const auto &lines = m_model->lines();
    const auto shortOnes
        = std::ranges::count_if(lines, [](const QuarterLine &line) { return line.pay.verdict == PayVerdict::Short; });
    const auto filed = std::ranges::count_if(lines, &QuarterLine::isFiled);
    const bool hasLines = !lines.empty();
    QString state;
    if (hasLines) {
        state = tr("Specialists: %1; pay falls short: %2; notices filed: %3.")
                    .arg(lines.size())
                    .arg(shortOnes)
                    .arg(filed);
        if (lines.front().due)
            state += u' ' + tr("Last day: %1.").arg(spelledDate(*lines.front().due));
    }
    m_state->setText(state);
    for (QPushButton *button : { m_asTable, m_pdf, m_print })
        button->setEnabled(hasLines);
    for (QPushButton *button : { m_copyDown, m_open, m_portal })
        button->setEnabled(m_table->currentIndex().isValid());
    m_save->setEnabled(!m_model->changedProofs().empty() || m_model->firstBadRow() >= 0);
}

void QuarterPage::retranslate()
{
    m_title->setText(tr("Salary notices"));
    m_quarters->setAccessibleName(tr("Quarter"));
    m_table->setAccessibleName(tr("Salary notices"));
    for (int i = 0; i < m_quarters->count(); ++i) {
        const auto quarter = Quarter::fromText(m_quarters->itemData(i).toString());
        m_quarters->setItemText(i, tr("Quarter %1 of %2").arg(quarter->number).arg(quarter->year));
    }
    m_asTable->setText(tr("Save as a table…"));
    m_asTable->setToolTip(tr("This quarter, for Excel and other programs"));
    m_pdf->setText(tr("All notices as PDF…"));
    m_print->setText(tr("Print all…"));
    m_copyDown->setText(tr("Same day and way below"));
    m_save->setText(tr("Save proofs"));
    m_open->setText(tr("Open the case"));
    m_portal->setText(tr("Copy into a portal…"));
    m_nothing->setWords(tr("Nobody was employed in this quarter"),
        tr("Here stand all specialists whose day of starting work is entered in their case, those dismissed in the "
           "quarter too."));
    m_note->setText(tr("The notice prints as a data sheet: the official blank is not among the rules. The sum of the "
                       "quarter is written by the employer. Proofs are kept in the cases."));
    m_model->retranslate();
    refresh();
}

} // namespace hqs
