// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/ownblank.h"

#include "catalog/jsonobject.h"
#include "forms/formcheck.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<QStringView, BlankItemKind> blankItemKinds[] { { u"line", BlankItemKind::Line },
    { u"cells", BlankItemKind::Cells }, { u"mark", BlankItemKind::Mark }, { u"rule", BlankItemKind::Rule } };

QString codeOf(BlankItemKind kind)
{
    for (const auto &[code, each] : blankItemKinds) {
        if (each == kind)
            return code.toString();
    }
    Q_UNREACHABLE();
}

QJsonArray jsonOf(const QRectF &area)
{
    return { area.x(), area.y(), area.width(), area.height() };
}

QJsonObject jsonOf(const BlankItem &item)
{
    QJsonObject json { { u"kind"_s, codeOf(item.kind) }, { u"at"_s, jsonOf(item.area) } };
    if (item.kind == BlankItemKind::Rule) {
        json.insert(u"thickness"_s, item.thickness);
        return json;
    }
    json.insert(u"field"_s, toPath(item.place));
    json.insert(u"size"_s, item.size);
    if (item.kind == BlankItemKind::Cells) {
        json.insert(u"count"_s, item.count);
        json.insert(u"pitch"_s, item.pitch);
        if (item.continues)
            json.insert(u"continues"_s, true);
    }
    if (item.kind == BlankItemKind::Mark)
        json.insert(u"code"_s, item.code);
    return json;
}

/// Where an item stands. A drawn line may be flat.
QRectF readArea(JsonObject &json, bool mayBeFlat)
{
    const auto at = json.reals(u"at");
    const bool hasSize
        = at.size() == 4 && (mayBeFlat ? at[2] >= 0 && at[3] >= 0 && at[2] + at[3] > 0 : at[2] > 0 && at[3] > 0);
    if (!hasSize) {
        json.fail(u"\"at\" is x, y, width and height"_s);
        return {};
    }
    return { at[0], at[1], at[2], at[3] };
}

BlankItem readRule(JsonObject &json)
{
    BlankItem item { .kind = BlankItemKind::Rule };
    item.area = readArea(json, true);
    item.thickness = json.real(u"thickness", item.thickness);
    if (item.thickness < thinnestRule || item.thickness > thickestRule)
        json.fail(u"a line that is too thin or too thick"_s);
    return item;
}

BlankItem readBlankItem(JsonObject &json)
{
    BlankItem item;
    item.kind = json.oneOf<BlankItemKind>(
        u"kind", { blankItemKinds[0], blankItemKinds[1], blankItemKinds[2], blankItemKinds[3] });
    if (item.kind == BlankItemKind::Rule)
        return readRule(json);
    const QString path = json.string(u"field");
    if (const auto place = fromPath(path))
        item.place = *place;
    else
        json.fail(u"\"%1\" is not a field"_s.arg(path));
    item.area = readArea(json, false);
    item.size = json.real(u"size", item.size);
    if (item.kind == BlankItemKind::Cells) {
        item.count = json.number(u"count", item.count);
        item.pitch = json.real(u"pitch", item.pitch);
        item.continues = json.flag(u"continues", false);
    }
    if (item.kind == BlankItemKind::Mark)
        item.code = json.string(u"code");
    if (item.size < 4 || item.size > 40 || item.count < 1 || item.count > 100 || item.pitch <= 0)
        json.fail(u"a size, a count or a pitch that nothing is printed with"_s);
    return item;
}

BlankPage readBlankPage(JsonObject &json)
{
    BlankPage page;
    page.picture = QByteArray::fromBase64(json.string(u"picture", {}).toLatin1());
    if (!page.picture.isEmpty() && !isBlankPicture(page.picture))
        json.fail(u"the picture is no PNG or JPEG, or too large"_s);
    json.forEach(u"items", [&page](JsonObject &item) { page.items.push_back(readBlankItem(item)); });
    return page;
}

ItemContent contentOf(const BlankItem &item, Spill spill)
{
    const Placeholder value { .source = Source::Answer, .place = item.place, .name = {}, .filters = {} };
    switch (item.kind) {
    case BlankItemKind::Line:
        return PlainItem {
            .value = value, .area = item.area, .style = { .size = item.size, .position = Position::Bottom }
        };
    case BlankItemKind::Cells:
        return CellsItem { .value = value,
            .box = item.area.size(),
            .pitch = item.pitch,
            .runs = { { .at = item.area.topLeft(), .count = item.count } },
            .number = {},
            .title = toPath(item.place),
            .size = item.size,
            .spill = spill,
            .continues = item.continues };
    case BlankItemKind::Mark:
        return MarkItem { .place = item.place, .code = item.code, .area = item.area };
    case BlankItemKind::Rule:
        return LineItem { .line = { item.area.topLeft(), item.area.bottomRight() }, .width = item.thickness };
    }
    Q_UNREACHABLE();
}

/// All items of a blank, page after page.
std::vector<const BlankItem *> inOrder(const OwnBlank &blank)
{
    std::vector<const BlankItem *> items;
    for (const BlankPage &page : blank.pages) {
        for (const BlankItem &item : page.items)
            items.push_back(&item);
    }
    return items;
}

/// What finds no box goes into the next cells of the field, when those continue it.
Spill spillOf(const BlankItem &item, const std::vector<const BlankItem *> &items)
{
    const auto after = std::ranges::find(items, &item) + 1;
    const auto next = std::find_if(after, items.end(),
        [&item](const BlankItem *each) { return each->kind == BlankItemKind::Cells && each->place == item.place; });
    return next != items.end() && (*next)->continues ? Spill::Next : Spill::Mark;
}

} // namespace

QRectF BlankItem::extent() const
{
    return kind == BlankItemKind::Cells
        ? QRectF(area.topLeft(), QSizeF(area.width() + (count - 1) * pitch, area.height()))
        : area;
}

bool isBlankPicture(const QByteArray &bytes)
{
    if (bytes.size() > largestPicture)
        return false;
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    return (format == "png" || format == "jpeg") && size.isValid() && qint64(size.width()) * size.height() <= mostDots;
}

Form formOf(const OwnBlank &blank)
{
    Form form;
    form.id = blank.id;
    form.edition = blank.edition;
    form.title = { blank.title, blank.title };
    form.shortTitle = form.title;
    form.kind = FormKind::Office;
    form.stage = blank.stage;
    form.from = blank.from;
    form.to = blank.to;
    form.paper = blank.paper;
    form.typeface = Typeface::Sans;
    FixedPages pages;
    const auto items = inOrder(blank);
    for (const BlankPage &page : blank.pages) {
        FormPage &made = pages.pages.emplace_back();
        made.picture = page.picture;
        for (const BlankItem &item : page.items)
            made.items.push_back(
                { .content = contentOf(item, spillOf(item, items)), .when = {}, .item = item.place.item });
    }
    form.body = std::move(pages);
    return form;
}

QByteArray blankFile(const OwnBlank &blank)
{
    QJsonArray pages;
    for (const BlankPage &page : blank.pages) {
        QJsonArray items;
        for (const BlankItem &item : page.items)
            items.append(jsonOf(item));
        pages.append(
            QJsonObject { { u"picture"_s, QString::fromLatin1(page.picture.toBase64()) }, { u"items"_s, items } });
    }
    const QJsonObject json { { u"format"_s, u"hqsdesk.blank"_s }, { u"id"_s, blank.id.text() },
        { u"edition"_s, blank.edition }, { u"title"_s, blank.title }, { u"stage"_s, blank.stage.text() },
        { u"from"_s, blank.from.isValid() ? QJsonValue(blank.from.toString(Qt::ISODate)) : QJsonValue() },
        { u"to"_s, blank.to.isValid() ? QJsonValue(blank.to.toString(Qt::ISODate)) : QJsonValue() },
        { u"paper"_s, QJsonArray { blank.paper.width(), blank.paper.height() } }, { u"pages"_s, pages } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ReadBlank readOwnBlank(const QByteArray &file, const Catalog &catalog, QStringList &complaints)
{
    ReadBlank read;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file, &problem);
    if (!document.isObject() || document.object().value(u"format"_s).toString() != u"hqsdesk.blank") {
        complaints << u"this is not a blank of HQS Desk"_s;
        return read;
    }
    QStringList unread;
    {
        JsonObject json(document.object(), u"blank"_s, unread);
        json.string(u"format");
        OwnBlank &blank = read.blank;
        blank.id = FormId(json.string(u"id"));
        blank.edition = json.string(u"edition");
        blank.title = json.string(u"title");
        blank.stage = StageId(json.string(u"stage"));
        blank.from = json.date(u"from");
        blank.to = json.date(u"to");
        if (const auto paper = json.reals(u"paper"); paper.size() == 2 && paper[0] >= 50 && paper[1] >= 50)
            blank.paper = { paper[0], paper[1] };
        else
            json.fail(u"\"paper\" is a width and a height"_s);
        json.forEach(u"pages", [&blank](JsonObject &page) { blank.pages.push_back(readBlankPage(page)); });
        static const QRegularExpression name(u"^[a-z0-9_]+$"_s);
        if (!name.match(blank.id.text()).hasMatch() || blank.title.isEmpty() || blank.edition.isEmpty()
            || blank.pages.empty())
            json.fail(u"a blank has an id, a title, an edition and pages"_s);
        if (blank.from.isValid() && blank.to.isValid() && blank.to < blank.from)
            json.fail(u"the edition ends before it starts"_s);
    }
    if (unread.isEmpty()) {
        read.form = formOf(read.blank);
        checkForm(read.form, catalog, unread);
    }
    complaints << unread;
    return read;
}

} // namespace hqs
