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

void DueListModel::show(std::vector<Row> rows, std::vector<CaseTerm> terms)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_terms = std::move(terms);
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

void DueListModel::setTerms(const std::vector<CaseTerm> &terms)
{
    std::vector<Row> rows;
    std::vector<CaseTerm> shown;
    for (const CaseTerm &term : terms) {
        if (term.appointment.daysLeft > horizon)
            continue;
        rows.push_back({ .id = term.caseId(),
            .who = term.whose(),
            .rule = term.appointment.rule,
            .what = term.appointment.rule->id.text(),
            .due = term.appointment.due.due,
            .urgency = term.urgency });
        shown.push_back(term);
    }
    show(std::move(rows), std::move(shown));
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
    return row < 0 || place >= m_terms.size() ? nullptr : &m_terms[place];
}

int DueListModel::rowOf(CaseId id, const QString &rule) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.id == id && row.rule && row.rule->id.text() == rule; });
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

QString DueListModel::cell(const Row &row, const CaseTerm *term, int column) const
{
    const auto left = static_cast<int>(m_today.daysTo(row.due));
    switch (column) {
    case When:
        return row.urgency == Urgency::Overdue ? tr("Overdue")
            : row.urgency == Urgency::Today    ? tr("Today")
            : row.urgency == Urgency::ThisWeek ? tr("Week")
                                               : tr("Later");
    case Specialist:
        return m_localization.say(row.who);
    case What: {
        const QString title = term ? titleOf(term->appointment, m_localization.language())
            : row.rule             ? m_localization.say(row.rule->title)
                                   : row.what;
        return term && term->cases > 1 ? title + u" · "_s + tr("%n case(s)", nullptr, term->cases) : title;
    }
    case Due:
        return spelledDate(row.due) + u'\n'
            + (left == 0 ? tr("today") : (left < 0 ? u"−"_s : QString()) + tr("%n day(s)", nullptr, std::abs(left)));
    case AtRisk:
        return term && term->fine
            ? tr("up to %1").arg(spelledMoney(Money { term->atRisk() * 100 }, m_localization.language()))
            : QString();
    default:
        return {};
    }
}

QString DueListModel::toolTip(const Row &row, const CaseTerm *term) const
{
    QStringList words { cell(row, term, What) };
    if (row.rule)
        words << provenanceWords(provenanceOn(m_today, *row.rule, m_catalog.parameters()), m_localization.language());
    if (term && term->fine) {
        words << QString() << tr("If it is missed: %1").arg(cell(row, term, AtRisk))
              << provenanceWords(term->fine->most->provenance, m_localization.language());
    }
    return words.join(u'\n');
}

QVariant DueListModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cell(row, termAt(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(row, termAt(index.row()));
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
