// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/journaldialog.h"

#include "catalog/spelling.h"
#include "forms/officepaper.h"
#include "storage/officeperson.h"
#include "storage/safefile.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"
#include "ui/reports/savelists.h"
#include "ui/safety/backupwords.h"
#include "words/actwords.h"

#include "reports/journalextract.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

JournalDialog::JournalDialog(const Catalog &catalog, Database &database, Prompt &prompt, QDate today,
    Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_database(database)
    , m_prompt(prompt)
    , m_today(today)
    , m_localization(localization)
    , m_verified(new QLabel(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QDateEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QDateEdit(this))
    , m_who(new QComboBox(this))
    , m_what(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_month(new QPushButton(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_count(new QLabel(this))
    , m_asTable(new QPushButton(this))
    , m_text(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"journal"_s);
    resize(1080, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    m_verified->setObjectName(u"journal.verified"_s);
    m_verified->setWordWrap(true);
    m_verified->setTextFormat(Qt::PlainText);
    m_verified->setTextInteractionFlags(Qt::TextSelectableByMouse); // the head is compared with paper
    column->addWidget(m_verified);
    column->addLayout(makeFilter());
    m_table->setObjectName(u"journal.table"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[section, width] : { std::pair(Number, 50), std::pair(At, 130), std::pair(Who, 140),
             std::pair(What, 230), std::pair(Subject, 180) })
        m_table->setColumnWidth(section, width);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_asTable);
    buttons->addWidget(m_text);
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    m_asTable->setObjectName(u"journal.asTable"_s);
    m_text->setObjectName(u"journal.text"_s);
    m_pdf->setObjectName(u"journal.pdf"_s);
    m_close->setDefault(true);
    connect(m_asTable, &QPushButton::clicked, this, &JournalDialog::saveAsTable);
    connect(m_text, &QPushButton::clicked, this, [this] { save(u"txt"_s); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    load();
    localization.bind(this, [this] { retranslate(); });
}

QLayout *JournalDialog::makeFilter()
{
    auto *row = new QHBoxLayout;
    for (QDateEdit *day : { m_from, m_to }) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"dd.MM.yyyy"_s);
        connect(day, &QDateEdit::dateChanged, this, &JournalDialog::apply);
    }
    m_from->setObjectName(u"journal.from"_s);
    m_to->setObjectName(u"journal.to"_s);
    m_who->setObjectName(u"journal.who"_s);
    m_what->setObjectName(u"journal.what"_s);
    m_subject->setObjectName(u"journal.subject"_s);
    m_month->setObjectName(u"journal.month"_s);
    m_subject->setClearButtonEnabled(true);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(22);
    for (QWidget *part :
        std::initializer_list<QWidget *> { m_fromLabel, m_from, m_toLabel, m_to, m_month, m_who, m_what, m_subject })
        row->addWidget(part);
    row->setStretchFactor(m_subject, 1);
    connect(m_who, &QComboBox::currentIndexChanged, this, &JournalDialog::apply);
    connect(m_what, &QComboBox::currentIndexChanged, this, &JournalDialog::apply);
    connect(m_subject, &QLineEdit::textChanged, this, &JournalDialog::apply);
    connect(m_month, &QPushButton::clicked, this, [this] { showMonth(m_today); });
    return row;
}

void JournalDialog::load()
{
    auto entries = Journal(m_database).entries();
    if (!entries) {
        m_prompt.tell(this, entries.error());
        return;
    }
    m_entries = *std::move(entries);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(m_entries.empty() ? m_today : qMin(m_today, m_entries.front().at.toUTC().date()));
    m_to->setDate(m_entries.empty() ? m_today : qMax(m_today, m_entries.back().at.toUTC().date()));
}

void JournalDialog::fillChoices()
{
    std::set<QString> people;
    std::set<ActId> acts;
    for (const JournalEntry &entry : m_entries) {
        people.insert(entry.who);
        acts.insert(entry.what);
    }
    const auto keepingChoice = [](QComboBox *box, const auto &fill) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        fill();
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    };
    keepingChoice(m_who, [&] {
        m_who->addItem(tr("Everybody"), QString());
        for (const QString &who : people)
            m_who->addItem(who, who);
    });
    keepingChoice(m_what, [&] {
        m_what->addItem(tr("Everything"), QString());
        for (const ActId &act : acts)
            m_what->addItem(wordsFor(act), act.text());
    });
}

void JournalDialog::showMonth(QDate day)
{
    m_from->setDate({ day.year(), day.month(), 1 });
    m_to->setDate({ day.year(), day.month(), day.daysInMonth() });
}

void JournalDialog::apply()
{
    const QString who = m_who->currentData().toString();
    const QString what = m_what->currentData().toString();
    const QString subject = m_subject->text().trimmed();
    m_shown.clear();
    std::ranges::copy_if(m_entries, std::back_inserter(m_shown), [&](const JournalEntry &entry) {
        const QDate day = entry.at.toUTC().date();
        return day >= m_from->date() && day <= m_to->date() && (who.isEmpty() || entry.who == who)
            && (what.isEmpty() || entry.what.text() == what)
            && (subject.isEmpty() || entry.subject.contains(subject, Qt::CaseInsensitive));
    });
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const JournalEntry &entry = m_shown[static_cast<std::size_t>(row)];
        const QString cells[ColumnCount] { QString::number(entry.id.value_or(0)), spelledMoment(entry.at), entry.who,
            wordsFor(entry.what), entry.subject, changeWords(entry) };
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_count->setText(m_shown.empty() ? tr("No entry passes the filter.")
                                     : tr("%n entry(ies)", nullptr, static_cast<int>(m_shown.size())));
}

QString JournalDialog::filterWords() const
{
    QStringList parts { tr("%1 to %2").arg(spelledDate(m_from->date()), spelledDate(m_to->date())) };
    for (const QComboBox *box : { m_who, m_what }) {
        if (!box->currentData().toString().isEmpty())
            parts << box->currentText();
    }
    if (!m_subject->text().trimmed().isEmpty())
        parts << m_subject->text().trimmed();
    return parts.join(u", "_s);
}

void JournalDialog::save(const QString &ending)
{
    const QString name = tr("journal-%1").arg(m_from->date().toString(u"yyyy-MM")) + u'.' + ending;
    const auto path = m_prompt.fileToSave(
        this, tr("Save the extract"), name, ending == u"pdf" ? tr("PDF files (*.pdf)") : tr("Text files (*.txt)"));
    if (!path)
        return;
    const auto known = officePerson(m_database);
    const QString by = known && *known ? **known : systemPerson();
    const auto extract = journalExtract(m_database, m_shown, filterWords(), by, m_today);
    if (!extract) {
        m_prompt.tell(this, extract.error());
        return;
    }
    const auto bytes = ending == u"pdf" ? toPdf(paperOf(*extract), m_catalog, m_localization.language(), m_today)
                                        : Result<QByteArray>(textOf(*extract));
    const auto done = bytes ? writeSafely(*path, *bytes) : Done(bytes.error());
    if (!done)
        m_prompt.tell(this, done.error());
}

void JournalDialog::saveAsTable()
{
    const QString words = saveTable(this, m_prompt,
        { .title = windowTitle(),
            .name = tr("journal-%1").arg(m_from->date().toString(u"yyyy-MM")),
            .language = m_localization.language(),
            .make = [this](ListReader reader) { return std::vector { journalSheet(m_shown, reader) }; } });
    if (!words.isEmpty())
        m_count->setText(words);
}

void JournalDialog::retranslate()
{
    setWindowTitle(tr("Journal"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("to"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_who->setAccessibleName(tr("Whose acts"));
    m_what->setAccessibleName(tr("Kind of act"));
    m_subject->setAccessibleName(tr("About what"));
    m_subject->setPlaceholderText(tr("About: case number, rule …"));
    m_month->setText(tr("This &month"));
    m_asTable->setText(tr("Save as a &table…"));
    m_text->setText(tr("Save as te&xt…"));
    m_pdf->setText(tr("Save as P&DF…"));
    m_close->setText(tr("&Close"));
    m_table->setHorizontalHeaderLabels(
        { tr("No."), tr("When"), tr("Who"), tr("What"), tr("About"), tr("Before → after; why") });
    m_table->setAccessibleName(tr("Entries of the journal"));
    const auto extract = journalExtract(m_database, {}, {}, {}, m_today);
    m_verified->setText(!extract
            ? QString()
            : tr("Check of the chain: %1 Head: %2")
                  .arg(wordsFor(extract->broken), extract->head.hash.isEmpty() ? u"—"_s : extract->head.hash));
    QPalette palette = m_verified->palette();
    palette.setColor(QPalette::WindowText, look::foreground(extract && !extract->broken ? Tone::Good : Tone::Bad));
    m_verified->setPalette(palette);
    fillChoices();
    apply();
}

} // namespace hqs
