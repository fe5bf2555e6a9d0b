// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signature.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <sodium.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

static_assert(std::tuple_size_v<PublicKey::Bytes> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Signature::Bytes> == crypto_sign_BYTES);

const QByteArray secretKeyHead = "HQSKEY 1 secret: whoever reads this can sign rules\n"_ba;

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

template <std::size_t size>
QByteArray base64(const std::array<unsigned char, size> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), size).toBase64();
}

/// Only the one spelling that base64() gives: a changed letter must never mean the same bytes.
template <std::size_t size>
std::optional<std::array<unsigned char, size>> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != qsizetype(size)
        || decoded.decoded.toBase64() != text)
        return std::nullopt;
    std::array<unsigned char, size> bytes;
    std::ranges::copy(decoded.decoded, bytes.begin());
    return bytes;
}

/// A key pair as libsodium wants it, wiped at the end.
struct KeyPair {
    PublicKey::Bytes known {};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret {};

    explicit KeyPair(const unsigned char *seed) { crypto_sign_seed_keypair(known.data(), secret.data(), seed); }
    ~KeyPair() { sodium_memzero(secret.data(), secret.size()); }
    Q_DISABLE_COPY_MOVE(KeyPair)
};

} // namespace

std::optional<PublicKey> PublicKey::fromText(QStringView text)
{
    const auto bytes = fromBase64<std::tuple_size_v<Bytes>>(text.toUtf8());
    return bytes ? std::optional(PublicKey(*bytes)) : std::nullopt;
}

QString PublicKey::text() const
{
    return QString::fromLatin1(base64(m_bytes));
}

QString PublicKey::fingerprint() const
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()));
    const QByteArray hex = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).first(16).toHex();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups << QString::fromLatin1(hex.mid(at, 4)).toUpper();
    return groups.join(u' ');
}

std::optional<Signature> Signature::fromText(QStringView text)
{
    const auto bytes = fromBase64<std::tuple_size_v<Bytes>>(text.toUtf8());
    return bytes ? std::optional(Signature(*bytes)) : std::nullopt;
}

QString Signature::text() const
{
    return QString::fromLatin1(base64(m_bytes));
}

bool Signature::isBy(const PublicKey &key, QByteArrayView bytes) const
{
    return crypto_sign_verify_detached(
               m_bytes.data(), octets(bytes), static_cast<unsigned long long>(bytes.size()), key.bytes().data())
        == 0;
}

Result<SecretKey> SecretKey::make()
{
    if (sodium_init() < 0)
        return Error { Fault::Io, {}, u"libsodium finds no randomness"_s };
    SecretKey key { Seed {} };
    randombytes_buf(key.m_seed.data(), key.m_seed.size());
    return key;
}

std::optional<SecretKey> SecretKey::fromFile(QByteArrayView content)
{
    if (!content.startsWith(secretKeyHead) || !content.endsWith('\n') || content.size() <= secretKeyHead.size())
        return std::nullopt;
    const auto seed
        = fromBase64<std::tuple_size_v<Seed>>(content.sliced(secretKeyHead.size()).chopped(1).toByteArray());
    return seed ? std::optional(SecretKey(*seed)) : std::nullopt;
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_seed.data(), m_seed.size());
}

QByteArray SecretKey::file() const
{
    return secretKeyHead + base64(m_seed) + '\n';
}

PublicKey SecretKey::publicKey() const
{
    return PublicKey(KeyPair(m_seed.data()).known);
}

Signature SecretKey::sign(QByteArrayView bytes) const
{
    const KeyPair pair(m_seed.data());
    Signature::Bytes signature;
    crypto_sign_detached(
        signature.data(), nullptr, octets(bytes), static_cast<unsigned long long>(bytes.size()), pair.secret.data());
    return Signature(signature);
}

} // namespace hqs
