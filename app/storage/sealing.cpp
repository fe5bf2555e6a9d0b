// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealing.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> Sealer::seal(QByteArrayView plain) const
{
    return m_key ? hqs::seal({}, *m_key, plain) : Result<QByteArray>(plain.toByteArray());
}

Result<QByteArray> Sealer::unseal(QByteArrayView bytes, const QString &place) const
{
    if (!SealedHeader::isAt(bytes))
        return bytes.toByteArray();
    const auto header = SealedHeader::parse(bytes, place);
    if (!header)
        return header.error();
    if (!m_key)
        return Error { Fault::SecretNeeded, place, u"sealed, but the database is not"_s };
    return hqs::unseal(bytes, *header, *m_key, place);
}

QString Sealer::mark() const
{
    if (!m_key)
        return {};
    // Keyed with the secret, over a fixed word: a hash that nobody can take back to the key.
    constexpr std::array<unsigned char, 9> word { 's', 'c', 'a', 'n', ' ', 'm', 'a', 'r', 'k' };
    std::array<unsigned char, 16> hash {};
    const QByteArrayView key = m_key->bytes.bytes();
    crypto_generichash(hash.data(), hash.size(), word.data(), word.size(),
        reinterpret_cast<const unsigned char *>(key.data()), static_cast<size_t>(key.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash.data()), 8).toHex());
}

Sealing::Sealing(SealedHeader header, DataKey key)
    : m_header(std::move(header))
    , m_key(std::move(key))
{
}

Result<Sealing> Sealing::make(const Protection &protection)
{
    auto key = Secret::random(DataKey::size);
    if (!key)
        return key.error();
    Sealing sealing({}, DataKey { *std::move(key) });
    if (auto slot = sealing.addKey(SlotKind::Password, protection.password, protection.cost); !slot)
        return slot.error();
    if (protection.recovery) {
        const Secret &code = protection.recovery->secret();
        if (auto slot = sealing.addKey(SlotKind::RecoveryCode, code, protection.cost); !slot)
            return slot.error();
    }
    return sealing;
}

Result<Sealing> Sealing::open(QByteArrayView file, const Key &key, const QString &place)
{
    auto header = SealedHeader::parse(file, place);
    if (!header)
        return header.error();
    if (const auto *dataKey = std::get_if<DataKey>(&key))
        return Sealing(*std::move(header), *dataKey);
    const auto *secret = std::get_if<Secret>(&key);
    if (secret == nullptr)
        return Error { Fault::SecretNeeded, place, {} };
    auto unlocked = header->unlock(*secret, place);
    if (!unlocked)
        return unlocked.error();
    return Sealing(*std::move(header), *std::move(unlocked));
}

Result<QByteArray> Sealing::image(QByteArrayView file, const QString &place) const
{
    const auto header = SealedHeader::parse(file, place);
    if (!header)
        return header.error();
    return unseal(file, *header, m_key, place);
}

SealedHeader Sealing::headerOf(quint64 generation) const
{
    SealedHeader header = m_header;
    header.generation = generation;
    return header;
}

Result<SealedPortions> Sealing::portions(QByteArrayView image, quint64 generation) const
{
    return SealedPortions::begin(headerOf(generation), m_key, image);
}

Result<QByteArray> Sealing::file(QByteArrayView image, quint64 generation) const
{
    return seal(headerOf(generation), m_key, image);
}

Result<int> Sealing::addKey(SlotKind kind, const Secret &secret, const StretchCost &cost)
{
    const auto free = std::ranges::find(m_header.keySlots, SlotKind::Free, &KeySlot::kind);
    if (free == m_header.keySlots.end())
        return Error { Fault::BadInput, u"key slots"_s, u"all are in use"_s };
    auto slot = KeySlot::wrap(kind, secret, m_key, cost);
    if (!slot)
        return slot.error();
    *free = *std::move(slot);
    return static_cast<int>(free - m_header.keySlots.begin());
}

Done Sealing::removeKey(int slot)
{
    if (slot < 0 || slot >= SealedHeader::mostSlots)
        return Error { Fault::BadInput, u"key slot %1"_s.arg(slot), u"no such slot"_s };
    KeySlot &closing = m_header.keySlots[static_cast<std::size_t>(slot)];
    if (closing.kind == SlotKind::Free)
        return Error { Fault::BadInput, u"key slot %1"_s.arg(slot), u"not in use"_s };
    if (closing.kind == SlotKind::Password
        && std::ranges::count(m_header.keySlots, SlotKind::Password, &KeySlot::kind) == 1)
        return Error { Fault::BadInput, u"key slot %1"_s.arg(slot), u"the last password"_s };
    closing = {};
    return {};
}

Done Sealing::replaceKeys(SlotKind kind, const Secret &secret, const StretchCost &cost)
{
    auto slot = KeySlot::wrap(kind, secret, m_key, cost);
    if (!slot)
        return slot.error();
    for (KeySlot &old : m_header.keySlots) {
        if (old.kind == kind)
            old = {};
    }
    const auto free = std::ranges::find(m_header.keySlots, SlotKind::Free, &KeySlot::kind);
    if (free == m_header.keySlots.end())
        return Error { Fault::BadInput, u"key slots"_s, u"all are in use"_s };
    *free = *std::move(slot);
    return {};
}

bool Sealing::hasKey(SlotKind kind) const
{
    return std::ranges::find(m_header.keySlots, kind, &KeySlot::kind) != m_header.keySlots.end();
}

bool Sealing::hasSameKeys(const SealedHeader &other) const
{
    return std::ranges::equal(m_header.keySlots, other.keySlots, [](const KeySlot &one, const KeySlot &another) {
        return one.kind == another.kind && one.wrapped == another.wrapped;
    });
}

bool Sealing::hasSamePasswords(const SealedHeader &other) const
{
    return std::ranges::equal(m_header.keySlots, other.keySlots, [](const KeySlot &one, const KeySlot &another) {
        const bool isPassword = one.kind == SlotKind::Password || another.kind == SlotKind::Password;
        return !isPassword || (one.kind == another.kind && one.wrapped == another.wrapped);
    });
}

} // namespace hqs
