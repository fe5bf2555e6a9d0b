// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardlistmodel.h"

#include "domain/folding.h"

#include <algorithm>

namespace hqs {

void CardListModel::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    std::ranges::stable_sort(
        m_rows, [](const QString &one, const QString &other) { return one.localeAwareCompare(other) < 0; }, &Row::lines);
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
