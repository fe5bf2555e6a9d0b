// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "forms/printcontext.h"

namespace hqs {

/// The record as a further copy of a form sees it: one item of repeating roles stands in the place of the form's own
/// person. An arrival notice of the specialist becomes that of the second family member.
class StandIns {
public:
    /// Item 0 is the form's own person: the record at hand.
    StandIns(const FurtherCopies &further, const PrintContext &context);

    const Record &record() const { return m_record ? *m_record : m_all; }
    /// Where in the whole record that is.
    Place original(const Place &place) const;
    /// A copy for another person says nothing there: it is no gap.
    bool isLeftOut(const Place &place) const;

private:
    /// Who stands in at a place; nobody where it keeps its own answer.
    const StandIn *standInAt(const Place &place) const;

    const Catalog &m_catalog;
    const FurtherCopies &m_further;
    const Record &m_all;
    int m_item;
    std::optional<Record> m_record; ///< none for the form's own person
};

/// The items for which a form is printed once more, in their order. What says so may change from day to day.
std::vector<int> furtherItems(const Form &form, const Facts &facts);

} // namespace hqs
