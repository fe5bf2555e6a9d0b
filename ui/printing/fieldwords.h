// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QString>

namespace hqs {

class CaseFile;
class Database;
class Localization;

/// What there is to say of a field on paper, as rich text: what it is called, its value or that there is none, the card
/// it comes from, who answered and when, why it is asked and the article that wants it. Empty for a field that the
/// rules do not have.
QString fieldWords(const Place &place, const CaseFile &file, Database &database, const Localization &localization);

/// Where somebody can answer for it: the place itself or, of a field made of others, its first part that is asked here.
Place answerPlace(const Place &place, const CaseFile &file);

} // namespace hqs
