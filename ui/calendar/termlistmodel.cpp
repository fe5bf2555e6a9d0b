// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/termlistmodel.h"

#include "catalog/explanation.h"
#include "catalog/spelling.h"
#include "ui/calendar/monthview.h"
#include "ui/lawwords.h"
#include "ui/localization.h"
#include "ui/pilldelegate.h"

#include <QFont>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

TermListModel::TermListModel(const WorkCalendar &calendar, const Localization &localization, QObject *parent)
    : QAbstractTableModel(parent)
    , m_calendar(calendar)
    , m_localization(localization)
{
}

void TermListModel::setTerms(std::vector<CaseTerm> terms)
{
    beginResetModel();
    m_terms = std::move(terms);
    endResetModel();
}

void TermListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TermListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

int TermListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TermListModel::cell(const CaseTerm &term, int column) const
{
    const auto left = static_cast<int>(term.appointment.daysLeft);
    switch (column) {
    case Day:
        return spelledDate(term.appointment.due.due);
    case Left:
        return left == 0 ? tr("today") : (left < 0 ? u"−"_s : QString()) + tr("%n day(s)", nullptr, std::abs(left));
    case Person:
        return m_localization.say(term.personName);
    case What:
        return titleOf(term.appointment, m_localization.language());
    case Number:
        return term.cases > 1 ? tr("%n case(s)", nullptr, term.cases) : term.head.number;
    default:
        return {};
    }
}

QVariant TermListModel::data(const QModelIndex &index, int role) const
{
    const CaseTerm &term = termAt(index.row());
    if (role == Qt::DisplayRole)
        return cell(term, index.column());
    if (role == Qt::ToolTipRole)
        return m_localization.say(explain(*term.appointment.rule, term.appointment.due, m_calendar)) + u"\n\n"_s
            + provenanceWords(provenanceOf(*term.appointment.rule, term.appointment.due), m_localization.language());
    if (role == PillDelegate::toneRole)
        return int(toneOfDaysLeft(term.appointment.daysLeft));
    if (role == Qt::FontRole && index.column() == Person) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant TermListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Last day");
    case Left:
        return tr("Left");
    case Person:
        return tr("Person");
    case What:
        return tr("What to do");
    case Number:
        return tr("Case");
    default:
        return {};
    }
}

} // namespace hqs
