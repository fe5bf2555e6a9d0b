// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <QStringList>

namespace hqs {

/// What a table from outside is about.
enum class ImportKind {
    People, ///< people with passport and insurance, outside any case
    Employers, ///< their requisites, outside any case
    Pay, ///< months of pay of people who have a case
    Papers, ///< numbers and days of the papers of a case
};

/// In the order they are offered.
inline constexpr ImportKind allImports[]
    = { ImportKind::People, ImportKind::Employers, ImportKind::Pay, ImportKind::Papers };

/// What each column means: a field, or caseNumber(), or nothing (an empty id).
using ColumnMap = std::vector<FieldId>;

/// The meaning of a column with the numbers of cases. No field: cases have it by themselves.
FieldId caseNumber();

/// The meanings a column may have, in the order they are offered: first those that say who it is about.
std::vector<FieldId> importableFields(const Catalog &catalog, ImportKind kind);

/// What the headings say, in Russian or English, as a label, as a path or as people usually write them. No meaning is
/// given to two columns.
ColumnMap guessedColumns(const Catalog &catalog, ImportKind kind, const QStringList &heads);

/// Which kind most of the headings speak of.
ImportKind guessedKind(const Catalog &catalog, const QStringList &heads);

} // namespace hqs
