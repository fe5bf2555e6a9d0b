// SPDX-License-Identifier: GPL-3.0-or-later
// One file of the rules: read strictly, key by key, whatever it says. The first byte chooses which kind.
#include "catalog/catalog.h"
#include "catalog/readers.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdint>
#include <tuple>

using namespace hqs;

namespace {

using Reader = void (*)(const QDir &, Rules &, QStringList &);

struct Kind {
    const char *folder;
    Reader read;
};

constexpr std::array<Kind, 10> kinds { { { "fields", readFields }, { "roles", readRoles }, { "lists", readLists },
    { "procedures", readProcedures }, { "requirements", readRequirements }, { "checks", readChecks },
    { "parameters", readParameters }, { "deadlines", readDeadlines }, { "calendars", readCalendars },
    { "pay", readPay } } };

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const QTemporaryDir folder;
    if (size == 0)
        return 0;
    const Kind &kind = kinds[bytes[0] % kinds.size()];
    const QDir rules(folder.path());
    rules.mkpath(QLatin1StringView(kind.folder));
    QFile file(rules.filePath(QLatin1StringView(kind.folder) + QStringLiteral("/one.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(bytes + 1), static_cast<qint64>(size - 1));
    file.close();
    Rules into;
    QStringList complaints;
    kind.read(rules, into, complaints);
    file.remove();
    return 0;
}
