// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"

#include <QAbstractTableModel>

namespace hqs {

class Localization;

/// Terms of many cases, one a row.
class TermListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Left, Person, What, Number, ColumnCount };

    TermListModel(const WorkCalendar &calendar, const Localization &localization, QObject *parent = nullptr);

    void setTerms(std::vector<CaseTerm> terms);
    void retranslate();
    const CaseTerm &termAt(int row) const { return m_terms[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const CaseTerm &term, int column) const;

    const WorkCalendar &m_calendar;
    const Localization &m_localization;
    std::vector<CaseTerm> m_terms;
};

} // namespace hqs
