// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/tableimport.h"

namespace hqs {

/// "people", "employers", "pay", "papers".
QString codeOf(ImportKind kind);
std::optional<ImportKind> importKindFrom(QStringView code);
/// What such a table is called for people, in the language of the moment.
QString wordsFor(ImportKind kind);

/// What a column means, in words: the role and the label of a field, “Case no.”; empty for no meaning.
QString wordsForMeaning(const Catalog &catalog, const FieldId &meaning, Language language);

/// Why a row is not taken and what to do, without its number and without what stands in it.
QString wordsFor(const RowRefusal &refusal);

} // namespace hqs
