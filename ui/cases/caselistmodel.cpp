// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"

#include "catalog/spelling.h"
#include "domain/knownfields.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QFont>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

CaseListModel::CaseListModel(const Catalog &catalog, const Localization &localization, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_localization(localization)
    , m_today(today)
{
}

void CaseListModel::setCases(std::vector<CaseHead> cases)
{
    m_cases = std::move(cases);
    m_texts.clear();
    for (const CaseHead &head : m_cases)
        m_texts.add(head.searchText);
    filter();
}

void CaseListModel::setQuery(const QString &query)
{
    m_query = query;
    filter();
}

void CaseListModel::setWhich(Which which)
{
    m_which = which;
    filter();
}

void CaseListModel::filter()
{
    beginResetModel();
    m_shown = m_texts.containing(m_query);
    if (m_which != Which::All)
        std::erase_if(
            m_shown, [this](std::size_t i) { return (m_which == Which::Closed) != m_cases[i].closedOn.has_value(); });
    endResetModel();
}

void CaseListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

CaseId CaseListModel::caseAt(int row) const
{
    return *m_cases[m_shown[static_cast<std::size_t>(row)]].id;
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto found = std::ranges::find_if(m_shown, [this, id](std::size_t i) { return m_cases[i].id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::stageTitle(const CaseHead &head) const
{
    if (head.closedOn)
        return tr("closed on %1").arg(spelledDate(*head.closedOn));
    const Procedure *procedure = m_catalog.procedure(head.procedure);
    if (!procedure)
        return head.stage.text();
    const Stage *stage = procedure->stage(head.stage);
    return stage ? m_localization.say(stage->title) : tr("finished");
}

QString CaseListModel::nextTitle(const CaseHead &head) const
{
    const DeadlineRule *rule = m_catalog.deadline(DeadlineId(head.nextWhat));
    return rule ? m_localization.say(rule->title) : QString();
}

QString CaseListModel::cell(const CaseHead &head, int column) const
{
    switch (column) {
    case Number:
        return head.number;
    case Specialist:
        return head.titleRu.isEmpty() ? tr("(no name yet)") : head.titleRu;
    case Latin:
        return head.titleLat;
    case Citizenship: {
        const Field *field = m_catalog.field(known::citizenship.id());
        return head.citizenship.isEmpty() ? QString()
                                          : spelled(*field, Code { head.citizenship }, m_localization.language());
    }
    case Employer:
        return head.employer;
    case StageColumn:
        return stageTitle(head);
    case NextDue:
        return head.nextDue ? spelledDate(*head.nextDue) : QString();
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    const CaseHead &head = m_cases[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == Qt::ToolTipRole && index.column() == NextDue)
        return nextTitle(head);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(head, index.column());
    if (role == Qt::ForegroundRole && index.column() == NextDue && head.nextDue && *head.nextDue <= m_today)
        return look::foreground(Tone::Bad);
    if (role == Qt::ForegroundRole && (head.closedOn || index.column() == Number || index.column() == Employer))
        return look::muted;
    if (role == Qt::FontRole && index.column() == Specialist) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Specialist:
        return tr("Specialist");
    case Latin:
        return tr("As in the passport");
    case Citizenship:
        return tr("Citizenship");
    case Employer:
        return tr("Employer");
    case StageColumn:
        return tr("Stage");
    case NextDue:
        return tr("Next deadline");
    default:
        return {};
    }
}

} // namespace hqs
