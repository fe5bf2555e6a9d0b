// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/duelistmodel.h"

#include "cases/headline.h"
#include "catalog/officelaw.h"
#include "catalog/spelling.h"
#include "ui/lawwords.h"
#include "ui/localization.h"
#include "ui/pilldelegate.h"

#include <QFont>

#include <algorithm>
#include <iterator>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

DueListModel::DueListModel(const Catalog &catalog, const Localization &localization, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_localization(localization)
    , m_today(today)
{
}

void DueListModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DueListModel::setCases(const std::vector<CaseHead> &cases)
{
    std::vector<Row> rows;
    for (const CaseHead &head : cases) {
        if (head.nextDue && m_today.daysTo(*head.nextDue) <= horizon)
            rows.push_back({ .id = *head.id,
                .who = { titleIn(Language::Russian, head), titleIn(Language::English, head) },
                .rule = m_catalog.deadline(DeadlineId(head.nextWhat)),
                .what = head.nextWhat,
                .due = *head.nextDue,
                .urgency = urgencyOf(m_today.daysTo(*head.nextDue)) });
    }
    std::ranges::stable_sort(rows, {}, &Row::due);
    show(std::move(rows));
}

DueListModel::Row DueListModel::filingRow(const WaitingFiling &filing, const std::vector<CaseHead> &cases) const
{
    const auto head = std::ranges::find(cases, filing.ofCase, &CaseHead::id);
    return { .id = filing.ofCase,
        .who
        = head == cases.end() ? Text() : Text { titleIn(Language::Russian, *head), titleIn(Language::English, *head) },
        .what = filing.stage.text(),
        .due = filing.since,
        .urgency = Urgency::Overdue,
        .filing = filing };
}

void DueListModel::setTerms(
    const std::vector<CaseTerm> &terms, const std::vector<WaitingFiling> &filings, const std::vector<CaseHead> &cases)
{
    std::vector<Row> rows;
    for (const CaseTerm &term : terms) {
        if (term.appointment.daysLeft > horizon)
            continue;
        rows.push_back({ .id = term.caseId(),
            .who = term.whose(),
            .rule = term.appointment.rule,
            .what = term.appointment.rule->id.text(),
            .due = term.appointment.due.due,
            .urgency = term.urgency,
            .term = term });
    }
    std::vector<Row> waiting;
    for (const WaitingFiling &filing : filings)
        waiting.push_back(filingRow(filing, cases));
    const auto behind = std::ranges::find_if(rows, [](const Row &row) { return row.urgency != Urgency::Overdue; });
    rows.insert(behind, std::make_move_iterator(waiting.begin()), std::make_move_iterator(waiting.end()));
    show(std::move(rows));
}

void DueListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const CaseTerm *DueListModel::termAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row < 0 || place >= m_rows.size() || !m_rows[place].term ? nullptr : &*m_rows[place].term;
}

const WaitingFiling *DueListModel::filingAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row < 0 || place >= m_rows.size() || !m_rows[place].filing ? nullptr : &*m_rows[place].filing;
}

int DueListModel::rowOf(CaseId id, const QString &rule) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.id == id && row.rule && row.rule->id.text() == rule; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DueListModel::count(Urgency urgency) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [urgency](const Row &row) { return row.urgency == urgency && !row.filing; }));
}

int DueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DueListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DueListModel::spelledDay(QDate day) const
{
    const auto left = static_cast<int>(m_today.daysTo(day));
    return spelledDate(day) + u'\n'
        + (left == 0 ? tr("today") : (left < 0 ? u"−"_s : QString()) + tr("%n day(s)", nullptr, std::abs(left)));
}

QString DueListModel::cell(const Row &row, int column) const
{
    switch (column) {
    case When:
        return row.urgency == Urgency::Overdue ? tr("Overdue")
            : row.urgency == Urgency::Today    ? tr("Today")
            : row.urgency == Urgency::ThisWeek ? tr("Week")
                                               : tr("Later");
    case Specialist:
        return m_localization.say(row.who);
    case What: {
        const QString title = row.term ? titleOf(row.term->appointment, m_localization.language())
            : row.rule                 ? m_localization.say(row.rule->title)
                                       : row.what;
        return row.term && row.term->cases > 1 ? title + u" · "_s + tr("%n case(s)", nullptr, row.term->cases) : title;
    }
    case Due:
        return spelledDay(row.due);
    case AtRisk:
        return row.term && row.term->fine
            ? tr("up to %1").arg(spelledMoney(Money { row.term->atRisk() * 100 }, m_localization.language()))
            : QString();
    default:
        return {};
    }
}

/// What the office has to do about a filing, and since when it waits.
QString DueListModel::filingCell(const Row &row, int column) const
{
    const FilingState state = row.filing->state;
    switch (column) {
    case When:
        return state == FilingState::Refused ? tr("Refused")
            : state == FilingState::NotSent  ? tr("Not sent")
                                             : tr("No proof");
    case What: {
        const Stage *stage = m_catalog.procedures().front().stage(row.filing->stage);
        const QString title = stage ? m_localization.say(stage->title) : row.what;
        return (state == FilingState::Refused   ? tr("File it again: %1")
                : state == FilingState::NotSent ? tr("Sealed, send it: %1")
                                                : tr("Sent, enter the proof: %1"))
            .arg(title);
    }
    case Due:
        return tr("since %1").arg(spelledDay(row.due));
    default:
        return cell(row, column);
    }
}

QString DueListModel::toolTip(const Row &row) const
{
    if (row.filing)
        return filingCell(row, What);
    QStringList words { cell(row, What) };
    if (row.rule)
        words << provenanceWords(provenanceOn(m_today, *row.rule, m_catalog.parameters()), m_localization.language());
    if (row.term && row.term->fine) {
        words << QString() << tr("If it is missed: %1").arg(cell(row, AtRisk))
              << provenanceWords(row.term->fine->most->provenance, m_localization.language());
    }
    return words.join(u'\n');
}

Tone DueListModel::toneOf(const Row &row) const
{
    if (row.filing)
        return row.filing->state == FilingState::Refused ? Tone::Bad : Tone::Warning;
    return row.urgency == Urgency::Overdue ? Tone::Bad
        : row.urgency == Urgency::Today    ? Tone::Warning
        : row.urgency == Urgency::ThisWeek ? Tone::Accent
                                           : Tone::Neutral;
}

QVariant DueListModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.filing ? filingCell(row, index.column()) : cell(row, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(row);
    if (role == PillDelegate::toneRole)
        return int(toneOf(row));
    if (role == Qt::FontRole && index.column() == Specialist) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant DueListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Specialist:
        return tr("Specialist");
    case What:
        return tr("What to do");
    case Due:
        return tr("Due");
    case AtRisk:
        return tr("At risk");
    default:
        return {};
    }
}

} // namespace hqs
