// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

#include "tables/sheet.h"

namespace hqs {

/// For whom a list spells its choices: people read labels, programs read codes.
enum class ListReader { Person, Program };

/// An answer as a cell: days and sums with their type, choices by label or by code.
SheetCell cellFor(const Field &field, const FieldValue &value, Language language, ListReader reader);

/// Columns that show one field each, headed by its label.
class FieldColumns {
public:
    FieldColumns(const Catalog &catalog, Language language, ListReader reader);

    /// A field, named by its path; one that the rules do not know is left out.
    void add(const FieldId &field);
    /// All fields of a role that are asked and stored, in the order of their card.
    void addRole(const RoleId &role);

    std::vector<SheetColumn> columns() const;
    /// One cell a column; of a field of a repeating role, that of the item.
    std::vector<SheetCell> cells(const Record &record, int item = 0) const;

private:
    const Catalog &m_catalog;
    Language m_language;
    ListReader m_reader;
    std::vector<const Field *> m_fields;
};

} // namespace hqs
