// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyslot.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sodium.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

static_assert(std::tuple_size_v<decltype(KeySlot::salt)> == crypto_pwhash_SALTBYTES);
static_assert(std::tuple_size_v<decltype(KeySlot::nonce)> == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(
    std::tuple_size_v<decltype(KeySlot::wrapped)> == DataKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(DataKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

constexpr quint32 mostPasses = 20;
constexpr quint64 mostMemory = quint64(1) << 30;
constexpr qint64 wantedMilliseconds = 700;

const unsigned char *slotOctets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// What the wrapped key is bound to besides the secret: a password slot does not become one of another kind.
std::array<unsigned char, 8> binding(SlotKind kind)
{
    return { 'H', 'Q', 'S', 'S', 'L', 'O', 'T', static_cast<unsigned char>(kind) };
}

/// The key that wraps the data key. Faults: Io.
Result<Secret> stretch(
    const Secret &secret, const std::array<unsigned char, crypto_pwhash_SALTBYTES> &salt, const StretchCost &cost)
{
    std::array<char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> key {};
    const int code = crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), key.size(),
        secret.bytes().isEmpty() ? "" : secret.bytes().data(), // an empty one is no null pointer either
        static_cast<unsigned long long>(secret.bytes().size()), salt.data(), cost.passes,
        static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return Error { Fault::Io, {}, u"Argon2id: no memory for %1 bytes"_s.arg(cost.memory) };
    Secret stretched = Secret::fromBytes(QByteArrayView(key.data(), qsizetype(key.size())));
    sodium_memzero(key.data(), key.size());
    return stretched;
}

} // namespace

bool StretchCost::isBearable() const
{
    return passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && passes <= mostPasses
        && memory >= crypto_pwhash_argon2id_MEMLIMIT_MIN && memory <= mostMemory;
}

StretchCost StretchCost::calibrated()
{
    StretchCost cost;
    std::ignore = prepareSecrets();
    QElapsedTimer timer;
    timer.start();
    if (!stretch(Secret::fromBytes("how fast is this computer"), {}, cost))
        return cost; // too little memory even for the least: making the slot will say so
    const qint64 taken = std::max<qint64>(timer.elapsed(), 1);
    const auto passes = static_cast<quint32>(std::min<qint64>(cost.passes * wantedMilliseconds / taken, mostPasses));
    cost.passes = std::max(cost.passes, passes);
    return cost;
}

Result<KeySlot> KeySlot::wrap(SlotKind kind, const Secret &secret, const DataKey &key, const StretchCost &cost)
{
    if (auto done = prepareSecrets(); !done)
        return done.error();
    KeySlot slot;
    slot.kind = kind;
    slot.cost = cost;
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    const auto stretched = stretch(secret, slot.salt, cost);
    if (!stretched)
        return stretched.error();
    const auto bound = binding(kind);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, slotOctets(key.bytes.bytes()),
        static_cast<unsigned long long>(DataKey::size), bound.data(), bound.size(), nullptr, slot.nonce.data(),
        slotOctets(stretched->bytes()));
    return slot;
}

Result<std::optional<DataKey>> KeySlot::unwrap(const Secret &secret) const
{
    if (auto done = prepareSecrets(); !done)
        return done.error();
    const auto stretched = stretch(secret, salt, cost);
    if (!stretched)
        return stretched.error();
    const auto bound = binding(kind);
    std::array<char, DataKey::size> key {};
    const int code
        = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(key.data()), nullptr, nullptr,
            wrapped.data(), wrapped.size(), bound.data(), bound.size(), nonce.data(), slotOctets(stretched->bytes()));
    if (code != 0)
        return std::optional<DataKey>();
    DataKey unwrapped { Secret::fromBytes(QByteArrayView(key.data(), qsizetype(key.size()))) };
    sodium_memzero(key.data(), key.size());
    return std::optional(std::move(unwrapped));
}

} // namespace hqs
