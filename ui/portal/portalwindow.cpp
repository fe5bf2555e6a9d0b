// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/portalwindow.h"

#include "cases/printplan.h"
#include "ui/casedraft.h"
#include "ui/fieldform.h"
#include "ui/localization.h"
#include "ui/look.h"

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

PortalWindow::PortalWindow(
    CaseDraft &draft, const FormLibrary &library, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint)
    , m_draft(draft)
    , m_library(library)
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
    look::setRole(m_proofTitle, u"heading"_s);
    (new QVBoxLayout(m_proofPlace))->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *> { m_formLabel, m_form, m_order })
        column->addWidget(widget);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_proofTitle);
    column->addWidget(m_proofPlace);

    fillForms();
    connect(m_form, &QComboBox::currentIndexChanged, this, &PortalWindow::showForm);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int clicked, int) { copy(clicked); });
    connect(m_copyNext, &QPushButton::clicked, this, &PortalWindow::copyNext);
    connect(&draft, &CaseDraft::changed, this, &PortalWindow::fillTable);
    connect(&draft, &CaseDraft::restructured, this, &PortalWindow::fillTable);
    localization.bind(this, [this] { retranslate(); });
    showForm();
}

void PortalWindow::fillForms()
{
    for (const PlannedForm &planned : printPlan(m_library, m_draft.file(), m_draft.today())) {
        const bool hasFields = std::holds_alternative<FixedPages>(planned.form->body)
            || std::holds_alternative<DataSheet>(planned.form->body);
        if (!hasFields || planned.form->kind == FormKind::Free)
            continue;
        m_forms.push_back(planned.form);
        m_form->addItem(QString());
    }
    choose(FormId(u"mvd536_app7_contract_concluded"_s)); // the notice that has a term of days
}

FormId PortalWindow::shown() const
{
    const int row = m_form->currentIndex();
    return row < 0 ? FormId() : m_forms[static_cast<std::size_t>(row)]->id;
}

int PortalWindow::copied() const
{
    const auto ticked = m_ticked.find(shown());
    return ticked == m_ticked.end() ? 0 : static_cast<int>(ticked->second.size());
}

void PortalWindow::choose(const FormId &form)
{
    const auto found = std::ranges::find_if(m_forms, [&form](const Form *one) { return one->id == form; });
    if (found != m_forms.end())
        m_form->setCurrentIndex(static_cast<int>(found - m_forms.begin()));
}

void PortalWindow::showForm()
{
    delete m_proof;
    m_proof = nullptr;
    std::vector<Section> proof;
    if (m_form->currentIndex() >= 0) {
        const StageId &id = m_forms[static_cast<std::size_t>(m_form->currentIndex())]->stage;
        const auto &stages = m_draft.file().procedure().stages;
        if (const auto stage = std::ranges::find(stages, id, &Stage::id); stage != stages.end())
            proof = proofSections(*stage);
    }
    m_proofTitle->setVisible(!proof.empty());
    if (!proof.empty()) {
        m_proof = new FieldForm(std::move(proof), m_draft, m_prompt, m_localization, m_proofPlace);
        m_proofPlace->layout()->addWidget(m_proof);
    }
    fillTable();
    m_table->setCurrentCell(0, Title);
}

void PortalWindow::fillTable()
{
    const int current = m_table->currentRow();
    m_fields.clear();
    if (m_form->currentIndex() >= 0) {
        const Form &form = *m_forms[static_cast<std::size_t>(m_form->currentIndex())];
        m_fields = copyFieldsOf(form, printContext(m_draft.file(), m_draft.today(), form.language));
    }
    m_table->setRowCount(static_cast<int>(m_fields.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CopyField &field = m_fields[static_cast<std::size_t>(row)];
        const bool isTicked = m_ticked[shown()].contains(field.place);
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
    m_ticked[shown()].insert(field.place);
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
        m_form->setItemText(i, m_localization.say(m_forms[static_cast<std::size_t>(i)]->shortTitle));
    m_order->setText(tr("The fields stand in the order of the printed form: no source tells the order of the portal. A "
                        "click or Enter copies an answer; nothing is sent from here."));
    m_table->setAccessibleName(tr("Fields to copy"));
    m_table->setHorizontalHeaderLabels({ u"✓"_s, tr("Field"), tr("Answer") });
    m_copyNext->setText(tr("&Copy and go on"));
    m_proofTitle->setText(tr("What the portal answered"));
    fillTable();
}

} // namespace hqs
