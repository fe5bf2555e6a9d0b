// SPDX-License-Identifier: GPL-3.0-or-later
// Header and body of a sealed file. The first byte chooses: the bytes as they are; the same with a right magic and
// checksum, so that the fuzzer gets past them; or a good file with some bytes changed (two for the place, one for the
// value), with and without a right checksum. Without the key no file that opens can be made.
#include "storage/cheapest.h"
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

Sealing newSealing()
{
    if (!prepareSecrets())
        std::abort();
    auto made = Sealing::make({ .password = Secret::fromText(QStringLiteral("fuzz")), .cost = cheapest });
    if (!made)
        std::abort();
    return *std::move(made);
}

QByteArray changed(QByteArray file, const QByteArray &changes)
{
    for (qsizetype at = 0; at + 2 < changes.size(); at += 3) {
        const int place = static_cast<quint8>(changes[at]) * 256 + static_cast<quint8>(changes[at + 1]);
        file[place % file.size()] = changes[at + 2];
    }
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const Sealing sealing = newSealing();
    static const auto good = sealing.file(QByteArray(300, 'a'), 1);
    if (!good || size == 0)
        return 0;
    const QByteArray given(reinterpret_cast<const char *>(bytes + 1), static_cast<qsizetype>(size - 1));
    QByteArray file = (bytes[0] & 2) != 0 ? changed(*good, given) : given;
    if ((bytes[0] & 1) != 0)
        makeRight(file);
    const QString place = QStringLiteral("fuzz");
    const auto opened = Sealing::open(file, Key(sealing.dataKey()), place);
    const auto image = opened ? opened->image(file, place) : Result<QByteArray>(Error {});
    if (image && file.mid(SealedHeader::size) != good->mid(SealedHeader::size))
        std::abort(); // forged
    return 0;
}
