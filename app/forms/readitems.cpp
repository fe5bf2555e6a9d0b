// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/readitems.h"

#include "catalog/readers.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Exactly so many numbers.
std::vector<double> numbers(JsonObject &json, QStringView key, std::size_t count)
{
    std::vector<double> list = json.reals(key);
    if (list.size() != count) {
        json.fail(u"key \"%1\" needs %2 numbers"_s.arg(key).arg(count));
        list.resize(count);
    }
    return list;
}

QRectF areaOf(JsonObject &json, QStringView key)
{
    const auto list = numbers(json, key, 4);
    if (list[2] <= 0 || list[3] <= 0)
        json.fail(u"key \"%1\" has no size"_s.arg(key));
    return { list[0], list[1], list[2], list[3] };
}

Placeholder readValue(JsonObject &json, QStringView key, const QString &filters)
{
    const QString path = json.string(key);
    QStringList complaints;
    const auto value = parsePlaceholder(filters.isEmpty() ? path : path + u'|' + filters, complaints);
    for (const QString &complaint : complaints)
        json.fail(complaint);
    return value.value_or(Placeholder());
}

Template readTemplate(JsonObject &json, const QString &text)
{
    QStringList complaints;
    Template words = parseTemplate(text, complaints);
    for (const QString &complaint : complaints)
        json.fail(complaint);
    return words;
}

TextStyle readStyle(JsonObject &json, double usualSize)
{
    TextStyle style;
    style.size = json.real(u"size", usualSize);
    style.align = json.oneOf<Alignment>(u"align",
        { { u"left", Alignment::Left }, { u"center", Alignment::Center }, { u"right", Alignment::Right },
            { u"justify", Alignment::Justify } },
        Alignment::Left);
    style.position = json.oneOf<Position>(u"valign",
        { { u"top", Position::Top }, { u"middle", Position::Middle }, { u"bottom", Position::Bottom } }, Position::Top);
    for (const QString &word : json.string(u"style", {}).split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"bold")
            style.bold = true;
        else if (word == u"italic")
            style.italic = true;
        else
            json.fail(u"there is no style \"%1\""_s.arg(word));
    }
    return style;
}

std::vector<Run> readRuns(JsonObject &json)
{
    std::vector<Run> runs;
    for (const auto &written : json.array(u"runs")) {
        const QJsonArray run = written.toArray();
        const int count = run.at(2).toInt();
        if (run.size() < 3 || run.size() > 4 || count < 1)
            json.fail(u"a run is x, y, how many boxes, and their height when it differs"_s);
        runs.push_back(
            { .at = { run.at(0).toDouble(), run.at(1).toDouble() }, .count = count, .height = run.at(3).toDouble() });
    }
    if (runs.empty())
        json.fail(u"cells without runs"_s);
    return runs;
}

CellsItem readCells(JsonObject &json)
{
    const auto box = numbers(json, u"box", 2);
    CellsItem item { .value = {},
        .box = { box[0], box[1] },
        .pitch = json.real(u"pitch", box[0]),
        .runs = readRuns(json),
        .number = json.string(u"number", {}),
        .title = json.string(u"title", {}),
        .size = json.real(u"size", 11),
        .spill = json.oneOf<Spill>(u"overflow",
            { { u"sheet", Spill::Sheet }, { u"next", Spill::Next }, { u"mark", Spill::Mark } }, Spill::Sheet),
        .continues = json.flag(u"continues", false) };
    QString filters = json.string(u"filter", {});
    if (json.has(u"format"))
        filters = json.string(u"format");
    if (json.has(u"cells"))
        item.value = readValue(json, u"cells", filters);
    if (item.value && item.title.isEmpty() && item.number.isEmpty())
        json.fail(u"cells need a number or a title, for the additional sheet"_s);
    return item;
}

QrItem readQr(JsonObject &json)
{
    const auto at = numbers(json, u"at", 3);
    QrItem item { .prefix = {}, .parts = {}, .needed = 0, .area = { at[0], at[1], at[2], at[2] } };
    json.with(u"qr", [&item](JsonObject &code) {
        item.prefix = code.string(u"prefix");
        item.needed = code.number(u"required", 0);
        for (const auto &written : code.array(u"parts")) {
            const QJsonArray part = written.toArray();
            if (part.size() != 2 || part.at(0).toString().isEmpty())
                code.fail(u"a part is a key and a value"_s);
            item.parts.push_back({ .key = part.at(0).toString(), .value = readTemplate(code, part.at(1).toString()) });
        }
        if (item.parts.empty())
            code.fail(u"a code without parts"_s);
    });
    return item;
}

ItemContent readContent(JsonObject &json)
{
    if (json.has(u"words")) {
        const QString words = json.string(u"words");
        return WordsItem {
            .words = readTemplate(json, words), .area = areaOf(json, u"at"), .style = readStyle(json, 9)
        };
    }
    if (json.has(u"plain"))
        return PlainItem { .value = readValue(json, u"plain", json.string(u"filter", {})),
            .area = areaOf(json, u"at"),
            .style = readStyle(json, 10),
            .wraps = json.flag(u"wraps", false) };
    if (json.has(u"mark"))
        return MarkItem {
            .place = readValue(json, u"mark", {}).place, .code = json.string(u"code"), .area = areaOf(json, u"at")
        };
    if (json.has(u"line")) {
        const auto ends = numbers(json, u"line", 4);
        return LineItem { .line = { ends[0], ends[1], ends[2], ends[3] },
            .width = json.real(u"width", 0.25),
            .dashed = json.flag(u"dash", false) };
    }
    if (json.has(u"frame"))
        return FrameItem { .frame = areaOf(json, u"frame"), .width = json.real(u"width", 0.25) };
    if (json.has(u"qr"))
        return readQr(json);
    if (json.has(u"runs"))
        return readCells(json);
    json.fail(u"an item is words, plain, cells, mark, line, frame or qr"_s);
    return FrameItem {};
}

/// The item of the repeating role that the condition is about: the one the content names, unless said otherwise.
int itemOf(const ItemContent &content)
{
    if (const auto *plain = std::get_if<PlainItem>(&content))
        return plain->value.place.item;
    if (const auto *cells = std::get_if<CellsItem>(&content))
        return cells->value ? cells->value->place.item : 0;
    if (const auto *mark = std::get_if<MarkItem>(&content))
        return mark->place.item;
    if (const auto *words = std::get_if<WordsItem>(&content)) {
        const auto values = placeholdersOf(words->words);
        return values.empty() ? 0 : values.front().place.item;
    }
    return 0;
}

} // namespace

PageItem readItem(JsonObject &json)
{
    PageItem item { .content = readContent(json), .when = readCondition(json, u"when"), .item = 0 };
    item.item = json.number(u"item", itemOf(item.content));
    return item;
}

} // namespace hqs
