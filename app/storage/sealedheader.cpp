// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedheader.h"

#include "storage/recoverycode.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

static_assert(std::tuple_size_v<decltype(SealedHeader::stream)> == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

constexpr QByteArrayView sealedMagic("HQSSEAL1", 8);
constexpr quint32 formatVersion = 1;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype checkedSize = SealedHeader::size - checksumSize;

QByteArray checksumOf(QByteArrayView bytes)
{
    QByteArray sum(checksumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), static_cast<size_t>(sum.size()),
        reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<unsigned long long>(bytes.size()), nullptr,
        0);
    return sum;
}

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number stored = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
}

template <std::size_t count>
void append(QByteArray &bytes, const std::array<unsigned char, count> &field)
{
    bytes.append(reinterpret_cast<const char *>(field.data()), qsizetype(count));
}

/// Takes one field after another; there are enough bytes.
class FieldReader {
public:
    explicit FieldReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <class Number>
    void take(Number &number)
    {
        number = qFromLittleEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(Number));
    }

    template <std::size_t count>
    void take(std::array<unsigned char, count> &field)
    {
        std::memcpy(field.data(), m_rest.data(), count);
        m_rest = m_rest.sliced(count);
    }

private:
    QByteArrayView m_rest;
};

} // namespace

bool SealedHeader::isAt(QByteArrayView file)
{
    return file.startsWith(sealedMagic);
}

QByteArray SealedHeader::bytes() const
{
    QByteArray bytes;
    bytes.reserve(size);
    bytes.append(sealedMagic);
    append(bytes, formatVersion);
    append(bytes, generation);
    append(bytes, plainSize);
    for (const KeySlot &slot : keySlots) {
        append(bytes, static_cast<quint32>(slot.kind));
        append(bytes, slot.cost.passes);
        append(bytes, slot.cost.memory);
        append(bytes, slot.salt);
        append(bytes, slot.nonce);
        append(bytes, slot.wrapped);
    }
    append(bytes, stream);
    bytes.resize(checkedSize, '\0');
    return bytes + checksumOf(bytes);
}

Result<SealedHeader> SealedHeader::parse(QByteArrayView file, const QString &place)
{
    if (!isAt(file))
        return Error { Fault::NotOurs, place, u"not a sealed file"_s };
    if (file.size() < size)
        return Error { Fault::HeaderDamaged, place, u"cut off within the header"_s };
    if (checksumOf(file.first(checkedSize)) != file.sliced(checkedSize, checksumSize))
        return Error { Fault::HeaderDamaged, place, u"the checksum of the header is wrong"_s };

    FieldReader fields(file.first(checkedSize).sliced(sealedMagic.size()));
    quint32 version = 0;
    fields.take(version);
    if (version != formatVersion)
        return Error { Fault::NewerFormat, place, u"format %1, newest known is %2"_s.arg(version).arg(formatVersion) };
    SealedHeader header;
    fields.take(header.generation);
    fields.take(header.plainSize);
    if (header.plainSize > quint64(largestPlain))
        return Error { Fault::HeaderDamaged, place, u"%1 bytes inside"_s.arg(header.plainSize) };
    for (KeySlot &slot : header.keySlots) {
        quint32 kind = 0;
        fields.take(kind);
        fields.take(slot.cost.passes);
        fields.take(slot.cost.memory);
        fields.take(slot.salt);
        fields.take(slot.nonce);
        fields.take(slot.wrapped);
        if (kind > static_cast<quint32>(SlotKind::RecoveryCode))
            return Error { Fault::NewerFormat, place, u"a key slot of kind %1"_s.arg(kind) };
        slot.kind = static_cast<SlotKind>(kind);
        if (slot.kind != SlotKind::Free && !slot.cost.isBearable())
            return Error { Fault::HeaderDamaged, place,
                u"a key slot asks for %1 passes over %2 bytes"_s.arg(slot.cost.passes).arg(slot.cost.memory) };
    }
    fields.take(header.stream);
    return header;
}

Result<DataKey> SealedHeader::unlock(const Secret &secret, const QString &place) const
{
    const bool isFree = std::ranges::all_of(keySlots, [](const KeySlot &slot) { return slot.kind == SlotKind::Free; });
    if (isFree)
        return Error { Fault::NotOurs, place, u"sealed, but no database: it has no key of its own"_s };
    QString typed = QString::fromUtf8(secret.bytes());
    const auto code = RecoveryCode::fromText(typed);
    wipe(typed);
    for (const KeySlot &slot : keySlots) {
        if (slot.kind != (code ? SlotKind::RecoveryCode : SlotKind::Password))
            continue;
        auto key = slot.unwrap(code ? code->secret() : secret);
        if (!key)
            return Error { key.error().fault, place, key.error().detail };
        if (*key)
            return **std::move(key);
    }
    return Error { Fault::WrongSecret, place, {} };
}

} // namespace hqs
