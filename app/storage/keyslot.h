// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret.h"

#include <array>
#include <optional>

namespace hqs {

/// How much work Argon2id makes of one guess at a password: passes over so many bytes of memory.
struct StretchCost {
    quint32 passes = 3;
    quint64 memory = quint64(64) << 20; ///< bytes

    /// What takes this computer between half a second and a second, but never less than 3 passes over 64 MiB. Tries it
    /// out, which takes about as long.
    static StretchCost calibrated();

    /// Whether a file may ask for it: a hostile one must not freeze the program.
    bool isBearable() const;

    friend bool operator==(const StretchCost &, const StretchCost &) = default;
};

/// What kind of secret opens a slot.
enum class SlotKind : quint32 {
    Free = 0,
    Password = 1,
    RecoveryCode = 2,
};

/// One way to the data key: a copy of it that only one secret unwraps.
struct KeySlot {
    SlotKind kind = SlotKind::Free;
    StretchCost cost { 0, 0 };
    std::array<unsigned char, 16> salt {};
    std::array<unsigned char, 24> nonce {};
    std::array<unsigned char, 48> wrapped {}; ///< the key and 16 bytes that prove it

    /// Wraps the key by Argon2id and XChaCha20-Poly1305. Faults: Io (not enough memory for the cost).
    static Result<KeySlot> wrap(SlotKind kind, const Secret &secret, const DataKey &key, const StretchCost &cost);

    /// The key; none when the secret is another one. Faults: Io (not enough memory for the cost).
    Result<std::optional<DataKey>> unwrap(const Secret &secret) const;
};

} // namespace hqs
