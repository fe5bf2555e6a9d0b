// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of a ZIP file and the parts it names, then the same file as a workbook.
#include "tables/archive.h"
#include "tables/readworkbook.h"

#include <cstdint>
#include <tuple>

using namespace hqs;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    auto opened = Archive::open(file);
    if (auto *archive = std::get_if<Archive>(&opened)) {
        for (const char *name : { "a", "b/c.xml", "xl/workbook.xml", "xl/sharedStrings.xml" })
            std::ignore = archive->part(QString::fromLatin1(name));
        std::ignore = readWorkbook(file);
    }
    return 0;
}
