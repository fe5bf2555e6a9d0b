// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/cardimport.h"

#include <QMultiHash>

namespace hqs {

/// Takes employers, outside any case. They are told apart by their ИНН and their number in the state register.
class EmployerImport final : public CardImport {
public:
    explicit EmployerImport(const ImportWork &work);

    /// Learns who is there already; before the first row. Faults: those of CardStore.
    Done begin();

protected:
    std::set<CardId> find(const Record &said) const override;
    std::optional<RowRefusal::Reason> flawOf(const Record &said, const std::set<CardId> &employers) const override;
    void remember(CardId employer, const Record &record) override;

private:
    QMultiHash<QString, CardId> m_known; ///< by "inn:7700999905"
};

} // namespace hqs
