// SPDX-License-Identifier: GPL-3.0-or-later
// A case as a JSON file: its answers, given to a new case.
#include "cases/answerfile.h"
#include "cases/assignment.h"

#include <cstdint>
#include <cstdlib>
#include <tuple>

using namespace hqs;

namespace {

const Catalog &rules()
{
    static const auto catalog = Catalog::load(QDir(QStringLiteral(":/rules")));
    if (!catalog)
        std::abort();
    return *catalog;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QDate today(2026, 11, 24);
    const auto read = readAnswerFile(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (const auto *answers = std::get_if<std::map<QString, QString>>(&read)) {
        CaseFile file = CaseFile::blank(rules(), rules().procedures().front(), today);
        std::ignore = assign(file, *answers, today, storedValue);
    }
    return 0;
}
