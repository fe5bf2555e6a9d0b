// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/persondatadialog.h"

#include "cases/casefile.h"
#include "cases/officewords.h"
#include "cases/personexport.h"
#include "catalog/spelling.h"
#include "ui/lawwords.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"
#include "ui/safety/destructionpapers.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

PersonDataDialog::PersonDataDialog(const Catalog &catalog, Database &database, Prompt &prompt, QDate today,
    Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_database(database)
    , m_prompt(prompt)
    , m_today(today)
    , m_localization(localization)
    , m_duties(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_onlyDue(new QCheckBox(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_export(new QPushButton(this))
    , m_destroy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"personData"_s);
    resize(1040, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    m_duties->setWordWrap(true);
    m_duties->setTextFormat(Qt::PlainText);
    column->addWidget(m_duties);
    m_search->setObjectName(u"personData.search"_s);
    m_search->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_onlyDue);
    column->addLayout(line);
    m_onlyDue->setObjectName(u"personData.onlyDue"_s);
    m_table->setObjectName(u"personData.table"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_destroy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    column->addLayout(buttons);
    m_export->setObjectName(u"personData.export"_s);
    m_destroy->setObjectName(u"personData.destroy"_s);
    look::setRole(m_export, u"primary"_s);
    m_close->setDefault(true);
    connect(m_search, &QLineEdit::textChanged, this, &PersonDataDialog::apply);
    connect(m_onlyDue, &QCheckBox::toggled, this, &PersonDataDialog::apply);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_export->setEnabled(chosen().has_value());
        m_destroy->setEnabled(chosen().has_value());
    });
    connect(m_export, &QPushButton::clicked, this, &PersonDataDialog::exportChosen);
    connect(m_destroy, &QPushButton::clicked, this, &PersonDataDialog::destroyChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    localization.bind(this, [this] { retranslate(); });
}

void PersonDataDialog::load()
{
    m_people.clear();
    const auto cards = CardStore(m_database).ofKind(KindId(u"person"_s));
    if (!cards) {
        m_prompt.tell(this, cards.error());
        return;
    }
    for (const Card &card : *cards) {
        auto plan = planDestruction(m_catalog, m_database, *card.id);
        if (plan)
            m_people.push_back(personOf(*std::move(plan)));
    }
    std::ranges::sort(m_people, {}, [](const Person &person) { return person.plan.nameRu; });
}

/// Consent is told as the newest case that says something has it: when it was given, until when, whether it was
/// withdrawn.
PersonDataDialog::Person PersonDataDialog::personOf(DestructionPlan plan) const
{
    QString words = plan.cases.empty() ? tr("no case of their own") : tr("none recorded");
    std::optional<QDate> ended;
    for (const CaseHead &head : plan.cases) {
        const auto file = CaseFile::open(m_catalog, m_database, *head.id);
        if (!file)
            continue;
        const auto day = [&file](const QString &name) -> QDate {
            const FieldValue *value = file->record().find(FieldId(u"consent."_s + name));
            const QDate *date = value ? std::get_if<QDate>(value) : nullptr;
            return date ? *date : QDate();
        };
        const QDate withdrawn = day(u"withdrawnOn"_s);
        const QDate until = day(u"until"_s);
        const QDate given = day(u"signedOn"_s);
        if (withdrawn.isValid())
            words = tr("withdrawn on %1").arg(spelledDate(withdrawn));
        else if (until.isValid() && until < m_today)
            words = tr("ended on %1").arg(spelledDate(until));
        else if (given.isValid())
            words = tr("given on %1").arg(spelledDate(given));
        else
            continue;
        if (withdrawn.isValid() || (until.isValid() && until < m_today))
            ended = withdrawn.isValid() ? withdrawn : until;
        break;
    }
    std::vector<std::optional<QDate>> ends;
    for (const auto *cases : { &plan.cases, &plan.others }) {
        for (const CaseHead &head : *cases) {
            const auto file = CaseFile::open(m_catalog, m_database, *head.id);
            ends.push_back(file ? endOf(*file, m_today) : head.closedOn);
        }
    }
    const Retention retention = retentionOf(m_catalog.parameters(), ends, ended, m_today);
    return { std::move(plan), words, retention };
}

QString PersonDataDialog::retentionWords(const Retention &retention) const
{
    switch (retention.standing) {
    case Retention::Standing::NoCase:
        return tr("no case to count from");
    case Retention::Standing::InUse:
        return tr("in use");
    case Retention::Standing::Due:
        return retention.destroyBy.isValid()
            ? tr("to destroy by %1").arg(spelledDate(retention.destroyBy))
            : tr("ended on %1; the rules set no term").arg(spelledDate(retention.reachedOn));
    case Retention::Standing::Overdue:
        return tr("was to be destroyed by %1").arg(spelledDate(retention.destroyBy));
    }
    Q_UNREACHABLE();
}

/// What of it stays on paper for longer.
QString PersonDataDialog::paperWords(const Retention &retention) const
{
    QStringList lines;
    if (retention.reachedOn.isValid())
        lines << tr("The employment, or the last case, ended on %1.").arg(spelledDate(retention.reachedOn));
    if (retention.consentUntil.isValid())
        lines << tr("The consent is kept on paper until %1.").arg(spelledDate(retention.consentUntil));
    if (retention.personnelUntil.isValid())
        lines << tr("Personnel papers are kept until %1.").arg(spelledDate(retention.personnelUntil));
    return lines.join(u'\n');
}

void PersonDataDialog::apply()
{
    const QString wanted = m_search->text().trimmed();
    m_shown.clear();
    std::ranges::copy_if(m_people, std::back_inserter(m_shown), [&](const Person &person) {
        const Retention::Standing standing = person.retention.standing;
        const bool isDue = standing == Retention::Standing::Due || standing == Retention::Standing::Overdue;
        return (isDue || !m_onlyDue->isChecked())
            && (person.plan.nameRu.contains(wanted, Qt::CaseInsensitive)
                || person.plan.nameLat.contains(wanted, Qt::CaseInsensitive));
    });
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &[person, consent, retention] = m_shown[static_cast<std::size_t>(row)];
        QStringList numbers;
        for (const CaseHead &head : person.cases)
            numbers << head.number;
        for (const CaseHead &head : person.others)
            numbers << tr("family in %1").arg(head.number);
        const QString cells[ColumnCount] { person.nameRu, person.nameLat, numbers.join(u", "_s), consent,
            retentionWords(retention) };
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == Term ? paperWords(retention) : QString());
            if (column == Term && retention.standing == Retention::Standing::Overdue)
                item->setForeground(look::foreground(Tone::Bad));
            m_table->setItem(row, column, item);
        }
    }
    m_table->clearSelection();
    m_table->setCurrentItem(nullptr);
    m_export->setEnabled(false);
    m_destroy->setEnabled(false);
}

std::optional<DestructionPlan> PersonDataDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && !m_table->selectedItems().isEmpty() ? std::optional(m_shown[static_cast<std::size_t>(row)].plan)
                                                           : std::nullopt;
}

void PersonDataDialog::exportChosen()
{
    const auto person = chosen();
    if (!person)
        return;
    const auto folder = m_prompt.folder(this, tr("A folder for all that is kept about this person"));
    if (!folder)
        return;
    const auto written
        = exportPerson(m_catalog, m_database, person->person, *folder, m_localization.language(), m_today);
    if (!written)
        m_prompt.tell(this, written.error());
    else
        m_duties->setText(tr("Written: %1").arg(QDir::toNativeSeparators(*written)));
}

void PersonDataDialog::destroyChosen()
{
    const auto person = chosen();
    if (!person)
        return;
    QStringList numbers;
    for (const CaseHead &head : person->cases)
        numbers << head.number;
    const QString name = person->nameRu.isEmpty() ? person->nameLat : person->nameRu;
    const bool isSure = m_prompt.confirm(this,
        tr("Destroy everything about %1?\n\nCases that go: %2. This cannot be undone; a restored backup will be "
           "cleared of this person again. Papers that the law wants kept longer must be printed and filed "
           "before.\n\n%3")
            .arg(name, numbers.isEmpty() ? u"—"_s : numbers.join(u", "_s), termWords()),
        tr("Destroy"));
    if (!isSure)
        return;
    const auto why = m_prompt.text(this, tr("The ground, without names (it goes into the journal and the act):"),
        tr("The purpose has been reached"));
    if (!why)
        return;
    const auto folder = m_prompt.folder(this, tr("A folder for the act and the extract of the journal"));
    if (!folder)
        return;
    const auto who = knownOfficePerson(this, m_database, m_prompt);
    if (!who)
        return;
    const auto act = destroyPerson(
        m_catalog, m_database, person->person, { .who = *who, .at = momentOn(m_today), .why = *why }, m_today);
    if (!act) {
        m_prompt.tell(this, act.error());
        return;
    }
    if (auto done = writeDestructionPapers(m_catalog, m_database, *act, *folder, m_localization.language(), m_today);
        !done)
        m_prompt.tell(this, done.error());
    Q_EMIT personDestroyed(*act);
    load();
    apply();
}

/// How long things are kept, as the rules have it.
QString PersonDataDialog::termWords() const
{
    QStringList lines;
    for (const QString &id : { u"retention.personnel.years"_s, u"retention.consent.years"_s, u"pd.destroy.days"_s }) {
        const Parameter *parameter = m_catalog.parameters().find(ParameterId(id));
        const ParameterValue *amount = parameter ? parameter->on(m_today) : nullptr;
        if (!amount)
            continue;
        lines << tr("%1: %2 (%3; %4).")
                     .arg(m_localization.say(parameter->title),
                         spelledAmount(amount->amount, amount->unit, m_localization.language()),
                         m_localization.say(amount->provenance.basis), wordsFor(amount->provenance.status));
    }
    return lines.join(u'\n');
}

void PersonDataDialog::retranslate()
{
    setWindowTitle(tr("Personal data"));
    m_duties->setText(tr("A person may ask what is kept about them, take the consent back, and ask for destruction.")
        + u' ' + tr("Nothing is ever destroyed by the program itself.") + u'\n' + termWords());
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find by name"));
    m_onlyDue->setText(tr("Only those whose term has come"));
    m_export->setText(tr("&Everything about this person…"));
    m_destroy->setText(tr("&Destroy…"));
    m_close->setText(tr("&Close"));
    m_table->setHorizontalHeaderLabels({ tr("Person"), tr("Latin name"), tr("Cases"), tr("Consent"), tr("Term") });
    m_table->setAccessibleName(tr("People"));
    load();
    apply();
}

} // namespace hqs
