// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/persondatadialog.h"

#include "cases/casefile.h"
#include "cases/officewords.h"
#include "cases/personexport.h"
#include "catalog/spelling.h"
#include "storage/safefile.h"
#include "ui/lawwords.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"
#include "ui/safety/journalextract.h"

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
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_export(new QPushButton(this))
    , m_destroy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"personData"_s);
    resize(900, 580);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    m_duties->setWordWrap(true);
    m_duties->setTextFormat(Qt::PlainText);
    column->addWidget(m_duties);
    m_search->setObjectName(u"personData.search"_s);
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
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
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_export->setEnabled(chosen().has_value());
        m_destroy->setEnabled(chosen().has_value());
    });
    connect(m_export, &QPushButton::clicked, this, &PersonDataDialog::exportChosen);
    connect(m_destroy, &QPushButton::clicked, this, &PersonDataDialog::destroyChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    load();
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
            m_people.push_back(*std::move(plan));
    }
    std::ranges::sort(m_people, {}, &DestructionPlan::nameRu);
}

/// Of the newest case that says something: when consent was given, until when, whether it was withdrawn.
QString PersonDataDialog::consentWords(const std::vector<CaseHead> &cases) const
{
    for (const CaseHead &head : cases) {
        const auto file = CaseFile::open(m_catalog, m_database, *head.id);
        if (!file)
            continue;
        const auto day = [&file](const QString &name) -> QDate {
            const FieldValue *value = file->record().find(FieldId(u"consent."_s + name));
            const QDate *date = value ? std::get_if<QDate>(value) : nullptr;
            return date ? *date : QDate();
        };
        const QDate withdrawn = day(u"withdrawnOn"_s);
        if (withdrawn.isValid())
            return tr("withdrawn on %1").arg(spelledDate(withdrawn));
        const QDate until = day(u"until"_s);
        if (until.isValid() && until < m_today)
            return tr("ended on %1").arg(spelledDate(until));
        if (const QDate given = day(u"signedOn"_s); given.isValid())
            return tr("given on %1").arg(spelledDate(given));
    }
    return cases.empty() ? tr("no case of their own") : tr("none recorded");
}

void PersonDataDialog::apply()
{
    const QString wanted = m_search->text().trimmed();
    m_shown.clear();
    std::ranges::copy_if(m_people, std::back_inserter(m_shown), [&wanted](const DestructionPlan &person) {
        return person.nameRu.contains(wanted, Qt::CaseInsensitive)
            || person.nameLat.contains(wanted, Qt::CaseInsensitive);
    });
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const DestructionPlan &person = m_shown[static_cast<std::size_t>(row)];
        QStringList numbers;
        for (const CaseHead &head : person.cases)
            numbers << head.number;
        for (const CaseHead &head : person.others)
            numbers << tr("family in %1").arg(head.number);
        const QString cells[ColumnCount] { person.nameRu, person.nameLat, numbers.join(u", "_s),
            consentWords(person.cases) };
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->clearSelection();
    m_table->setCurrentItem(nullptr);
    m_export->setEnabled(false);
    m_destroy->setEnabled(false);
}

std::optional<DestructionPlan> PersonDataDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && !m_table->selectedItems().isEmpty() ? std::optional(m_shown[static_cast<std::size_t>(row)])
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

QString PersonDataDialog::employerName() const
{
    const auto employers = CardStore(m_database).ofKind(KindId(u"employer"_s));
    QStringList names;
    if (employers) {
        for (const Card &card : *employers) {
            if (const auto name = card.values.find(u"fullName"_s); name != card.values.end())
                names << name->second;
        }
    }
    return names.size() == 1 ? names.front() : QString();
}

void PersonDataDialog::writePapers(const DestructionAct &act, const QString &folder)
{
    const OfficePaper paper { .name = u"destruction_act"_s,
        .title = { u"Акт об уничтожении персональных данных"_s, u"Act on the destruction of personal data"_s },
        .values
        = { { u"date"_s, spelledDate(m_today) }, { u"employer"_s, employerName() }, { u"subject"_s, act.subject },
            { u"cases"_s, act.caseNumbers.isEmpty() ? u"—"_s : act.caseNumbers.join(u", "_s) }, { u"why"_s, act.why },
            { u"who"_s, act.who }, { u"at"_s, act.at.toUTC().toString(u"dd.MM.yyyy HH:mm:ss") },
            { u"entry"_s, QString::number(act.journalEntry) }, { u"head"_s, act.journalHead } },
        .rows = {} };
    QStringList subjects = act.caseNumbers;
    subjects << act.subject;
    auto entries = Journal(m_database).entries();
    if (!entries) {
        m_prompt.tell(this, entries.error());
        return;
    }
    std::erase_if(*entries, [&subjects](const JournalEntry &entry) {
        return std::ranges::none_of(subjects, [&entry](const QString &subject) {
            return entry.subject == subject || entry.subject.startsWith(subject + u' ');
        });
    });
    const auto extract = journalExtract(m_database, *std::move(entries), subjects.join(u", "_s), act.who, m_today);
    const Language language = m_localization.language();
    const auto actPdf = toPdf(paper, m_catalog, language, m_today);
    const auto extractPdf
        = extract ? toPdf(paperOf(*extract), m_catalog, language, m_today) : Result<QByteArray>(extract.error());
    const QString stem = act.subject.section(u' ', 1) + u'-' + m_today.toString(Qt::ISODate);
    for (const auto &[name, bytes] :
        { std::pair(tr("destruction-act-%1.pdf"), &actPdf), std::pair(tr("journal-extract-%1.pdf"), &extractPdf) }) {
        const auto done = *bytes ? writeSafely(QDir(folder).filePath(name.arg(stem)), **bytes) : Done(bytes->error());
        if (!done) {
            m_prompt.tell(this, done.error());
            return;
        }
    }
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
    writePapers(*act, *folder);
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
        + u'\n' + termWords());
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find by name"));
    m_export->setText(tr("Everything about this person…"));
    m_destroy->setText(tr("Destroy…"));
    m_close->setText(tr("Close"));
    m_table->setHorizontalHeaderLabels({ tr("Person"), tr("Latin name"), tr("Cases"), tr("Consent") });
    m_table->setAccessibleName(tr("People"));
    apply();
}

} // namespace hqs
