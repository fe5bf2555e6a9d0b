// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foldedtexts.h"
#include "domain/ids.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QSize>

#include <set>
#include <vector>

namespace hqs {

/// Cards by name, those that a search finds.
class CardListModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        CardId card {};
        QString lines; ///< two of them at most
        QString title; ///< what a search looks into
    };

    using QAbstractListModel::QAbstractListModel;

    /// All rows anew. They come into the order of their lines.
    void setRows(std::vector<Row> rows);
    /// These rows take the place of what was known of these cards; a card without one is gone.
    void replace(const std::set<CardId> &cards, std::vector<Row> rows);
    /// Shows the rows that contain all words of the query.
    void setQuery(const QString &query);
    /// How large each row is.
    void setRowSize(const QSize &size) { m_rowSize = size; }

    CardId cardAt(int row) const { return at(row).card; }
    /// -1: it is not shown.
    int rowOf(CardId card) const;
    bool knows(CardId card) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// A row, and what comparing and searching thousands of them would take most of the time for.
    struct Kept {
        Row row;
        QCollatorSortKey key;
        QString folded; ///< the title
    };

    const Row &at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]].row; }
    void add(std::vector<Row> rows);
    void filter();

    std::vector<Kept> m_rows;
    FoldedTexts m_texts; ///< the titles
    std::vector<std::size_t> m_shown;
    QString m_query;
    QSize m_rowSize;
};

} // namespace hqs
