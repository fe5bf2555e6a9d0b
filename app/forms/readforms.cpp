// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/readforms.h"

#include "catalog/readers.h"
#include "forms/letterparts.h"
#include "forms/readitems.h"

#include <QFile>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

FixedPages readPages(JsonObject &json)
{
    FixedPages body;
    json.forEach(u"pages", [&body](JsonObject &written) {
        FormPage page;
        written.forEach(u"items", [&page](JsonObject &item) { page.items.push_back(readItem(item)); });
        page.optional = written.flag(u"optional", false);
        body.pages.push_back(std::move(page));
    });
    if (body.pages.empty())
        json.fail(u"\"pages\" is empty"_s);
    return body;
}

SheetSection readSection(JsonObject &json)
{
    SheetSection section { .title = json.text(u"title"),
        .each = RoleId(json.string(u"each", {})),
        .fields = {},
        .when = readCondition(json, u"when") };
    for (const QString &path : json.strings(u"fields")) {
        if (const auto place = fromPath(path))
            section.fields.push_back(*place);
        else
            json.fail(u"\"%1\" is not a field"_s.arg(path));
    }
    if (section.fields.empty())
        json.fail(u"a section without fields"_s);
    section.asTable = json.flag(u"table", false);
    if (section.asTable && section.each.isEmpty())
        json.fail(u"only a section with \"each\" can be a table"_s);
    return section;
}

DataSheet readSheet(JsonObject &json)
{
    DataSheet sheet { .intro = json.text(u"intro", {}), .sections = {}, .signature = json.flag(u"signature", true) };
    sheet.signer = json.oneOf<Signer>(
        u"signedBy", { { u"employer", Signer::Employer }, { u"applicant", Signer::Applicant } }, Signer::Employer);
    json.forEach(u"sections", [&sheet](JsonObject &section) { sheet.sections.push_back(readSection(section)); });
    if (sheet.sections.empty())
        json.fail(u"a sheet without sections"_s);
    return sheet;
}

std::optional<QString> textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(QString::fromUtf8(file.readAll())) : std::nullopt;
}

Letter readLetter(JsonObject &json, const QDir &letters)
{
    const QString name = json.string(u"letter");
    const auto text = name.contains(u'/') ? std::nullopt : textOf(letters.filePath(name));
    if (!text) {
        json.fail(u"there is no letter \"%1\""_s.arg(name));
        return {};
    }
    QStringList complaints;
    const auto readPart = [&letters](const QString &part) { return textOf(letters.filePath(u"parts/"_s + part)); };
    Letter letter = parseLetter(withParts(*text, readPart, complaints), complaints);
    for (const QString &complaint : complaints)
        json.fail(u"%1: %2"_s.arg(name, complaint));
    return letter;
}

FormBody readBody(JsonObject &json, const QDir &rules)
{
    const int bodies = json.has(u"pages") + json.has(u"sheet") + json.has(u"letter") + json.has(u"checklist");
    if (bodies != 1)
        json.fail(u"a form has exactly one of pages, sheet, letter and checklist"_s);
    if (json.has(u"pages"))
        return readPages(json);
    if (json.has(u"letter"))
        return readLetter(json, QDir(rules.filePath(u"letters"_s)));
    if (json.flag(u"checklist", false))
        return Checklist {};
    DataSheet sheet;
    json.with(u"sheet", [&sheet](JsonObject &written) { sheet = readSheet(written); });
    return sheet;
}

Form readForm(JsonObject &json, const QDir &rules)
{
    Form form;
    form.id = FormId(json.string(u"id"));
    form.edition = json.string(u"edition");
    form.title = json.text(u"title");
    form.shortTitle = json.text(u"short");
    form.language = json.oneOf<Language>(
        u"language", { { u"ru", Language::Russian }, { u"en", Language::English } }, Language::Russian);
    form.kind = json.oneOf<FormKind>(u"kind",
        { { u"official", FormKind::Official }, { u"free", FormKind::Free }, { u"datasheet", FormKind::DataSheet } });
    form.stage = StageId(json.string(u"stage"));
    form.when = readCondition(json, u"when");
    json.with(u"items", [&form](JsonObject &items) {
        for (const QString &role : items.strings(u"roles"))
            form.items.roles.emplace_back(role);
        form.items.when = readCondition(items, u"when");
    });
    json.with(u"further", [&form](JsonObject &further) {
        further.forEach(u"roles", [&form](JsonObject &role) {
            form.further.roles.push_back({ .role = RoleId(role.string(u"role")),
                .place = RoleId(role.string(u"place")),
                .keeps = role.strings(u"keeps") });
        });
        for (const QString &role : further.strings(u"without"))
            form.further.without.emplace_back(role);
        form.further.when = readCondition(further, u"when");
    });
    form.copies = json.number(u"copies", 1);
    form.from = json.date(u"from");
    form.to = json.date(u"to");
    form.replacedBy = json.text(u"replacedBy", {});
    form.provenance = readProvenance(json);
    form.duplex = json.flag(u"duplex", false);
    form.inventory = json.flag(u"inventory", false);
    if (form.inventory && !json.has(u"letter"))
        json.fail(u"only a letter has an inventory"_s);
    form.typeface = json.oneOf<Typeface>(
        u"font", { { u"serif", Typeface::Serif }, { u"sans", Typeface::Sans } }, Typeface::Serif);
    if (const auto paper = json.reals(u"paper"); paper.size() == 2)
        form.paper = { paper[0], paper[1] };
    else if (!paper.empty())
        json.fail(u"\"paper\" is a width and a height"_s);
    if (const auto margins = json.reals(u"margins"); margins.size() == 4)
        form.margins = { margins[0], margins[1], margins[2], margins[3] };
    else if (!margins.empty())
        json.fail(u"\"margins\" are left, top, right and bottom"_s);
    form.body = readBody(json, rules);
    if (form.from.isValid() && form.to.isValid() && form.to < form.from)
        json.fail(u"the edition ends before it starts"_s);
    if (form.copies < 1)
        json.fail(u"\"copies\" is at least 1"_s);
    return form;
}

} // namespace

std::vector<Form> readForms(const QDir &rules, QStringList &complaints)
{
    std::vector<Form> forms;
    forEachFile(QDir(rules.filePath(u"forms"_s)), complaints, [&](JsonObject &root) {
        Form form = readForm(root, rules);
        const QString name = u"%1@%2.json"_s.arg(form.id.text(), form.edition);
        if (!root.place().endsWith(u'/' + name))
            root.fail(u"the file of this edition is named %1"_s.arg(name));
        forms.push_back(std::move(form));
    });
    return forms;
}

} // namespace hqs
