// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardlistmodel.h"

#include "domain/folding.h"

#include <algorithm>

namespace hqs {

void CardListModel::setRows(std::vector<Row> rows)
{
    m_rows.clear();
    add(std::move(rows));
}

void CardListModel::replace(const std::set<CardId> &cards, std::vector<Row> rows)
{
    std::erase_if(m_rows, [&cards](const Kept &kept) { return cards.contains(kept.row.card); });
    add(std::move(rows));
}

void CardListModel::add(std::vector<Row> rows)
{
    const auto isBefore = [](const Kept &one, const Kept &other) { return one.key < other.key; };
    const QCollator collator;
    const auto known = static_cast<std::ptrdiff_t>(m_rows.size());
    for (Row &row : rows) {
        QCollatorSortKey key = collator.sortKey(row.lines);
        QString title = folded(row.title);
        m_rows.push_back({ std::move(row), std::move(key), std::move(title) });
    }
    std::stable_sort(m_rows.begin() + known, m_rows.end(), isBefore);
    std::inplace_merge(m_rows.begin(), m_rows.begin() + known, m_rows.end(), isBefore);
    m_texts.clear();
    for (const Kept &kept : m_rows)
        m_texts.add(kept.folded);
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
    const auto found = std::ranges::find(m_shown, card, [this](std::size_t i) { return m_rows[i].row.card; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool CardListModel::knows(CardId card) const
{
    return std::ranges::find(m_rows, card, [](const Kept &kept) { return kept.row.card; }) != m_rows.end();
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
