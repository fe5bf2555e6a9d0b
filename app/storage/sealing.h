// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recoverycode.h"
#include "storage/sealedcontent.h"

#include <optional>
#include <variant>

namespace hqs {

/// What a database is protected with from its first byte on.
struct Protection {
    Secret password;
    std::optional<RecoveryCode> recovery {};
    StretchCost cost {};
};

/// What opens a file: nothing (an ordinary one needs nothing), what a person knows (a password or a recovery code), or
/// the data key of the same database, when it is open already and its copy is to be looked at.
using Key = std::variant<std::monostate, Secret, DataKey>;

/// Seals other bytes of a database, its scans: with its data key, or not at all when the database is an ordinary file.
/// A value: it may be kept and used in another thread. Wiped with its last copy.
class Sealer {
public:
    /// Of a database that is not sealed: bytes pass through.
    Sealer() = default;
    explicit Sealer(DataKey key)
        : m_key(std::move(key))
    {
    }

    bool isSealing() const { return m_key.has_value(); }
    /// Tells keys apart without telling anything of them: 16 hexadecimal digits. Empty: bytes pass through.
    QString mark() const;

    /// The bytes as they may lie on a disk. Faults: BadInput (too large), Io.
    Result<QByteArray> seal(QByteArrayView plain) const;

    /// The bytes that seal() was given. Bytes that are not sealed pass through: they may be older than the protection;
    /// compare them with a hash you kept. Faults: HeaderDamaged, NewerFormat, Damaged, SecretNeeded (sealed, but the
    /// database is not); `place` is given on.
    Result<QByteArray> unseal(QByteArrayView bytes, const QString &place) const;

private:
    std::optional<DataKey> m_key;
};

/// How the image of one database becomes the bytes of its file: sealed under a data key that its key slots wrap.
class Sealing {
public:
    /// A new data key, wrapped for the password and for the recovery code. Faults: Io.
    static Result<Sealing> make(const Protection &protection);

    /// That of a sealed file, by `key`. Faults: SecretNeeded (no key given), WrongSecret, those of
    /// SealedHeader::parse() and SealedHeader::unlock().
    static Result<Sealing> open(QByteArrayView file, const Key &key, const QString &place);

    /// The plain content of the file. Faults: those of open() and of hqs::unseal(). Also reads a file saved after
    /// this value was made, with the same data key.
    Result<QByteArray> image(QByteArrayView file, const QString &place) const;

    /// The bytes of the file, a portion at a time; `image` must stay as it is. Faults: those of
    /// SealedPortions::begin().
    Result<SealedPortions> portions(QByteArrayView image, quint64 generation) const;

    /// All of them in one piece. Faults: as above.
    Result<QByteArray> file(QByteArrayView image, quint64 generation) const;

    /// Another way in. Returns the number of its slot. Faults: BadInput (all eight are in use), Io.
    Result<int> addKey(SlotKind kind, const Secret &secret, const StretchCost &cost);
    /// Closes one way in. Faults: BadInput (it is not in use, or it is the last password).
    Done removeKey(int slot);
    /// Closes all ways of this kind and makes one new. Faults: Io; then all is as before.
    Done replaceKeys(SlotKind kind, const Secret &secret, const StretchCost &cost);

    bool hasKey(SlotKind kind) const;
    /// Whether all ways in are the same as those of a file with that header.
    bool hasSameKeys(const SealedHeader &other) const;
    /// Whether the same passwords open a file with that header.
    bool hasSamePasswords(const SealedHeader &other) const;
    const DataKey &dataKey() const { return m_key; }
    Sealer sealer() const { return Sealer(m_key); }

private:
    Sealing(SealedHeader header, DataKey key);
    SealedHeader headerOf(quint64 generation) const;

    SealedHeader m_header;
    DataKey m_key;
};

} // namespace hqs
