// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/portalwindow.h"

#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/fieldform.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/portal/receiptpanel.h"
#include "ui/readingorder.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

std::vector<Section> proofSections(const Stage &stage)
{
    Section proof;
    if (stage.filing) {
        for (const FieldId &field : { stage.filing->filedOn, stage.filing->channel, stage.filing->number }) {
            if (!field.isEmpty())
                proof.fields.push_back({ field, 3 });
        }
    }
    return proof.fields.empty() ? std::vector<Section>() : std::vector { proof };
}

PortalWindow::PortalWindow(CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint)
    , m_papers(papers)
    , m_draft(papers.draft())
    , m_prompt(prompt)
    , m_localization(localization)
    , m_formLabel(new QLabel(this))
    , m_form(new QComboBox(this))
    , m_order(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_progress(new QLabel(this))
    , m_copyNext(new QPushButton(this))
    , m_proofTitle(new QLabel(this))
    , m_proofPlace(new QWidget(this))
    , m_proofList(new QPushButton(m_proofPlace))
    , m_receipt(new ReceiptPanel(papers, prompt, localization, m_proofPlace))
{
    setObjectName(u"portal"_s);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 42);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    m_formLabel->setBuddy(m_form);
    look::setRole(m_formLabel, u"caption"_s);
    m_form->setObjectName(u"portal.form"_s);
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setMinimumContentsLength(20);
    look::setRole(m_order, u"muted"_s);
    m_order->setWordWrap(true);
    m_order->setObjectName(u"portal.order"_s);
    m_table->setObjectName(u"portal.fields"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Tick, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    auto *row = new QHBoxLayout;
    look::setRole(m_progress, u"muted"_s);
    m_progress->setWordWrap(true);
    m_progress->setObjectName(u"portal.progress"_s);
    look::setRole(m_copyNext, u"primary"_s);
    m_copyNext->setObjectName(u"portal.copyNext"_s);
    row->addWidget(m_progress, 1);
    row->addWidget(m_copyNext);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_formLabel, m_form, m_order })
        column->addWidget(widget);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(makeProof());

    for (const PortalForm &form : portalFormsOf(papers.library(), m_draft.file(), m_draft.today())) {
        if (isFiled(form, m_draft.file(), m_draft.today()))
            m_draft.forgetTicks(form.sheet); // whoever opens the window after the proof begins anew
        add(form);
    }
    choose(FormId(u"mvd536_app7_contract_concluded"_s)); // the notice that has a term of days
    connect(m_form, &QComboBox::currentIndexChanged, this, &PortalWindow::showForm);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int clicked, int) { copy(clicked); });
    connect(m_copyNext, &QPushButton::clicked, this, &PortalWindow::copyNext);
    connect(&m_draft, &CaseDraft::changed, this, &PortalWindow::fillTable);
    connect(&m_draft, &CaseDraft::restructured, this, &PortalWindow::fillTable);
    localization.bind(this, [this] { retranslate(); });
    showForm();
}

QWidget *PortalWindow::makeProof()
{
    auto *column = new QVBoxLayout(m_proofPlace);
    column->setContentsMargins({});
    look::setRole(m_proofTitle, u"heading"_s);
    m_proofList->setObjectName(u"portal.proofList"_s);
    look::setRole(m_proofList, u"link"_s);
    column->addWidget(m_proofTitle);
    column->addWidget(m_proofList, 0, Qt::AlignLeft);
    column->addWidget(m_receipt);
    m_receipt->takeWhatIsDroppedOn(*this);
    connect(m_proofList, &QPushButton::clicked, this, &PortalWindow::proofListRequested);
    return m_proofPlace;
}

void PortalWindow::add(const PortalForm &form)
{
    m_forms.push_back(form);
    m_form->addItem(titleOf(form));
}

const PortalForm *PortalWindow::shown() const
{
    const int row = m_form->currentIndex();
    return row < 0 ? nullptr : &m_forms[static_cast<std::size_t>(row)];
}

const Stage *PortalWindow::stageShown() const
{
    return shown() ? m_draft.file().procedure().stage(shown()->form->stage) : nullptr;
}

QString PortalWindow::titleOf(const PortalForm &form) const
{
    const QString title = m_localization.say(form.form->shortTitle);
    const auto &quarter = form.sheet.quarter;
    return quarter ? u"%1, %2"_s.arg(title, spelledQuarter(*quarter, m_localization.language())) : title;
}

int PortalWindow::copied() const
{
    return shown() ? static_cast<int>(ticksOf(m_draft.record(), shown()->sheet).size()) : 0;
}

void PortalWindow::choose(const FormId &form)
{
    const auto found = std::ranges::find_if(m_forms, [&form](const PortalForm &one) { return one.sheet.form == form; });
    if (found != m_forms.end())
        m_form->setCurrentIndex(static_cast<int>(found - m_forms.begin()));
}

void PortalWindow::chooseNotice(Quarter quarter)
{
    const auto notice = portalNotice(m_papers.library(), quarter, m_draft.today());
    if (!notice)
        return;
    if (std::ranges::find(m_forms, notice->sheet, &PortalForm::sheet) == m_forms.end())
        add(*notice);
    const auto found = std::ranges::find(m_forms, notice->sheet, &PortalForm::sheet);
    m_form->setCurrentIndex(static_cast<int>(found - m_forms.begin()));
}

void PortalWindow::showForm()
{
    delete m_proof;
    m_proof = nullptr;
    const Stage *stage = stageShown();
    const bool isSalary = shown() && shown()->sheet.quarter;
    std::vector<Section> proof = stage && !isSalary ? proofSections(*stage) : std::vector<Section>();
    m_proofPlace->setVisible(isSalary || (stage && stage->filing));
    m_proofList->setVisible(isSalary);
    if (!proof.empty()) {
        m_proof = new FieldForm(std::move(proof), m_draft, m_prompt, m_localization, m_proofPlace);
        static_cast<QVBoxLayout *>(m_proofPlace->layout())->insertWidget(1, m_proof);
    }
    if (stage)
        m_receipt->setStage(stage->id, isSalary ? shown()->sheet.quarter->toText() : QString());
    tabAsRead(*this);
    fillTable();
    m_table->setCurrentCell(0, Title);
}

void PortalWindow::fillTable()
{
    const int current = m_table->currentRow();
    m_fields.clear();
    std::set<Place> ticks;
    if (const PortalForm *form = shown()) {
        ticks = ticksOf(m_draft.record(), form->sheet);
        m_fields = copyFieldsOf(*form, m_draft.file(), m_draft.today());
    }
    m_table->setRowCount(static_cast<int>(m_fields.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CopyField &field = m_fields[static_cast<std::size_t>(row)];
        const bool isTicked = ticks.contains(field.place);
        m_table->setItem(row, Tick, new QTableWidgetItem(isTicked ? u"✓"_s : QString()));
        m_table->setItem(
            row, Title, new QTableWidgetItem(field.number.isEmpty() ? field.title : field.number + u' ' + field.title));
        auto *value = new QTableWidgetItem(field.value.isEmpty() ? tr("(empty)") : field.value);
        QFont bold = m_table->font();
        bold.setBold(!field.value.isEmpty());
        value->setFont(bold);
        m_table->setItem(row, Value, value);
        for (int column = 0; column < ColumnCount; ++column)
            m_table->item(row, column)->setForeground(isTicked || field.value.isEmpty() ? look::muted : look::text);
    }
    if (current >= 0 && current < m_table->rowCount())
        m_table->setCurrentCell(current, Title);
    showProgress();
}

/// Copies the answer, ticks it off and goes on to the next one.
void PortalWindow::copy(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_fields.size())
        return;
    const CopyField &field = m_fields[static_cast<std::size_t>(row)];
    if (!field.value.isEmpty())
        QGuiApplication::clipboard()->setText(field.value);
    m_draft.tick(shown()->sheet, field.place);
    fillTable();
    m_table->setCurrentCell(std::min(row + 1, m_table->rowCount() - 1), Title);
    showProgress();
}

void PortalWindow::copyNext()
{
    copy(m_table->currentRow());
}

void PortalWindow::showProgress()
{
    const int total = static_cast<int>(m_fields.size());
    m_progress->setText(total == 0 ? tr("No form of this case has fields to copy.")
                                   : tr("%1 of %n field(s) copied", nullptr, total).arg(copied()));
    m_copyNext->setEnabled(total > 0);
}

bool PortalWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->matches(QKeySequence::Copy)) {
            copyNext();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PortalWindow::retranslate()
{
    setWindowTitle(tr("Portal: copy and tick off"));
    m_formLabel->setText(tr("&Form"));
    m_form->setAccessibleName(tr("Form"));
    for (int i = 0; i < m_form->count(); ++i)
        m_form->setItemText(i, titleOf(m_forms[static_cast<std::size_t>(i)]));
    m_order->setText(tr("The fields stand in the order of the printed form: no source tells the order of the portal. A "
                        "click or Enter copies an answer; nothing is sent from here."));
    m_table->setAccessibleName(tr("Fields to copy"));
    m_table->setHorizontalHeaderLabels({ u"✓"_s, tr("Field"), tr("Answer") });
    m_copyNext->setText(tr("&Copy and go on"));
    m_proofTitle->setText(tr("What the portal answered"));
    m_proofList->setText(tr("Write number and day into the list of salary notices"));
    fillTable();
}

} // namespace hqs
