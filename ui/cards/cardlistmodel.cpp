// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardlistmodel.h"

#include "domain/folding.h"

#include <QCollator>

#include <algorithm>

namespace hqs {

void CardListModel::setRows(std::vector<Row> rows)
{
    // Each line is prepared for comparing once: comparing thousands as they are takes most of the time.
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, std::size_t>> order;
    order.reserve(rows.size());
    for (const Row &row : rows)
        order.emplace_back(collator.sortKey(row.lines), order.size());
    std::ranges::stable_sort(order, [](const auto &one, const auto &other) { return one.first < other.first; });
    m_rows.clear();
    for (const auto &[key, place] : order)
        m_rows.push_back(std::move(rows[place]));
    m_texts.clear();
    for (const Row &row : m_rows)
        m_texts.add(folded(row.title));
    filter();
}

void CardListModel::setQuery(const QString &query)
{
    m_query = query;
    filter();
}

void CardListModel::filter()
{
    beginResetModel();
    m_shown = m_texts.containing(m_query);
    endResetModel();
}

int CardListModel::rowOf(CardId card) const
{
    const auto found = std::ranges::find(m_shown, card, [this](std::size_t i) { return m_rows[i].card; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool CardListModel::knows(CardId card) const
{
    return std::ranges::find(m_rows, card, &Row::card) != m_rows.end();
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return at(index.row()).lines;
    case Qt::ToolTipRole:
        return at(index.row()).title;
    case Qt::SizeHintRole:
        return m_rowSize;
    default:
        return {};
    }
}

} // namespace hqs
