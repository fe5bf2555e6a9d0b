// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "forms/printcontext.h"

namespace hqs {

/// The record as a form with a choice of items sees it: of those roles only the items that fit, counted from 1 without
/// a gap. Family members who travel fill the places of a petition one after another, whoever stays at home.
class ChosenItems {
public:
    ChosenItems(const ItemChoice &choice, const PrintContext &context);

    const Record &record() const { return m_record ? *m_record : m_all; }
    /// Where in the whole record that is.
    Place original(const Place &place) const;
    /// False of a place for one more of a chosen role than there are.
    bool isThere(const Place &place) const;

private:
    bool isChosen(const Place &place) const;

    const Record &m_all;
    std::vector<RoleId> m_roles;
    std::vector<int> m_items; ///< the numbers of those that fit
    std::optional<Record> m_record; ///< none when there is no choice
};

} // namespace hqs
