// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/lawchange.h"

#include <QAbstractTableModel>

namespace hqs {

class Localization;

/// What changes in the law between two days, one sentence a row.
class LawChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Sentence, Basis, ColumnCount };

    LawChangesModel(const Catalog &catalog, const Localization &localization, QObject *parent = nullptr);

    /// After the day `from`, up to the day `to`.
    void setSpan(QDate from, QDate to);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Catalog &m_catalog;
    const Localization &m_localization;
    std::vector<LawChange> m_changes;
};

} // namespace hqs
