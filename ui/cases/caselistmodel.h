// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/foldedtexts.h"
#include "storage/casestore.h"

#include <QAbstractTableModel>

namespace hqs {

class Localization;

/// The cases as a table, filtered by a search as it is typed.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Specialist, Latin, Citizenship, Employer, StageColumn, NextDue, ColumnCount };

    /// Which cases are let through, besides what is searched for.
    enum class Which { All, Open, Closed };

    CaseListModel(const Catalog &catalog, const Localization &localization, QDate today, QObject *parent = nullptr);

    void setCases(std::vector<CaseHead> cases);
    /// Keeps the cases in which every word of the query stands: letters of any case, with or without diacritics.
    void setQuery(const QString &query);
    void setWhich(Which which);
    void retranslate();
    CaseId caseAt(int row) const;
    int rowOf(CaseId id) const;
    int total() const { return static_cast<int>(m_cases.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    QString cell(const CaseHead &head, int column) const;
    QString stageTitle(const CaseHead &head) const;
    QString nextTitle(const CaseHead &head) const;

    const Catalog &m_catalog;
    const Localization &m_localization;
    QDate m_today;
    std::vector<CaseHead> m_cases;
    FoldedTexts m_texts; ///< what a search looks into
    std::vector<std::size_t> m_shown; ///< indices of the cases that match
    QString m_query;
    Which m_which = Which::All;
};

} // namespace hqs
