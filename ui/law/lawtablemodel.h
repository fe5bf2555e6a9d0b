// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <QAbstractTableModel>

namespace hqs {

class Localization;

/// The values and terms of the law as a table, as they stood on one day.
class LawTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Group, Title, Value, Period, Standing, Sources, ColumnCount };

    /// A number of the law, a term, or a term together with the number it is counted with: those share their id.
    struct Entry {
        QString id;
        const Parameter *parameter = nullptr;
        const DeadlineRule *deadline = nullptr;
        QString searchText; ///< of both languages, folded
    };

    LawTableModel(const Catalog &catalog, const Localization &localization, QDate day, QObject *parent = nullptr);

    void setDay(QDate day);
    QDate day() const { return m_day; }
    /// Keeps the entries in whose words, basis or id every word of the query stands.
    void setQuery(const QString &query);
    /// Keeps what no source or only contradicting sources support.
    void setOnlyUnverified(bool only);
    void retranslate();
    /// Collects the entries again: the office has said something. Pointers to entries end.
    void reload();
    const Entry &entryAt(int row) const;
    int rowOf(const QString &id) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void collect();
    void filter();
    const Option *groupOf(const QString &id) const;
    /// What holds on the day, else the newest word on it; a bill only when there is nothing else.
    const Provenance &provenanceOf(const Entry &entry) const;
    const ParameterValue *valueOf(const Entry &entry) const;
    bool isKnown(const Entry &entry) const; ///< whether the law of the day has it
    bool isUnverified(const Entry &entry) const;
    QString cell(const Entry &entry, int column) const;

    const Catalog &m_catalog;
    const Localization &m_localization;
    QDate m_day;
    QString m_query;
    bool m_onlyUnverified = false;
    std::vector<Entry> m_entries; ///< by group, then by id
    std::vector<std::size_t> m_shown; ///< indices of the entries that pass the filter
};

/// «01.03.2024 – », "until 30.06.2024"; empty when neither day is known.
QString spelledPeriod(QDate from, QDate to);

} // namespace hqs
