// SPDX-License-Identifier: GPL-3.0-or-later
// The file of signed rules. Nobody is trusted, so none may open. Bytes that begin with "{" are read as the payload of a
// trusted signer as well, whose files must all stay in their folder.
#include "rulepack/rulepack.h"

#include <cstdint>
#include <cstdlib>

using namespace hqs;

namespace {

SecretKey newSigner()
{
    auto made = SecretKey::make();
    if (!made)
        std::abort();
    return *std::move(made);
}

void readSigned(const QByteArray &payload)
{
    static const SecretKey signer = newSigner();
    const QByteArray file = "HQSRULES 1\nkey " + signer.publicKey().text().toLatin1() + "\nsignature "
        + signer.sign(payload).text().toLatin1() + '\n' + payload;
    const auto pack = openRulePack(file, QStringLiteral("fuzz"), { signer.publicKey() });
    if (!pack)
        return;
    for (const auto &[name, text] : pack->texts) {
        if (name.startsWith(QLatin1Char('/')) || name.split(QLatin1Char('/')).contains(QStringLiteral("..")))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (openRulePack(file, QStringLiteral("fuzz"), {}))
        std::abort();
    if (file.startsWith('{'))
        readSigned(file);
    return 0;
}
