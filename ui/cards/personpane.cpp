// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/personpane.h"

#include "cases/scanning.h"
#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/people/renewalbuttons.h"
#include "ui/prompt.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? spelledDate(*day) : QString();
}

QPushButton *link(const QString &name, const QString &words, QBoxLayout &row, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    look::setRole(made, u"link"_s);
    row.addWidget(made, 0, Qt::AlignLeft);
    return made;
}

} // namespace

PersonPane::PersonPane(Prompt &prompt, Localization &localization, QWidget *parent)
    : RebuiltCard(Edge::None, parent)
    , m_prompt(prompt)
    , m_localization(localization)
{
    setObjectName(u"person.papers"_s);
    localization.bind(this, [this] { build(); });
}

void PersonPane::setDraft(CaseDraft *draft, const RoleId &role)
{
    m_draft = draft;
    m_role = role;
    reload();
}

void PersonPane::reload()
{
    m_papers = {};
    const auto person = m_draft ? m_draft->file().cardOf(m_role) : std::nullopt;
    if (person) {
        auto read = PersonPapers::of(m_draft->file().catalog(), m_draft->database(), m_role, *person);
        if (read)
            m_papers = *std::move(read);
        else
            m_prompt.tell(window(), read.error());
    }
    build();
    Q_EMIT reloaded();
}

void PersonPane::build()
{
    QVBoxLayout *column = startAnew(10);
    column->setContentsMargins(4, 10, 4, 4);
    addVersions(*column);
    addScans(*column);
    addCases(*column);
    column->addStretch();
    finish();
}

/// As high as its rows: the page scrolls, not the table.
QTableWidget *PersonPane::addTable(QVBoxLayout &column, const QString &name, const QString &title,
    const QStringList &columns, const std::vector<QStringList> &rows, const QString &nothing)
{
    auto *heading = new QLabel(title, content());
    look::setRole(heading, u"heading"_s);
    column.addWidget(heading);
    if (rows.empty()) {
        auto *words = new QLabel(nothing, content());
        words->setWordWrap(true);
        look::setRole(words, u"muted"_s);
        column.addWidget(words);
        return nullptr;
    }
    auto *table = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(columns.size()), content());
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(columns);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int cell = 0; cell < table->columnCount(); ++cell) {
            auto *item = new QTableWidgetItem(rows[static_cast<std::size_t>(row)][cell]);
            item->setToolTip(item->text());
            table->setItem(row, cell, item);
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setCurrentCell(0, 0);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + table->rowCount() * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
    column.addWidget(table);
    return table;
}

QString PersonPane::stateOf(const PaperVersion &version) const
{
    switch (version.card.state) {
    case CardState::Active:
        if (!version.counts)
            return tr("does not count");
        return version.until && *version.until < m_draft->today() ? tr("expired") : tr("counts");
    case CardState::Renewed:
        return tr("renewed");
    case CardState::Expired:
        return tr("expired");
    case CardState::Cancelled:
        return tr("taken back");
    }
    Q_UNREACHABLE();
}

QString PersonPane::stateOf(const Scan &scan) const
{
    if (countsOn(scan, m_draft->today()))
        return tr("counts");
    return scan.state == ScanState::Renewed  ? tr("renewed")
        : scan.state == ScanState::Cancelled ? tr("cancelled")
                                             : tr("expired");
}

void PersonPane::addVersions(QVBoxLayout &column)
{
    std::vector<QStringList> rows;
    for (const VersionedPaper &paper : m_papers.papers) {
        for (const PaperVersion &version : paper.versions)
            rows.push_back(
                { m_localization.say(paper.title), version.number.isEmpty() ? tr("(no number yet)") : version.number,
                    dayOrNothing(version.from), dayOrNothing(version.until), stateOf(version) });
    }
    auto *table = addTable(column, u"person.versions"_s, tr("Papers of the person"),
        { tr("Paper"), tr("Number"), tr("From"), tr("Until"), tr("State") }, rows,
        tr("Neither a passport nor an insurance is entered yet: they are asked for on the card."));
    addVersionButtons(column, table);
}

/// For the row in hand: a new one, back to the one before, the one that was taken back after all.
void PersonPane::addVersionButtons(QVBoxLayout &column, QTableWidget *table)
{
    if (!table)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *begin = link(u"person.renew"_s, {}, *row, content());
    auto *back = link(u"person.takeBack"_s, tr("Take the new one back"), *row, content());
    auto *again = link(u"person.useAgain"_s, tr("It counts after all"), *row, content());
    row->addStretch();
    column.addLayout(row);

    std::vector<std::pair<std::size_t, std::size_t>> places; // of the rows: paper and version
    for (std::size_t paper = 0; paper < m_papers.papers.size(); ++paper) {
        for (std::size_t version = 0; version < m_papers.papers[paper].versions.size(); ++version)
            places.emplace_back(paper, version);
    }
    const auto inHand = [this, table, places] {
        const auto [paper, version] = places[static_cast<std::size_t>(std::max(0, table->currentRow()))];
        return std::pair(&m_papers.papers[paper], &m_papers.papers[paper].versions[version]);
    };
    const auto follow = [this, inHand, begin, back, again] {
        const auto [paper, version] = inHand();
        begin->setText(m_localization.say(paper->renew) + u'…');
        begin->setVisible(paper->counting() && !paper->counting()->number.isEmpty());
        back->setVisible(paper->beforeCounting() != nullptr);
        again->setVisible(version->card.state == CardState::Cancelled && paper->counting());
    };
    follow();
    connect(table, &QTableWidget::currentCellChanged, this, follow);
    const auto paperInHand
        = [this, inHand]() -> const Role & { return *m_draft->file().catalog().role(inHand().first->role); };
    // The draft tells when it has changed, and everything here is read again.
    connect(begin, &QPushButton::clicked, this,
        [this, paperInHand] { renew(window(), *m_draft, m_prompt, paperInHand(), 0); });
    connect(back, &QPushButton::clicked, this,
        [this, paperInHand] { takeBack(window(), *m_draft, m_prompt, paperInHand(), 0); });
    connect(again, &QPushButton::clicked, this, [this, paperInHand, inHand] {
        useAgain(window(), *m_draft, m_prompt, paperInHand(), 0, *inHand().second->card.id);
    });
}

void PersonPane::addScans(QVBoxLayout &column)
{
    std::vector<QStringList> rows;
    for (const ScanOfPerson &each : m_papers.scans)
        rows.push_back({ each.paper.isEmpty() ? tr("Proof of a filing") : m_localization.say(each.paper),
            each.scan.title, each.caseNumber, spelledDate(each.scan.at.toLocalTime().date()),
            dayOrNothing(each.scan.until), stateOf(each.scan) });
    auto *table = addTable(column, u"person.scans"_s, tr("Scans"),
        { tr("Paper"), tr("File"), tr("Case"), tr("Attached"), tr("Until"), tr("State") }, rows,
        tr("No scan yet: they are attached to the papers of a case; a photo of the face is then shown here too."));
    if (!table)
        return;
    table->setToolTip(tr("Enter or a double click opens the scan."));
    connect(table, &QTableWidget::cellActivated, this, [this](int row) {
        const Scan &scan = m_papers.scans[static_cast<std::size_t>(row)].scan;
        Q_EMIT scanRequested(scan.file, scan.title);
    });
}

void PersonPane::addCases(QVBoxLayout &column)
{
    std::vector<QStringList> rows;
    for (const CaseOfPerson &each : m_papers.cases)
        rows.push_back({ each.head.closedOn ? tr("closed on %1").arg(spelledDate(*each.head.closedOn))
                                            : m_localization.say(each.stage),
            each.head.number, each.isSpecialist ? tr("specialist") : tr("family member"),
            spelledDate(each.head.openedOn) });
    auto *table = addTable(column, u"person.cases"_s, tr("Cases"),
        { tr("Stage"), tr("Case"), tr("Part"), tr("Opened on") }, rows, tr("No case of this person yet."));
    if (!table)
        return;
    table->setToolTip(tr("Enter or a double click opens the case."));
    connect(
        table, &QTableWidget::cellActivated, this,
        [this](int row) { Q_EMIT caseOpened(*m_papers.cases[static_cast<std::size_t>(row)].head.id); },
        Qt::QueuedConnection); // this page is put away by it
}

} // namespace hqs
