// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/cardimport.h"
#include "cases/knownpeople.h"

namespace hqs {

/// Takes people with passport and insurance, outside any case.
class PeopleImport final : public CardImport {
public:
    PeopleImport(const ImportWork &work, KnownPeople &known);

protected:
    std::set<CardId> find(const Record &said) const override;
    std::optional<RowRefusal::Reason> flawOf(const Record &said, const std::set<CardId> &people) const override;
    void remember(CardId person, const Record &record) override;

private:
    KnownPeople &m_known;
};

} // namespace hqs
