// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawtablemodel.h"

#include "catalog/lawwording.h"
#include "catalog/officelaw.h"
#include "catalog/spelling.h"
#include "domain/folding.h"
#include "ui/lawwords.h"
#include "ui/localization.h"
#include "ui/pilldelegate.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString searchTextOf(const LawTableModel::Entry &entry, const Option *group)
{
    QStringList words { entry.id };
    const auto add = [&words](const Text &text) { words << text.russian << text.english; };
    if (group)
        add(group->label);
    if (entry.deadline) {
        add(entry.deadline->title);
        add(entry.deadline->eventTitle);
        add(entry.deadline->provenance.basis);
    }
    if (entry.parameter) {
        add(entry.parameter->title);
        for (const ParameterValue &value : entry.parameter->values) {
            add(value.provenance.basis);
            words << QString::number(value.amount)
                  << spelledAmount(value.amount, value.unit, Language::Russian).replace(QChar(0xa0), u' ');
        }
    }
    return folded(words.join(u' '));
}

} // namespace

QString spelledPeriod(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return u"%1 – %2"_s.arg(spelledDate(from), spelledDate(to));
    if (from.isValid())
        return QCoreApplication::translate("Law", "from %1").arg(spelledDate(from));
    return to.isValid() ? QCoreApplication::translate("Law", "until %1").arg(spelledDate(to)) : QString();
}

LawTableModel::LawTableModel(const Catalog &catalog, const Localization &localization, QDate day, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_localization(localization)
    , m_day(day)
{
    collect();
    filter();
}

void LawTableModel::collect()
{
    std::map<QString, Entry> byId;
    for (const auto &[id, parameter] : m_catalog.parameters())
        byId[id.text()].parameter = &parameter;
    for (const DeadlineRule &rule : m_catalog.deadlines())
        byId[rule.id.text()].deadline = &rule;
    for (auto &[id, entry] : byId) {
        entry.id = id;
        entry.searchText = searchTextOf(entry, groupOf(id));
        m_entries.push_back(std::move(entry));
    }
    const auto &groups = m_catalog.list(u"law_groups"_s);
    // A group that the list does not know comes after those it knows.
    std::ranges::stable_sort(m_entries, {}, [&](const Entry &entry) {
        return std::ranges::find(groups, entry.id.section(u'.', 0, 0), &Option::code) - groups.begin();
    });
}

const Option *LawTableModel::groupOf(const QString &id) const
{
    const auto &groups = m_catalog.list(u"law_groups"_s);
    const auto found = std::ranges::find(groups, id.section(u'.', 0, 0), &Option::code);
    return found == groups.end() ? nullptr : &*found;
}

void LawTableModel::filter()
{
    beginResetModel();
    const QStringList words = m_query.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (contains(m_entries[i].searchText, words) && (!m_onlyUnverified || isUnverified(m_entries[i])))
            m_shown.push_back(i);
    }
    endResetModel();
}

void LawTableModel::reload()
{
    beginResetModel();
    m_shown.clear();
    m_entries.clear();
    collect();
    endResetModel();
    filter();
}

void LawTableModel::setDay(QDate day)
{
    m_day = day;
    filter();
}

void LawTableModel::setQuery(const QString &query)
{
    m_query = folded(query);
    filter();
}

void LawTableModel::setOnlyUnverified(bool only)
{
    m_onlyUnverified = only;
    filter();
}

void LawTableModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const LawTableModel::Entry &LawTableModel::entryAt(int row) const
{
    return m_entries[m_shown[static_cast<std::size_t>(row)]];
}

int LawTableModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t i) { return m_entries[i].id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int LawTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LawTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ParameterValue *LawTableModel::valueOf(const Entry &entry) const
{
    return entry.parameter ? entry.parameter->on(m_day) : nullptr;
}

const Provenance &LawTableModel::provenanceOf(const Entry &entry) const
{
    if (const ParameterValue *value = valueOf(entry))
        return value->provenance;
    if (entry.deadline)
        return provenanceOn(m_day, *entry.deadline, m_catalog.parameters());
    const auto &values = entry.parameter->values;
    const auto law = std::ranges::find_if(values.rbegin(), values.rend(),
        [](const ParameterValue &value) { return value.provenance.status != LawStatus::Proposed; });
    return law == values.rend() ? values.back().provenance : law->provenance;
}

bool LawTableModel::isKnown(const Entry &entry) const
{
    return entry.parameter ? valueOf(entry) != nullptr : entry.deadline->appliesTo(m_day);
}

bool LawTableModel::isUnverified(const Entry &entry) const
{
    const Provenance &provenance = provenanceOf(entry);
    if (provenance.status == LawStatus::Office || provenance.isOfficeCheck)
        return false;
    return provenance.status == LawStatus::Unverified || provenance.status == LawStatus::Conflict
        || provenance.confidence == Confidence::Memory || provenance.confidence == Confidence::Conflict;
}

QString LawTableModel::cell(const Entry &entry, int column) const
{
    const ParameterValue *value = valueOf(entry);
    const Provenance &provenance = provenanceOf(entry);
    switch (column) {
    case Group: {
        const Option *group = groupOf(entry.id);
        return group ? m_localization.say(group->label) : entry.id.section(u'.', 0, 0);
    }
    case Title:
        return m_localization.say(entry.deadline ? entry.deadline->title : entry.parameter->title);
    case Value:
        if (!isKnown(entry))
            return tr("no value on this day");
        return value ? spelledAmount(value->amount, value->unit, m_localization.language())
                     : m_localization.say(spelledCounting(*entry.deadline, m_catalog, m_day));
    case Period:
        return value         ? spelledPeriod(value->from, value->to)
            : entry.deadline ? spelledPeriod(entry.deadline->from, entry.deadline->to)
                             : QString();
    case Standing:
        if (!isKnown(entry) && provenance.status != LawStatus::Proposed)
            return tr("not in force then");
        return provenance.isOfficeCheck ? tr("%1 ✓").arg(wordsFor(provenance.status)) : wordsFor(provenance.status);
    case Sources:
        return provenance.status == LawStatus::Office ? wordsFor(provenance.status) : wordsFor(provenance.confidence);
    default:
        return {};
    }
}

QVariant LawTableModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = entryAt(index.row());
    const Provenance &provenance = provenanceOf(entry);
    if (role == Qt::DisplayRole)
        return cell(entry, index.column());
    if (role == Qt::ToolTipRole)
        return cell(entry, index.column()) + u'\n' + provenanceWords(provenance, m_localization.language());
    if (role == PillDelegate::toneRole)
        return int(
            isKnown(entry) || provenance.status == LawStatus::Proposed ? toneFor(provenance.status) : Tone::Neutral);
    if (role == Qt::ForegroundRole && (index.column() == Group || index.column() == Sources))
        return look::muted;
    return {};
}

QVariant LawTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return tr("Group");
    case Title:
        return tr("Rule");
    case Value:
        return tr("Value");
    case Period:
        return tr("Period");
    case Standing:
        return tr("Standing");
    case Sources:
        return tr("Sources");
    default:
        return {};
    }
}

} // namespace hqs
