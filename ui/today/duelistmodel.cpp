// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/duelistmodel.h"

#include "cases/headline.h"
#include "cases/quarter.h"
#include "catalog/officelaw.h"
#include "catalog/spelling.h"
#include "ui/lawwords.h"
#include "ui/localization.h"
#include "ui/pilldelegate.h"

#include <QFont>

#include <algorithm>

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
            rows.push_back({ .head = head,
                .rule = m_catalog.deadline(DeadlineId(head.nextWhat)),
                .due = *head.nextDue,
                .urgency = urgencyOf(m_today.daysTo(*head.nextDue)),
                .term = {} });
    }
    std::ranges::stable_sort(rows, {}, &Row::due);
    show(std::move(rows));
}

void DueListModel::setTerms(const std::vector<CaseTerm> &terms)
{
    std::vector<Row> rows;
    for (const CaseTerm &term : terms) {
        if (term.appointment.daysLeft <= horizon)
            rows.push_back({ .head = term.head,
                .rule = term.appointment.rule,
                .due = term.appointment.due.due,
                .urgency = term.urgency,
                .term = term });
    }
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
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto &term = m_rows[static_cast<std::size_t>(row)].term;
    return term ? &*term : nullptr;
}

int DueListModel::rowOf(CaseId id, const QString &rule) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.head.id == id && row.rule && row.rule->id.text() == rule; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DueListModel::count(Urgency urgency) const
{
    return static_cast<int>(std::ranges::count(m_rows, urgency, &Row::urgency));
}

int DueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DueListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DueListModel::cell(const Row &row, int column) const
{
    const auto left = static_cast<int>(m_today.daysTo(row.due));
    switch (column) {
    case When:
        return row.urgency == Urgency::Overdue ? tr("Overdue")
            : row.urgency == Urgency::Today    ? tr("Today")
            : row.urgency == Urgency::ThisWeek ? tr("Week")
                                               : tr("Later");
    case Specialist:
        return titleIn(m_localization.language(), row.head);
    case What: {
        const QString title = row.rule ? m_localization.say(row.rule->title) : row.head.nextWhat;
        return row.rule && row.rule->quarterly && row.term ? u"%1, %2"_s.arg(
                   title, spelledQuarter(Quarter::of(row.term->appointment.due.event), m_localization.language()))
                                                           : title;
    }
    case Due:
        return spelledDate(row.due) + u'\n'
            + (left == 0 ? tr("today") : (left < 0 ? u"−"_s : QString()) + tr("%n day(s)", nullptr, std::abs(left)));
    case AtRisk:
        return row.term && row.term->fine
            ? tr("up to %1").arg(spelledMoney(Money { row.term->atRisk() * 100 }, m_localization.language()))
            : QString();
    default:
        return {};
    }
}

QString DueListModel::toolTip(const Row &row) const
{
    QStringList words { cell(row, What) };
    if (row.rule)
        words << provenanceWords(provenanceOn(m_today, *row.rule, m_catalog.parameters()), m_localization.language());
    if (row.term && row.term->fine) {
        words << QString() << tr("If it is missed: %1").arg(cell(row, AtRisk))
              << provenanceWords(row.term->fine->most->provenance, m_localization.language());
    }
    return words.join(u'\n');
}

QVariant DueListModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cell(row, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(row);
    if (role == PillDelegate::toneRole) {
        return int(row.urgency == Urgency::Overdue ? Tone::Bad
                : row.urgency == Urgency::Today    ? Tone::Warning
                : row.urgency == Urgency::ThisWeek ? Tone::Accent
                                                   : Tone::Neutral);
    }
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
