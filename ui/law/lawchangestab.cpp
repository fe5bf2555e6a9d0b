// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawchangestab.h"

#include "ui/editors/dateeditor.h"
#include "ui/emptystate.h"
#include "ui/law/lawchangesmodel.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/pilldelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

LawChangesTab::LawChangesTab(const Catalog &catalog, QDate today, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_localization(localization)
    , m_model(new LawChangesModel(catalog, localization, this))
    , m_fromLabel(new QLabel(this))
    , m_from(new DateEditor(this))
    , m_toLabel(new QLabel(this))
    , m_to(new DateEditor(this))
    , m_problem(new QLabel(this))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(u"rules"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_from->setObjectName(u"law.from"_s);
    m_to->setObjectName(u"law.to"_s);
    m_from->setFixedWidth(130);
    m_to->setFixedWidth(130);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    look::setRole(m_problem, u"problem"_s);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_fromLabel, m_from, m_toLabel, m_to, m_problem })
        head->addWidget(widget);
    head->addStretch();
    column->addLayout(head);

    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->addWidget(m_states);
    m_states->addWidget(m_table);
    m_states->addWidget(m_nothing);
    column->addWidget(card, 1);

    m_table->setModel(m_model);
    m_table->setObjectName(u"law.changes"_s);
    m_table->setItemDelegateForColumn(LawChangesModel::Kind, new PillDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a sentence takes its lines
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LawChangesModel::Kind, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(LawChangesModel::Kind, 150);

    // A year back: what a clerk who was away for long has missed.
    const FieldValue from = today.addYears(-1);
    const FieldValue to = today;
    m_from->setValue(&from);
    m_to->setValue(&to);
    connect(m_from, &FieldEditor::edited, this, &LawChangesTab::readSpan);
    connect(m_to, &FieldEditor::edited, this, &LawChangesTab::readSpan);
    localization.bind(this, [this] { retranslate(); });
}

void LawChangesTab::readSpan()
{
    const auto dayIn = [](DateEditor *editor) {
        const auto value = editor->value();
        const QDate *day = value ? std::get_if<QDate>(&*value) : nullptr;
        editor->setWrong(!day);
        return day ? *day : QDate();
    };
    const QDate from = dayIn(m_from);
    const QDate to = dayIn(m_to);
    const bool isRead = from.isValid() && to.isValid();
    m_problem->setText(!isRead ? tr("Write two dates, the earlier first.")
            : to <= from       ? tr("The second day must be the later one.")
                               : QString());
    m_span = { from, to };
    m_model->setSpan(from, to);
    m_states->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_nothing) : m_table);
}

void LawChangesTab::retranslate()
{
    m_fromLabel->setText(tr("After"));
    m_table->setAccessibleName(tr("Changes of the law"));
    m_toLabel->setText(tr("up to"));
    m_from->retranslate(m_localization.language());
    m_to->retranslate(m_localization.language());
    m_from->focusProxy()->setAccessibleName(tr("First day"));
    m_to->focusProxy()->setAccessibleName(tr("Last day"));
    m_nothing->setWords(tr("No change is known"),
        tr("The rules hold no value that begins, changes or ends between these days. Try a longer span."));
    m_model->retranslate();
    readSpan();
}

} // namespace hqs
