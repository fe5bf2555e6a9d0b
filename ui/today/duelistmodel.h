// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/deskterms.h"
#include "cases/waitingfilings.h"

#include <QAbstractTableModel>

namespace hqs {

class Localization;
enum class Tone;

/// The terms of all cases, grouped by urgency, in each group what costs most first; behind what is overdue the filings
/// that wait for somebody. Until they are read: the nearest term of every case, which the list of cases knows.
class DueListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Specialist, What, Due, AtRisk, ColumnCount };
    /// How far ahead terms are shown, in days.
    static constexpr int horizon = 90;

    DueListModel(const Catalog &catalog, const Localization &localization, QDate today, QObject *parent = nullptr);

    void setCases(const std::vector<CaseHead> &cases);
    void setTerms(const std::vector<CaseTerm> &terms, const std::vector<WaitingFiling> &filings,
        const std::vector<CaseHead> &cases);
    void retranslate();
    CaseId caseAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    /// None of a filing, and while only the list of cases is known.
    const CaseTerm *termAt(int row) const;
    /// None of a term.
    const WaitingFiling *filingAt(int row) const;
    int rowOf(CaseId id, const QString &rule) const;
    int count(Urgency urgency) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        CaseId id {};
        Text who;
        const DeadlineRule *rule = nullptr;
        QString what; ///< the name of the rule, also of one that is known no longer
        QDate due;
        Urgency urgency = Urgency::Later;
        std::optional<CaseTerm> term {}; ///< none while only the list of cases is known
        std::optional<WaitingFiling> filing {}; ///< `due` is then the day since when it waits
    };

    void show(std::vector<Row> rows);
    Row filingRow(const WaitingFiling &filing, const std::vector<CaseHead> &cases) const;
    QString cell(const Row &row, int column) const;
    QString filingCell(const Row &row, int column) const;
    QString spelledDay(QDate day) const;
    QString toolTip(const Row &row) const;
    Tone toneOf(const Row &row) const;

    const Catalog &m_catalog;
    const Localization &m_localization;
    QDate m_today;
    std::vector<Row> m_rows;
};

} // namespace hqs
