// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/workbookparts.h"

#include "tables/xmlpart.h"

#include <QRegularExpression>

#include <map>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString workbookPart = u"xl/workbook.xml"_s;
const QString relationsPart = u"xl/_rels/workbook.xml.rels"_s;
const QString stringsPart = u"xl/sharedStrings.xml"_s;
const QString stylesPart = u"xl/styles.xml"_s;

/// The built-in numbers of day formats (ECMA-376, part 1, 18.8.30): 14–17 and 22, and those of East Asian dates.
bool isBuiltInDay(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)
        || id == 57 || id == 58;
}

/// What a format written out stands for. Words in quotes and brackets do not count.
NumberFormat meaningOf(QString code)
{
    static const QRegularExpression words(uR"("[^"]*"|\[[^\]]*\]|\\.|_.)"_s);
    static const QRegularExpression zeros(uR"(^0{2,}$)"_s);
    code = code.section(u';', 0, 0).remove(words).trimmed();
    if (zeros.match(code).hasMatch())
        return { NumberLook::Zeros, static_cast<int>(code.size()) };
    const bool isDay = code.contains(u'd', Qt::CaseInsensitive) || code.contains(u'y', Qt::CaseInsensitive)
        || code.contains(u'Д', Qt::CaseInsensitive) || code.contains(u'Г', Qt::CaseInsensitive);
    return { isDay ? NumberLook::Day : NumberLook::Plain, 0 };
}

/// The relation of the first sheet that is not hidden.
std::variant<QString, TableProblem> relationOfSheet(Archive &archive, WorkbookParts &parts)
{
    XmlPart xml(archive, workbookPart);
    QString relation;
    while (xml.nextElement()) {
        if (xml->name() == u"workbookPr")
            parts.counts1904
                = xml->attributes().value("date1904"_L1) == u"1" || xml->attributes().value("date1904"_L1) == u"true";
        else if (xml->name() == u"sheet" && relation.isEmpty() && !xml->attributes().hasAttribute("state"_L1))
            relation = xml->attributes()
                           .value("http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1, "id"_L1)
                           .toString();
    }
    if (xml.problem())
        return *xml.problem();
    if (relation.isEmpty())
        return TableProblem { TableFlaw::NotATable, workbookPart };
    return relation;
}

std::optional<TableProblem> findSheet(Archive &archive, const QString &relation, WorkbookParts &parts)
{
    XmlPart xml(archive, relationsPart);
    while (xml.nextElement()) {
        const auto attributes = xml->attributes();
        if (xml->name() == u"Relationship" && attributes.value("Id"_L1) == relation
            && attributes.value("TargetMode"_L1) != u"External") {
            const QString target = attributes.value("Target"_L1).toString();
            parts.sheet = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        }
    }
    if (xml.problem())
        return xml.problem();
    if (!archive.has(parts.sheet))
        return TableProblem { TableFlaw::NotATable, relationsPart };
    return std::nullopt;
}

std::optional<TableProblem> readStrings(Archive &archive, const TableLimits &limits, WorkbookParts &parts)
{
    if (!archive.has(stringsPart))
        return std::nullopt;
    XmlPart xml(archive, stringsPart);
    while (xml.nextElement()) {
        if (xml->name() != u"si")
            continue;
        parts.strings << xml.richText();
        if (parts.strings.back().size() > limits.field)
            return TableProblem { TableFlaw::FieldTooLong, stringsPart };
    }
    return xml.problem();
}

std::optional<TableProblem> readFormats(Archive &archive, WorkbookParts &parts)
{
    if (!archive.has(stylesPart))
        return std::nullopt;
    XmlPart xml(archive, stylesPart);
    std::map<int, NumberFormat> own;
    bool inCells = false;
    while (xml.nextElement()) {
        const auto attributes = xml->attributes();
        if (xml->name() == u"numFmt")
            own[attributes.value("numFmtId"_L1).toInt()] = meaningOf(attributes.value("formatCode"_L1).toString());
        else if (xml->name() == u"cellXfs" || xml->name() == u"cellStyleXfs")
            inCells = xml->name() == u"cellXfs";
        else if (xml->name() == u"xf" && inCells) {
            const int id = attributes.value("numFmtId"_L1).toInt();
            const auto found = own.find(id);
            parts.formats.push_back(found != own.end()
                    ? found->second
                    : NumberFormat { isBuiltInDay(id) ? NumberLook::Day : NumberLook::Plain, 0 });
        } else if (xml->name() == u"cellStyles" || xml->name() == u"dxfs") {
            inCells = false;
        }
    }
    return xml.problem();
}

} // namespace

std::variant<WorkbookParts, TableProblem> readParts(Archive &archive, const TableLimits &limits)
{
    if (!archive.has(workbookPart) || !archive.has(relationsPart))
        return TableProblem { TableFlaw::NotATable, {} };
    WorkbookParts parts;
    auto relation = relationOfSheet(archive, parts);
    if (const auto *problem = std::get_if<TableProblem>(&relation))
        return *problem;
    if (auto problem = findSheet(archive, std::get<QString>(relation), parts))
        return *problem;
    if (auto problem = readStrings(archive, limits, parts))
        return *problem;
    if (auto problem = readFormats(archive, parts))
        return *problem;
    return parts;
}

} // namespace hqs
