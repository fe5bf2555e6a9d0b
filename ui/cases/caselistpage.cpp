// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistpage.h"

#include "ui/cases/caselistmodel.h"
#include "ui/columnwidths.h"
#include "ui/emptystate.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QComboBox>
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

CaseListPage::CaseListPage(const Catalog &catalog, Localization &localization, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_localization(localization)
    , m_model(new CaseListModel(catalog, localization, today, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_which(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_nothingYet(new EmptyState(u"cases"_s, this))
    , m_nothingFound(new EmptyState(u"search"_s, this))
    , m_firstCase(m_nothingYet->addAction(u"primary"_s))
    , m_demo(m_nothingYet->addAction(QString()))
    , m_clear(m_nothingFound->addAction(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    look::setRole(m_title, u"title"_s);
    look::setRole(m_count, u"muted"_s);
    look::setRole(m_new, u"primary"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(320);
    m_search->setObjectName(u"search"_s);
    m_save->setObjectName(u"cases.save"_s);
    m_new->setObjectName(u"case.new"_s);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    m_which->setObjectName(u"which"_s);
    for (const auto which : { CaseListModel::Which::All, CaseListModel::Which::Open, CaseListModel::Which::Closed })
        m_which->addItem(QString(), int(which));
    head->addWidget(m_which);
    head->addWidget(m_search);
    head->addWidget(m_save);
    head->addWidget(m_new);
    column->addLayout(head);

    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->addWidget(m_states);
    m_states->addWidget(m_table);
    m_states->addWidget(m_nothingYet);
    m_states->addWidget(m_nothingFound);
    column->addWidget(card, 1);

    m_table->setModel(m_model);
    m_table->setObjectName(u"cases"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->horizontalHeader()->setHighlightSections(false);
    setColumnWidths(*m_table,
        { { CaseListModel::Number, 86 }, { CaseListModel::Citizenship, 120 }, { CaseListModel::NextDue, 120 } });
    m_table->setTabKeyNavigation(false);

    const auto openCurrent = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT opened(m_model->caseAt(index.row()));
    };
    connect(m_table, &QTableView::activated, this, openCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &CaseListPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this, openCurrent] { openCurrent(m_model->index(0, 0)); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &CaseListPage::showWhich);
    connect(m_clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_which->setCurrentIndex(0); });
    connect(m_save, &QPushButton::clicked, this, &CaseListPage::requestTable);
    connect(m_new, &QPushButton::clicked, this, &CaseListPage::newCaseRequested);
    connect(m_firstCase, &QPushButton::clicked, this, &CaseListPage::newCaseRequested);
    connect(m_demo, &QPushButton::clicked, this, &CaseListPage::demoRequested);
    m_demo->setObjectName(u"demo"_s);
    localization.bind(this, [this] { retranslate(); });
}

void CaseListPage::setCases(std::vector<CaseHead> cases)
{
    const QModelIndex current = m_table->currentIndex();
    const auto chosen = current.isValid() ? std::optional(m_model->caseAt(current.row())) : std::nullopt;
    m_model->setCases(std::move(cases));
    if (const int row = chosen ? m_model->rowOf(*chosen) : 0; row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showState();
}

void CaseListPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CaseListPage::search(const QString &query)
{
    m_model->setQuery(query);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
}

void CaseListPage::showWhich()
{
    m_model->setWhich(CaseListModel::Which(m_which->currentData().toInt()));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
}

void CaseListPage::requestTable()
{
    std::vector<CaseId> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.push_back(m_model->caseAt(row));
    Q_EMIT tableRequested(shown);
}

void CaseListPage::showState()
{
    m_states->setCurrentWidget(m_model->total() == 0 ? static_cast<QWidget *>(m_nothingYet)
            : m_model->rowCount() == 0               ? static_cast<QWidget *>(m_nothingFound)
                                                     : m_table);
    m_count->setText(tr("%n case(s)", nullptr, m_model->rowCount()));
    m_save->setEnabled(m_model->rowCount() > 0);
    m_search->setEnabled(m_model->total() > 0);
    m_which->setEnabled(m_model->total() > 0);
}

void CaseListPage::retranslate()
{
    m_title->setText(tr("Cases"));
    m_search->setAccessibleName(tr("Find in the cases"));
    m_which->setAccessibleName(tr("Which cases are shown"));
    m_which->setItemText(0, tr("Open and closed"));
    m_which->setItemText(1, tr("Open cases"));
    m_which->setItemText(2, tr("Closed cases"));
    m_table->setAccessibleName(tr("Cases"));
    m_search->setPlaceholderText(tr("Find a person, a passport, a case number…  Ctrl+F"));
    m_save->setText(tr("Save as a table…"));
    m_save->setToolTip(tr("The cases that are shown, for Excel and other programs"));
    m_new->setText(tr("New HQS case"));
    m_nothingYet->setWords(tr("There is no case yet"),
        tr("A case leads one specialist from the first document to the last notice. Start one, or look round in the "
           "demo "
           "company first: its people are invented."));
    m_firstCase->setText(tr("New HQS case"));
    m_demo->setText(tr("Fill with the demo company"));
    m_nothingFound->setWords(tr("Nothing found"),
        tr("Try fewer letters: a part of the surname in either alphabet, of the passport or of the case number."));
    m_clear->setText(tr("Show all cases"));
    m_model->retranslate();
    showState();
}

} // namespace hqs
