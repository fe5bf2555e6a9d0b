// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include "mrz/mrz.h"

namespace hqs {

/// Whose document a zone may be: a person of the case and the passport of that person.
struct MrzHolder {
    RoleId person;
    RoleId passport;
    int item = 0;

    friend bool operator==(const MrzHolder &, const MrzHolder &) = default;
};

/// Everybody in the case who has a passport, in the order of the rules.
std::vector<MrzHolder> mrzHolders(const Catalog &catalog, const Record &record);

/// How what the zone says stands to what was typed.
enum class OfferState { Empty, Same, Differs };

/// One answer that a zone offers. It is written only when a person takes it.
struct MrzOffer {
    Place place;
    FieldValue value;
    std::optional<FieldValue> typed; ///< what stands there now
    OfferState state = OfferState::Empty;
    bool isChecked = false; ///< a check digit covers it and is right
};

/// What a zone says about that holder, field by field. Left out: what the zone does not say, and codes of countries
/// that the list of the field does not know.
std::vector<MrzOffer> offersOf(
    const MrzReading &reading, const MrzHolder &holder, const Catalog &catalog, const Record &record);

} // namespace hqs
