// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyslot.h"

#include <array>

namespace hqs {

/// The first kilobyte of a sealed file, readable without a key. All numbers are little-endian:
/// | at   | bytes   | what                                                                   |
/// | 0    | 8       | "HQSSEAL1"                                                             |
/// | 8    | 4, 8, 8 | version of the format, generation, size of the plain content           |
/// | 28   | 8 × 104 | key slots: kind 4, passes 4, memory 8, salt 16, nonce 24, wrapped 48   |
/// | 860  | 24      | header of the secretstream                                             |
/// | 992  | 32      | BLAKE2b of all before: without a key, so that damage is told from a wrong password |
/// The body follows: XChaCha20-Poly1305 secretstream in parts of 64 KiB, each bound to a hash of this header.
struct SealedHeader {
    static constexpr qsizetype size = 1024;
    static constexpr qsizetype mostSlots = 8;
    static constexpr qint64 largestPlain = qint64(1) << 30; ///< what SQLite takes as an image in memory

    quint64 generation = 0; ///< of the database inside; 0 for other content
    quint64 plainSize = 0;
    std::array<KeySlot, mostSlots> keySlots {};
    std::array<unsigned char, 24> stream {};

    /// Whether the bytes claim to be a sealed file of this program.
    static bool isAt(QByteArrayView file);

    /// Reads the header of a sealed file. Faults: NotOurs (no sealed file), HeaderDamaged (cut off, changed, or asking
    /// for what no program would do), NewerFormat; `place` is given on.
    static Result<SealedHeader> parse(QByteArrayView file, const QString &place);

    /// The kilobyte as it lies in the file.
    QByteArray bytes() const;

    /// The data key by what a person knows: a recovery code is tried on slots of its kind, anything else on those of
    /// passwords. Each try takes as long as its slot costs. Faults: WrongSecret, NotOurs (no slot is used: a scan, not
    /// a database), Io (no memory).
    Result<DataKey> unlock(const Secret &secret, const QString &place) const;
};

} // namespace hqs
