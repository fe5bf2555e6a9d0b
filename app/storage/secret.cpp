// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secret.h"

#include <QStringEncoder>

#include <cstring>
#include <sodium.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Done prepareSecrets()
{
    static const bool isReady = sodium_init() >= 0;
    return isReady ? Done() : Error { Fault::Io, {}, u"libsodium finds no randomness"_s };
}

Secret::Secret(qsizetype size)
    : m_size(size)
{
    std::ignore = prepareSecrets(); // also prepares the memory; of its faults only random() has to know
    m_bytes.reset(static_cast<char *>(sodium_malloc(static_cast<size_t>(size))), [](char *bytes) {
        sodium_free(bytes); // wipes them
    });
    Q_CHECK_PTR(m_bytes.get());
}

Secret Secret::fromText(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QStringEncoder encoder(QStringEncoder::Utf8);
    Secret secret(encoder.requiredSpace(composed.size()));
    const char *end = encoder.appendToBuffer(secret.m_bytes.get(), composed);
    secret.m_size = end - secret.m_bytes.get();
    if (composed.constData() != text.constData())
        wipe(composed);
    return secret;
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.m_bytes.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

Result<Secret> Secret::random(qsizetype size)
{
    if (auto done = prepareSecrets(); !done)
        return done.error();
    Secret secret(size);
    randombytes_buf(secret.m_bytes.get(), static_cast<size_t>(size));
    return secret;
}

bool operator==(const Secret &left, const Secret &right)
{
    return left.m_size == right.m_size
        && (left.m_size == 0
            || sodium_memcmp(left.m_bytes.get(), right.m_bytes.get(), static_cast<size_t>(left.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace hqs
