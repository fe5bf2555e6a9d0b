// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/quarterround.h"

#include <QAbstractTableModel>

namespace hqs {

class Localization;

/// The round of a quarter as a table: pay and judgement to read, the proof of each notice to type.
class QuarterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Specialist, Paid, Forecast, Threshold, Judgement, FiledOn, Channel, Number, ColumnCount };
    static constexpr int codeRole = Qt::UserRole + 8; ///< the code behind a channel

    QuarterModel(const Catalog &catalog, const Localization &localization, QDate today, QObject *parent = nullptr);

    void setLines(std::vector<QuarterLine> lines);
    const std::vector<QuarterLine> &lines() const { return m_lines; }
    /// What was typed and differs from what is kept.
    std::vector<ProofEntry> changedProofs() const;
    /// A day that cannot be read or lies ahead, or a proof without a day, stands in this row; −1: nowhere.
    int firstBadRow() const;
    /// Gives day and way of a row to all rows below that have none.
    void copyDown(int row);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void proofTyped();

private:
    /// A proof as it is being typed: a day that cannot be read stays as it is.
    struct Typed {
        QString day;
        QString channel;
        QString number;
    };

    QDate dayOf(const Typed &typed) const;
    NoticeProof proofOf(const Typed &typed) const;
    bool isBad(const Typed &typed) const;
    QString cell(const QuarterLine &line, const Typed &typed, int column) const;

    const Catalog &m_catalog;
    const Localization &m_localization;
    QDate m_today;
    std::vector<QuarterLine> m_lines;
    std::vector<Typed> m_typed;
};

} // namespace hqs
