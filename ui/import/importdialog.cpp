// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "storage/settingstore.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"

#include "reports/importwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int problemsShown = 500;

QString settingFor(ImportKind kind)
{
    return u"import.columns."_s + codeOf(kind);
}

void setUpTable(QTableWidget &table)
{
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace

ImportDialog::ImportDialog(const Catalog &catalog, Database &database, QDate today, Prompt &prompt, WrittenTable table,
    const QString &fileName, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_table(std::move(table))
    , m_localization(localization)
    , m_head(new QLabel(fileName, this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_knownLabel(new QLabel(this))
    , m_known(new QComboBox(this))
    , m_columnsLabel(new QLabel(this))
    , m_columns(new QTableWidget(this))
    , m_summary(new QLabel(this))
    , m_problems(new QTableWidget(this))
    , m_leaveOut(new QCheckBox(this))
    , m_take(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"import"_s);
    resize(920, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    look::setRole(m_head, u"heading"_s);
    column->addWidget(m_head);
    auto *choices = new QGridLayout;
    choices->setColumnStretch(1, 1);
    choices->addWidget(m_kindLabel, 0, 0);
    choices->addWidget(m_kind, 0, 1);
    choices->addWidget(m_knownLabel, 1, 0);
    choices->addWidget(m_known, 1, 1);
    column->addLayout(choices);
    look::setRole(m_columnsLabel, u"muted"_s);
    column->addWidget(m_columnsLabel);
    m_columns->setColumnCount(3);
    setUpTable(*m_columns);
    m_columns->verticalHeader()->setDefaultSectionSize(38);
    column->addWidget(m_columns, 3);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_problems->setColumnCount(3);
    setUpTable(*m_problems);
    m_problems->setWordWrap(true);
    m_problems->verticalHeader()->setDefaultSectionSize(44); // two lines
    column->addWidget(m_problems, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leaveOut, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    look::setRole(m_take, u"primary"_s);
    m_cancel->setDefault(true); // taking a table is an act of its own

    m_kind->setObjectName(u"import.kind"_s);
    m_known->setObjectName(u"import.known"_s);
    m_columns->setObjectName(u"import.columns"_s);
    m_problems->setObjectName(u"import.problems"_s);
    m_summary->setObjectName(u"import.summary"_s);
    m_leaveOut->setObjectName(u"import.leaveOut"_s);
    m_take->setObjectName(u"import.take"_s);
    for (const ImportKind kind : allImports)
        m_kind->addItem(QString(), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(guessedKind(catalog, m_table.heads))));
    for (const KnownAnswers known : { KnownAnswers::Keep, KnownAnswers::FillGaps, KnownAnswers::Replace })
        m_known->addItem(QString(), int(known));
    connect(m_kind, &QComboBox::activated, this, [this] {
        showColumns();
        rehearse();
    });
    connect(m_known, &QComboBox::activated, this, &ImportDialog::rehearse);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::showReport);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    localization.bind(this, [this] { retranslate(); });
}

ImportOrder ImportDialog::order() const
{
    ImportOrder order { .kind = ImportKind(m_kind->currentData().toInt()),
        .columns = {},
        .known = KnownAnswers(m_known->currentData().toInt()),
        .refused = m_leaveOut->isChecked() ? RefusedRows::LeaveOut : RefusedRows::StopAll };
    for (const QComboBox *meaning : m_meanings)
        order.columns.push_back(FieldId(meaning->currentData().toString()));
    return order;
}

/// As guessed, then as somebody chose for the same headings before.
ColumnMap ImportDialog::rememberedColumns(ImportKind kind) const
{
    ColumnMap columns = guessedColumns(m_catalog, kind, m_table.heads);
    const auto kept = SettingStore(m_database).value(settingFor(kind));
    const QJsonObject remembered = kept ? QJsonDocument::fromJson(kept->toUtf8()).object() : QJsonObject();
    const auto fields = importableFields(m_catalog, kind);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const QJsonValue said = remembered.value(m_table.heads[static_cast<qsizetype>(column)]);
        const FieldId meaning(said.toString());
        if (!said.isString() || (!meaning.isEmpty() && std::ranges::find(fields, meaning) == fields.end()))
            continue;
        std::ranges::replace(columns, meaning, FieldId());
        columns[column] = meaning;
    }
    return columns;
}

Done ImportDialog::rememberColumns() const
{
    SettingStore settings(m_database);
    const ImportOrder said = order();
    const auto kept = settings.value(settingFor(said.kind));
    if (!kept)
        return kept.error();
    QJsonObject remembered = QJsonDocument::fromJson(kept->toUtf8()).object();
    for (std::size_t column = 0; column < said.columns.size(); ++column)
        remembered.insert(m_table.heads[static_cast<qsizetype>(column)], said.columns[column].text());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto done = settings.set(*transaction, settingFor(said.kind),
            QString::fromUtf8(QJsonDocument(remembered).toJson(QJsonDocument::Compact)));
        !done)
        return done;
    return transaction->commit();
}

void ImportDialog::showColumns()
{
    const auto kind = ImportKind(m_kind->currentData().toInt());
    const ColumnMap columns = rememberedColumns(kind);
    const auto fields = importableFields(m_catalog, kind);
    m_meanings.clear();
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(m_table.heads.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const WrittenRow *first = m_table.rows.empty() ? nullptr : &m_table.rows.front();
        m_columns->setItem(row, 0, new QTableWidgetItem(m_table.heads[row]));
        m_columns->setItem(row, 1, new QTableWidgetItem(first ? first->cells.value(row).left(80) : QString()));
        auto *meaning = new QComboBox(m_columns);
        meaning->addItem(tr("— leave out —"), QString());
        for (const FieldId &field : fields)
            meaning->addItem(wordsForMeaning(m_catalog, field, m_localization.language()), field.text());
        meaning->setCurrentIndex(std::max(0, meaning->findData(columns[static_cast<std::size_t>(row)].text())));
        meaning->setAccessibleName(m_table.heads[row]);
        meaning->setFocusPolicy(Qt::StrongFocus);
        connect(meaning, &QComboBox::activated, this, [this, meaning] {
            // A field has one column: the other one lets go of it.
            for (QComboBox *other : m_meanings) {
                if (other != meaning && other->currentData() == meaning->currentData())
                    other->setCurrentIndex(0);
            }
            rehearse();
        });
        m_columns->setCellWidget(row, 2, meaning);
        m_meanings.push_back(meaning);
    }
}

void ImportDialog::rehearse()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = importTable(m_catalog, m_database, m_table, order(), m_today, Rehearsal::Yes);
    QApplication::restoreOverrideCursor();
    if (!report)
        m_prompt.tell(this, report.error());
    m_report = report ? *report : ImportReport();
    showReport();
}

void ImportDialog::showReport()
{
    m_summary->setText(tr("Rows: %1. Would be new: %2, changed: %3. Nothing new in: %4. Known already and left as it "
                          "is: %5. Refused: %6.")
                           .arg(m_report.rows)
                           .arg(m_report.created)
                           .arg(m_report.updated)
                           .arg(m_report.unchanged)
                           .arg(m_report.kept.size())
                           .arg(m_report.refusedRows()));
    m_problems->setRowCount(0);
    const auto add = [this](int row, const FieldId &field, const QString &why) {
        const int at = m_problems->rowCount();
        if (at >= problemsShown)
            return;
        m_problems->insertRow(at);
        m_problems->setItem(at, 0, new QTableWidgetItem(QString::number(row)));
        m_problems->setItem(at, 1, new QTableWidgetItem(wordsForMeaning(m_catalog, field, m_localization.language())));
        m_problems->setItem(at, 2, new QTableWidgetItem(why));
    };
    for (const RowRefusal &refusal : m_report.refused)
        add(refusal.row, refusal.field, wordsFor(refusal));
    for (const KeptAnswer &kept : m_report.kept)
        add(kept.row, kept.field,
            kept.field.isEmpty() ? tr("Known already; left as it is.")
                                 : tr("Something else is written there already; left as it is."));
    m_leaveOut->setVisible(!m_report.refused.empty());
    const bool mayTake
        = m_report.created + m_report.updated > 0 && (m_report.refused.empty() || m_leaveOut->isChecked());
    m_take->setEnabled(mayTake);
}

void ImportDialog::take()
{
    const auto report = importTable(m_catalog, m_database, m_table, order(), m_today, Rehearsal::No);
    if (!report) {
        m_prompt.tell(this, report.error());
        return;
    }
    m_report = *report;
    if (!m_report.isDone) {
        showReport();
        return;
    }
    if (auto done = rememberColumns(); !done)
        m_prompt.tell(this, done.error());
    accept();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import from a table"));
    m_kindLabel->setText(tr("What the table is about"));
    m_knownLabel->setText(tr("What is known already"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, wordsFor(ImportKind(m_kind->itemData(i).toInt())));
    const QStringList known { tr("Leave known people, employers and months as they are"),
        tr("Fill what is empty; what differs stays"), tr("Replace by what the table says") };
    for (int i = 0; i < m_known->count(); ++i)
        m_known->setItemText(i, known[i]);
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_problems->setAccessibleName(tr("Rows that are refused"));
    m_columnsLabel->setText(tr("What the columns mean: guessed from the headings, to be changed here"));
    m_columns->setHorizontalHeaderLabels({ tr("Heading"), tr("First row"), tr("Meaning") });
    m_problems->setHorizontalHeaderLabels({ tr("Row"), tr("Field"), tr("Why") });
    for (const auto &[section, width] : { std::pair(0, 60), std::pair(1, 270) }) {
        m_problems->horizontalHeader()->setSectionResizeMode(section, QHeaderView::Fixed);
        m_problems->horizontalHeader()->resizeSection(section, width);
    }
    m_leaveOut->setText(tr("Leave the refused rows out and take the others"));
    m_take->setText(tr("&Import"));
    m_cancel->setText(tr("&Cancel"));
    showColumns();
    rehearse();
}

} // namespace hqs
