// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

TextRule readText(JsonObject &json)
{
    TextRule rule { .maxLength = json.number(u"maxLength", 250),
        .lines = json.number(u"lines", 1),
        .alphabet = json.oneOf<Alphabet>(u"alphabet",
            { { u"any", Alphabet::Any }, { u"cyrillic", Alphabet::Cyrillic }, { u"latin", Alphabet::Latin } },
            Alphabet::Any),
        .pattern = {},
        .control = json.oneOf<Control>(u"control",
            { { u"none", Control::None }, { u"inn", Control::Inn }, { u"ogrn", Control::Ogrn },
                { u"ogrnip", Control::Ogrnip }, { u"snils", Control::Snils }, { u"kpp", Control::Kpp },
                { u"bik", Control::Bik }, { u"account", Control::Account },
                { u"treasuryAccount", Control::TreasuryAccount }, { u"uin", Control::Uin },
                { u"okved", Control::Okved } },
            Control::None),
        .controlWith = FieldId(json.string(u"controlWith", {})) };
    if (json.has(u"pattern")) {
        rule.pattern = QRegularExpression(QRegularExpression::anchoredPattern(json.string(u"pattern")),
            QRegularExpression::UseUnicodePropertiesOption);
        if (!rule.pattern.isValid())
            json.fail(u"the pattern is not a regular expression: "_s + rule.pattern.errorString());
    }
    return rule;
}

ChoiceRule readChoice(JsonObject &json, const Rules &rules)
{
    ChoiceRule rule;
    if (json.value(u"options").isString()) {
        const auto list = rules.lists.find(json.string(u"options"));
        if (list == rules.lists.end())
            json.fail(u"there is no list \"%1\""_s.arg(json.string(u"options")));
        else
            rule.options = list->second;
        return rule;
    }
    json.forEach(u"options", [&rule](JsonObject &option) {
        rule.options.push_back({ .code = option.string(u"code"), .label = option.text(u"label") });
    });
    if (rule.options.empty())
        json.fail(u"a choice needs options"_s);
    return rule;
}

FieldRule readRule(JsonObject &json, const Rules &rules)
{
    switch (json.oneOf<FieldType>(u"type",
        { { u"text", FieldType::Text }, { u"date", FieldType::Date }, { u"choice", FieldType::Choice },
            { u"flag", FieldType::Flag }, { u"number", FieldType::Number }, { u"money", FieldType::Money } })) {
    case FieldType::Text:
        return readText(json);
    case FieldType::Date:
        return DateRule {};
    case FieldType::Choice:
        return readChoice(json, rules);
    case FieldType::Flag:
        return FlagRule {};
    case FieldType::Number:
        return NumberRule { .min = json.number(u"min", 0), .max = json.number(u"max", 1'000'000'000) };
    case FieldType::Money:
        return MoneyRule {};
    }
    Q_UNREACHABLE();
}

DeclinedParts readDeclined(JsonObject &json)
{
    return { .position = FieldId(json.string(u"position", {})),
        .surname = FieldId(json.string(u"surname", {})),
        .given = FieldId(json.string(u"given", {})),
        .patronymic = FieldId(json.string(u"patronymic", {})),
        .kept = FieldId(json.string(u"kept", {})),
        .inCase = json.oneOf<GrammaticalCase>(u"case",
            { { u"genitive", GrammaticalCase::Genitive }, { u"dative", GrammaticalCase::Dative },
                { u"accusative", GrammaticalCase::Accusative }, { u"instrumental", GrammaticalCase::Instrumental },
                { u"prepositional", GrammaticalCase::Prepositional } }) };
}

TakenOver readTakenOver(JsonObject &json)
{
    TakenOver over { .from = RoleId(json.string(u"from")), .title = {}, .fields = {} };
    over.title = fieldOf(over.from, json.string(u"title"));
    json.forEach(u"fields", [&over](JsonObject &pair) {
        over.fields.emplace_back(FieldId(pair.string(u"field")), fieldOf(over.from, pair.string(u"as")));
    });
    return over;
}

CardField readField(JsonObject &json, const Rules &rules)
{
    CardField declared;
    declared.name = json.string(u"name");
    for (const QString &role : json.strings(u"roles"))
        declared.roles.emplace_back(role);
    Field &field = declared.field;
    field.label = json.text(u"label");
    field.why = json.text(u"why", {});
    field.basis = json.text(u"basis", {});
    field.example = json.string(u"example", {});
    field.required = json.flag(u"required", false);
    field.searched = json.flag(u"searched", false);
    field.when = readCondition(json, u"when");
    field.rule = readRule(json, rules);
    for (const QString &part : json.strings(u"joins"))
        field.joins.push_back({ .id = FieldId(part) });
    field.separator = json.string(u"separator", u" "_s);
    field.lockedBy = FieldId(json.string(u"lockedBy", {}));
    if (json.has(u"takesOver"))
        json.with(u"takesOver", [&field](JsonObject &over) { field.takesOver = readTakenOver(over); });
    if (json.has(u"declines"))
        json.with(u"declines", [&field](JsonObject &parts) { field.declines = readDeclined(parts); });
    return declared;
}

Role::Versions readVersions(JsonObject &json)
{
    return { .number = json.string(u"number"),
        .from = json.string(u"from"),
        .until = json.string(u"until"),
        .keeps = json.strings(u"keeps"),
        .renew = json.text(u"renew") };
}

} // namespace

void readLists(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"lists"_s)), complaints, [&](JsonObject &root) {
        std::vector<Option> options;
        root.forEach(u"options", [&options](JsonObject &option) {
            options.push_back({ .code = option.string(u"code"), .label = option.text(u"label") });
        });
        if (!into.lists.emplace(root.string(u"id"), std::move(options)).second)
            root.fail(u"this list is declared twice"_s);
    });
}

void readFields(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"fields"_s)), complaints, [&](JsonObject &root) {
        const KindId kind(root.string(u"kind"));
        into.kinds.push_back({ .id = kind, .title = root.text(u"title") });
        auto &fields = into.cardFields[kind];
        root.forEach(u"fields", [&](JsonObject &json) { fields.push_back(readField(json, into)); });
    });
}

void readRoles(const QDir &rules, Rules &into, QStringList &complaints)
{
    forEachFile(QDir(rules.filePath(u"roles"_s)), complaints, [&](JsonObject &root) {
        root.forEach(u"roles", [&](JsonObject &json) {
            into.roles.push_back({ .id = RoleId(json.string(u"id")),
                .kind = KindId(json.string(u"kind")),
                .owner = RoleId(json.string(u"owner", {})),
                .beside = RoleId(json.string(u"beside", {})),
                .linked = json.flag(u"linked", false),
                .repeats = json.number(u"repeats", 0),
                .title = json.text(u"title"),
                .item = json.text(u"item", {}),
                .called = json.string(u"called", {}) });
            if (json.has(u"versions"))
                json.with(u"versions",
                    [&role = into.roles.back()](JsonObject &versions) { role.versions = readVersions(versions); });
        });
    });
}

} // namespace hqs
