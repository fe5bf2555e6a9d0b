// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

namespace hqs {

/// A number the office itself has set, where something rests on it.
struct OfficeNumber {
    const Parameter *parameter = nullptr;
    const ParameterValue *value = nullptr; ///< in force on the day of the facts
};

/// Those a rule of the inspector judges by today. Points into the parameters of the catalog.
std::vector<OfficeNumber> officeNumbersOf(const Check &check, const Catalog &catalog, const Facts &facts);

/// Those by which any rule of the inspector judges an answer today, each once.
std::vector<OfficeNumber> officeNumbersOf(const FieldId &field, const Catalog &catalog, const Facts &facts);

/// The number in words, with its title and basis, said to be the office's own.
QString spelled(const OfficeNumber &number, Language language);

} // namespace hqs
