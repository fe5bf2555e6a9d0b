// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of a workbook, through the reader that unpacks it. The parts stand one after the other with a line of "====="
// between them: sheet, shared strings, styles, workbook, relations; those that are missing are honest ones.
#include "tables/readworkbook.h"
#include "tables/zipper.h"

#include <cstdint>
#include <tuple>

using namespace hqs;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const QByteArray line = "\n=====\n";
    static const std::vector<QByteArray> names { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
        "xl/workbook.xml", "xl/_rels/workbook.xml.rels" };
    QByteArray rest(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    std::vector<ZipPart> parts = workbookWith({});
    for (const QByteArray &name : names) {
        const qsizetype end = rest.indexOf(line);
        const QByteArray content = end < 0 ? rest : rest.left(end);
        std::erase_if(parts, [&name](const ZipPart &part) { return part.name == name; });
        parts.push_back({ name, content });
        if (end < 0)
            break;
        rest = rest.mid(end + line.size());
    }
    std::ignore = readWorkbook(zipOf(parts));
    return 0;
}
