// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <optional>

namespace hqs {

/// What can be wrong with one answer. The words are made in app/words.
enum class Flaw {
    Missing,
    Unreadable, ///< not a date, a number or an amount
    TooLong,
    BadFormat,
    NotCyrillic,
    NotLatin,
    MixedAlphabets, ///< one word with letters of both alphabets: a look-alike letter
    Unprintable, ///< a control character or a picture that no form can print
    WrongLength,
    WrongCheckDigit,
    UnknownChoice,
    OutOfRange,
};

struct Problem {
    Flaw flaw = Flaw::Missing;
    QString detail; ///< the word, the letter or the limit it is about

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The answer to a field that is asked. One left over from a branch no longer taken does not count.
/// A field made of others answers with its parts put together.
std::optional<FieldValue> answer(const Field &field, const Facts &facts, int item = 0);

/// What is wrong with the answer to one field, if anything.
std::optional<Problem> check(const Field &field, const Facts &facts, int item = 0);

/// Whether the problem is more than a gap: what is there cannot be used.
inline bool isMalformed(const Problem &problem)
{
    return problem.flaw != Flaw::Missing;
}

} // namespace hqs
