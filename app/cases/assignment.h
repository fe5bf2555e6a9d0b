// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "domain/check.h"

#include <functional>
#include <map>

namespace hqs {

/// An answer given from outside that a case does not take, and why.
struct Refusal {
    enum class Reason {
        UnknownField,
        Computed, ///< made of other fields
        NoSuchItem, ///< a number where none belongs, none where one belongs, too high, or with a gap before it
        Malformed, ///< `problem` says how
        Locked, ///< an official spelling, see officialspelling.h
    };

    QString path;
    Reason reason = Reason::UnknownField;
    Problem problem;
    FieldType type = FieldType::Text;
};

/// How a written value is read for a field. None takes the answer away; what cannot be read becomes Unread.
using ValueReader = std::function<std::optional<FieldValue>(const Field &field, const QString &written)>;

/// Gives answers by their paths ("family[1].birthDate"), all of them or, when one is refused, none. A value that is not
/// asked for in the branch the case took must be well-formed as well.
std::vector<Refusal> assign(
    CaseFile &file, const std::map<QString, QString> &answers, QDate today, const ValueReader &read);

/// Reads the spelling of the database.
std::optional<FieldValue> storedValue(const Field &field, const QString &written);

} // namespace hqs
