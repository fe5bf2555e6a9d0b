// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recoverycode.h"

#include <QStringList>
#include <QtEndian>

#include <array>
#include <sodium.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int randomDigits = (RecoveryCode::groups - 1) * RecoveryCode::groupSize;
constexpr int allDigits = RecoveryCode::groups * RecoveryCode::groupSize;

/// The five digits that check the others: a remainder of their BLAKE2b. One wrong code in 100,000 passes, and then
/// opens nothing.
QByteArray checkGroup(QByteArrayView digits)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash {};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(digits.data()),
        static_cast<unsigned long long>(digits.size()), nullptr, 0);
    const quint32 number = qFromBigEndian<quint32>(hash.data()) % 100'000;
    return QByteArray::number(number).rightJustified(RecoveryCode::groupSize, '0');
}

bool separatesGroups(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_Dash;
}

} // namespace

RecoveryCode::RecoveryCode(Secret digits)
    : m_digits(std::move(digits))
{
}

Result<RecoveryCode> RecoveryCode::make()
{
    if (auto done = prepareSecrets(); !done)
        return done.error();
    QByteArray digits(randomDigits, '0');
    for (char &digit : digits)
        digit = static_cast<char>('0' + randombytes_uniform(10));
    RecoveryCode code(Secret::fromBytes(digits));
    wipe(digits);
    return code;
}

Result<RecoveryCode> RecoveryCode::fromText(const QString &text)
{
    QByteArray digits;
    digits.reserve(text.size()); // grows nowhere, so no copy is left behind
    for (const QChar character : text) {
        if (separatesGroups(character))
            continue;
        if (character < u'0' || character > u'9') {
            wipe(digits);
            return Error { Fault::BadInput, u"recovery code"_s, u"0"_s };
        }
        digits.append(character.toLatin1());
    }
    const qsizetype count = digits.size();
    const bool isWhole
        = count == allDigits && checkGroup(QByteArrayView(digits).first(randomDigits)) == digits.sliced(randomDigits);
    Secret secret = Secret::fromBytes(QByteArrayView(digits).first(qMin<qsizetype>(count, randomDigits)));
    wipe(digits);
    if (!isWhole)
        return Error { Fault::BadInput, u"recovery code"_s, count == allDigits ? u""_s : QString::number(count) };
    return RecoveryCode(std::move(secret));
}

bool RecoveryCode::isTyped(const Secret &secret)
{
    QString typed = QString::fromUtf8(secret.bytes());
    const bool isCode = fromText(typed).has_value();
    wipe(typed);
    return isCode;
}

QString RecoveryCode::text() const
{
    const QString digits = QString::fromLatin1(m_digits.bytes()) + QString::fromLatin1(checkGroup(m_digits.bytes()));
    QStringList text;
    for (int at = 0; at < allDigits; at += groupSize)
        text.append(digits.mid(at, groupSize));
    return text.join(u' ');
}

} // namespace hqs
