// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/knownpeople.h"
#include "cases/rowtaker.h"

namespace hqs {

/// Takes people with passport and insurance, outside any case.
class PeopleImport final : public RowTaker {
public:
    PeopleImport(const ImportWork &work, KnownPeople &known);

    Done take(const ImportedRow &row) override;

private:
    Done save(const ImportedRow &row, std::optional<CardId> person, const std::map<FieldId, FieldValue> &values);

    KnownPeople &m_known;
    std::map<CardId, int> m_rows; ///< of this table: which row a person was last in
};

} // namespace hqs
