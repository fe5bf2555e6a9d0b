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

namespace hqs {

using namespace Qt::Literals::StringLiterals;

DueListModel::DueListModel(const Catalog &catalog, const Localization &localization, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_localization(localization)
    , m_today(today)
{
}

void DueListModel::setCases(const std::vector<CaseHead> &cases)
{
    beginResetModel();
    m_cases.clear();
    std::ranges::copy_if(
        cases, std::back_inserter(m_cases), [](const CaseHead &head) { return head.nextDue.has_value(); });
    std::ranges::stable_sort(m_cases, {}, [](const CaseHead &head) { return *head.nextDue; });
    endResetModel();
}

void DueListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DueListModel::dueUntil(QDate day) const
{
    return static_cast<int>(
        std::ranges::count_if(m_cases, [day](const CaseHead &head) { return *head.nextDue <= day; }));
}

int DueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int DueListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DueListModel::basisOf(const CaseHead &head) const
{
    const DeadlineRule *rule = m_catalog.deadline(DeadlineId(head.nextWhat));
    return rule ? provenanceWords(provenanceOn(m_today, *rule, m_catalog.parameters()), m_localization.language())
                : QString();
}

QString DueListModel::cell(const CaseHead &head, int column) const
{
    const auto left = static_cast<int>(m_today.daysTo(*head.nextDue));
    switch (column) {
    case When:
        return left < 0 ? tr("Overdue") : left == 0 ? tr("Today") : left <= 7 ? tr("Week") : tr("Later");
    case Specialist:
        return titleIn(m_localization.language(), head);
    case What: {
        const DeadlineRule *rule = m_catalog.deadline(DeadlineId(head.nextWhat));
        return rule ? m_localization.say(rule->title) : head.nextWhat;
    }
    case Due:
        return spelledDate(*head.nextDue);
    case Left:
        return left == 0 ? tr("today") : (left < 0 ? u"−"_s : QString()) + tr("%n day(s)", nullptr, std::abs(left));
    default:
        return {};
    }
}

QVariant DueListModel::data(const QModelIndex &index, int role) const
{
    const CaseHead &head = m_cases[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cell(head, index.column());
    if (role == Qt::ToolTipRole)
        return cell(head, What) + u'\n' + basisOf(head);
    if (role == PillDelegate::toneRole) {
        const qint64 left = m_today.daysTo(*head.nextDue);
        return int(left < 0 ? Tone::Bad : left == 0 ? Tone::Warning : left <= 7 ? Tone::Accent : Tone::Neutral);
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
    case Left:
        return tr("Left");
    default:
        return {};
    }
}

} // namespace hqs
