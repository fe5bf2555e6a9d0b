// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace hqs {

/// Who a signature is checked against: an Ed25519 key that anybody may know.
class PublicKey {
public:
    using Bytes = std::array<unsigned char, 32>;

    explicit PublicKey(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }

    /// Reads what text() wrote; none when it is anything else, even another spelling of the same key.
    static std::optional<PublicKey> fromText(QStringView text);

    /// Base64, 44 characters.
    QString text() const;
    /// The first half of SHA-256 over the key, for people to compare: "3F2A 91C0 …", eight groups of four.
    QString fingerprint() const;
    const Bytes &bytes() const { return m_bytes; }

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    Bytes m_bytes;
};

/// An Ed25519 signature.
class Signature {
public:
    using Bytes = std::array<unsigned char, 64>;

    explicit Signature(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }

    /// Reads what text() wrote; none when it is anything else, even another spelling of the same signature.
    static std::optional<Signature> fromText(QStringView text);
    /// Base64, 88 characters.
    QString text() const;

    /// Whether the holder of the key has signed exactly these bytes.
    bool isBy(const PublicKey &key, QByteArrayView bytes) const;

private:
    Bytes m_bytes;
};

/// What signs. Wiped from the memory when it is no longer needed.
class SecretKey {
public:
    /// A new one from the randomness of the system. Faults: Io (the system has none).
    static Result<SecretKey> make();
    /// Reads the content of a key file. None when it is anything else.
    static std::optional<SecretKey> fromFile(QByteArrayView content);

    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey();

    /// What a key file holds: a line that says what it is, and the secret.
    QByteArray file() const;
    PublicKey publicKey() const;
    Signature sign(QByteArrayView bytes) const;

private:
    using Seed = std::array<unsigned char, 32>;

    explicit SecretKey(const Seed &seed)
        : m_seed(seed)
    {
    }

    Seed m_seed;
};

} // namespace hqs
