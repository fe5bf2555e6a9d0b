// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret.h"

namespace hqs {

/// The second key to a database, kept on paper: eight random groups of five digits (132 bits) and a ninth that checks
/// them. Digits, because they are read aloud and typed the same way in every language and on every keyboard.
class RecoveryCode {
public:
    static constexpr int groups = 9;
    static constexpr int groupSize = 5;

    /// A new one. Faults: Io (the system has no randomness).
    static Result<RecoveryCode> make();

    /// Reads what a person typed; spaces, hyphens and line ends between digits do not matter. Faults: BadInput;
    /// `detail` is the number of digits when it is wrong, else empty: a digit is wrong or two are swapped.
    static Result<RecoveryCode> fromText(const QString &text);

    /// Whether what was typed is a code and no password.
    static bool isTyped(const Secret &secret);

    /// "12345 67890 …": for the paper.
    QString text() const;

    /// What opens the slot.
    const Secret &secret() const { return m_digits; }

    friend bool operator==(const RecoveryCode &, const RecoveryCode &) = default;

private:
    explicit RecoveryCode(Secret digits);

    Secret m_digits; ///< the forty random ones
};

} // namespace hqs
