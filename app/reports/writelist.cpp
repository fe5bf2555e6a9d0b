// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writelist.h"

#include "tables/separatedvalues.h"
#include "tables/sheetjson.h"
#include "tables/workbook.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

std::optional<ListFormat> listFormatFor(const QString &path)
{
    for (const auto &[ending, format] : { std::pair(u".xlsx"_s, ListFormat::Workbook),
             { u".csv"_s, ListFormat::SeparatedValues }, { u".json"_s, ListFormat::Json } }) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

bool holdsManyLists(ListFormat format)
{
    return format != ListFormat::SeparatedValues;
}

Result<QByteArray> toFile(const std::vector<Sheet> &sheets, ListFormat format, Language language)
{
    if (sheets.empty() || (sheets.size() > 1 && !holdsManyLists(format)))
        return Error { Fault::BadInput, u"lists"_s, {} };
    switch (format) {
    case ListFormat::Workbook:
        return toWorkbook(sheets);
    case ListFormat::SeparatedValues:
        return toSeparatedValues(sheets.front(), language);
    case ListFormat::Json:
        return toJson(sheets);
    }
    Q_UNREACHABLE();
}

} // namespace hqs
