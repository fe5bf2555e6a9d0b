// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/rowtaker.h"

#include <set>

namespace hqs {

/// Takes shared cards of one role, outside any case: each row is about a card that is there, or makes a new one.
class CardImport : public RowTaker {
public:
    Done take(const ImportedRow &row) final;

protected:
    CardImport(const ImportWork &work, RoleId role);

    /// All cards that what a row says may be about.
    virtual std::set<CardId> find(const Record &said) const = 0;
    /// Why a row cannot be taken; none: it is about the one card of those, or about a new one.
    virtual std::optional<RowRefusal::Reason> flawOf(const Record &said, const std::set<CardId> &cards) const = 0;
    /// For the rows that follow.
    virtual void remember(CardId card, const Record &record) = 0;

    const RoleId &role() const { return m_role; }

private:
    Done save(const ImportedRow &row, std::optional<CardId> card, const std::map<FieldId, FieldValue> &values);

    RoleId m_role;
    std::map<CardId, int> m_rows; ///< of this table: which row a card was last in
};

} // namespace hqs
