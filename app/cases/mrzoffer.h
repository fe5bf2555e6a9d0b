// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/condition.h"

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

/// What a zone says about that holder, field by field: of a passport, or of a visa for Russia. Left out: what the zone
/// does not say, fields that the case does not ask for, and codes of countries that the list of the field does not
/// know. The optional data means what its country likes: it is never an answer, but may be the number of the passport
/// that is known.
std::vector<MrzOffer> offersOf(
    const MrzReading &reading, const MrzHolder &holder, const Catalog &catalog, const Facts &facts);

/// Whether a visa is of a country that the rules know, and not of Russia: then the case has no place for it.
bool isForeignVisa(const MrzReading &reading, const Catalog &catalog);

} // namespace hqs
