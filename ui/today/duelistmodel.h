// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/casestore.h"

#include <QAbstractTableModel>

namespace hqs {

class Localization;

/// The nearest term of every case, the soonest first.
class DueListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Specialist, What, Due, Left, ColumnCount };

    DueListModel(const Catalog &catalog, const Localization &localization, QDate today, QObject *parent = nullptr);

    void setCases(const std::vector<CaseHead> &cases);
    void retranslate();
    CaseId caseAt(int row) const { return *m_cases[static_cast<std::size_t>(row)].id; }
    /// How many terms end until a day, this one included.
    int dueUntil(QDate day) const;
    int overdue() const { return dueUntil(m_today.addDays(-1)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const CaseHead &head, int column) const;
    QString basisOf(const CaseHead &head) const;

    const Catalog &m_catalog;
    const Localization &m_localization;
    QDate m_today;
    std::vector<CaseHead> m_cases;
};

} // namespace hqs
