// SPDX-License-Identifier: GPL-3.0-or-later
// Header and body of a sealed file. An odd first byte asks for a right magic and checksum, so that the fuzzer gets past
// them. Without the key no file that opens can be made.
#include "storage/sealedheader.h"
#include "storage/sealing.h"

#include <cstdint>
#include <cstdlib>
#include <sodium.h>

using namespace hqs;

namespace {

constexpr qsizetype checksumSize = 32;

void makeRight(QByteArray &file)
{
    if (file.size() < SealedHeader::size)
        return;
    file.replace(0, 8, QByteArray("HQSSEAL1", 8));
    const qsizetype checked = SealedHeader::size - checksumSize;
    crypto_generichash(reinterpret_cast<unsigned char *>(file.data() + checked), checksumSize,
        reinterpret_cast<const unsigned char *>(file.constData()), static_cast<unsigned long long>(checked), nullptr,
        0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const bool isReady = prepareSecrets().has_value();
    static const Key key = DataKey { Secret::fromBytes(QByteArray(DataKey::size, 'k')) };
    if (!isReady || size == 0)
        return 0;
    QByteArray file(reinterpret_cast<const char *>(bytes + 1), static_cast<qsizetype>(size - 1));
    if ((bytes[0] & 1) != 0)
        makeRight(file);
    const QString place = QStringLiteral("fuzz");
    const auto sealing = Sealing::open(file, key, place);
    if (sealing && sealing->image(file, place))
        std::abort(); // forged
    return 0;
}
