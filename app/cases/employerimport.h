// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/rowtaker.h"

#include <QMultiHash>

#include <set>

namespace hqs {

/// Takes employers, outside any case. They are told apart by their ИНН and their number in the state register.
class EmployerImport final : public RowTaker {
public:
    explicit EmployerImport(const ImportWork &work);

    /// Learns who is there already; before the first row. Faults: those of CardStore.
    Done begin();
    Done take(const ImportedRow &row) override;

private:
    /// All whom any of the numbers belongs to.
    std::set<CardId> find(const Record &said) const;
    void remember(CardId employer, const Record &record);
    Done save(const ImportedRow &row, std::optional<CardId> employer, const std::map<FieldId, FieldValue> &values);

    QMultiHash<QString, CardId> m_known; ///< by "inn:7700999905"
    std::map<CardId, int> m_rows; ///< of this table: which row an employer was last in
};

} // namespace hqs
