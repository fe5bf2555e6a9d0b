// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack/itemdifference.h"

#include "catalog/lawwording.h"
#include "catalog/spelling.h"
#include "forms/letterparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One rule as it is written.
struct WrittenItem {
    RuleTopic topic = RuleTopic::Other;
    QString id;
    Text title;
    QJsonObject json;
};

using WrittenItems = std::map<std::pair<RuleTopic, QString>, WrittenItem>;

Text textIn(const QJsonValue &json)
{
    return { json[u"ru"].toString(), json[u"en"].toString() };
}

Text titleIn(const QJsonObject &json)
{
    for (const auto key : { u"title", u"label", u"message" }) {
        if (const QJsonValue title = json.value(QStringView(key)); title.isObject())
            return textIn(title);
    }
    return {};
}

/// The rules of a file that lists them under `list`. What the file says of all of them counts for each.
void addListed(RuleTopic topic, const QString &list, const QJsonObject &root, WrittenItems &into)
{
    QJsonObject ofAll = root;
    ofAll.remove(list);
    ofAll.remove(u"title"_s);
    const QString kind = ofAll.value(u"kind").toString();
    for (const QJsonValue &written : root.value(list).toArray()) {
        QJsonObject json = written.toObject();
        for (auto shared = ofAll.begin(); shared != ofAll.end(); ++shared) {
            if (!json.contains(shared.key()))
                json.insert(shared.key(), *shared);
        }
        const QString id = json.contains(u"id") ? json[u"id"].toString() : kind + u'.' + json[u"name"].toString();
        into.insert({ { topic, id }, { topic, id, titleIn(json), json } });
    }
}

/// A form is a file; the letter it prints belongs to it.
void addForm(QJsonObject json, const RuleTexts &texts, WrittenItems &into)
{
    const QString id = json[u"id"].toString() + u'@' + json[u"edition"].toString();
    if (json.contains(u"letter")) {
        const auto textOf = [&texts](const QString &name) {
            const auto found = texts.find(u"letters/"_s + name);
            return found == texts.end() ? std::nullopt : std::optional(QString::fromUtf8(found->second));
        };
        QStringList complaints; // of rules that have been read without any
        const QString letter = textOf(json[u"letter"].toString()).value_or(QString());
        json.insert(u"letterText"_s,
            withParts(
                letter, [&textOf](const QString &part) { return textOf(u"parts/"_s + part); }, complaints));
    }
    into.insert({ { RuleTopic::Form, id }, { RuleTopic::Form, id, titleIn(json), json } });
}

Text titleOfFile(const QString &name)
{
    static const std::map<QString, Text> folders {
        { u"calendars"_s, { u"Производственный календарь"_s, u"Production calendar"_s } },
        { u"lists"_s, { u"Список для выбора"_s, u"List of choices"_s } },
        { u"procedures"_s, { u"Этапы дела и шаги мастера"_s, u"Stages of a case and pages of the wizard"_s } },
        { u"followups"_s, { u"Чем дело может стать"_s, u"What a case can become"_s } },
        { u"roles"_s, { u"Роли карточек в деле"_s, u"Roles of cards in a case"_s } },
        { u"pay"_s, { u"Контроль зарплаты"_s, u"Pay monitor"_s } },
        { u"fields"_s, { u"Вид карточки"_s, u"Kind of card"_s } },
    };
    const auto found = folders.find(name.section(u'/', 0, 0));
    const Text folder = found == folders.end() ? Text { u"Файл правил"_s, u"File of rules"_s } : found->second;
    return filled({ u"%1: %2"_s, u"%1: %2"_s }, folder, inBoth(name.section(u'/', -1).section(u'.', 0, 0)));
}

WrittenItems itemsOf(const RuleTexts &texts)
{
    static const std::map<QString, RuleTopic> lists { { u"deadlines"_s, RuleTopic::Deadline },
        { u"requirements"_s, RuleTopic::Paper }, { u"checks"_s, RuleTopic::Check }, { u"fields"_s, RuleTopic::Field } };
    WrittenItems items;
    for (const auto &[name, content] : texts) {
        const QString folder = name.section(u'/', 0, 0);
        if (folder == u"parameters" || folder == u"letters" || name == u"rules.json")
            continue; // told elsewhere: numbers by day, letters with their forms, the edition at the top
        const QJsonObject root = QJsonDocument::fromJson(content).object();
        if (folder == u"forms") {
            addForm(root, texts, items);
        } else if (const auto list = lists.find(folder); list != lists.end()) {
            addListed(list->second, folder, root, items);
            if (list->second == RuleTopic::Field) // the name of the kind itself
                items.insert({ { RuleTopic::Other, name },
                    { RuleTopic::Other, name, titleOfFile(name), { { u"title"_s, root[u"title"] } } } });
        } else {
            items.insert({ { RuleTopic::Other, name }, { RuleTopic::Other, name, titleOfFile(name), root } });
        }
    }
    return items;
}

/// What the keys of a rule are to people.
Text wordForKey(const QString &key)
{
    static const std::map<QString, Text> words {
        { u"title"_s, { u"название"_s, u"title"_s } },
        { u"label"_s, { u"название"_s, u"label"_s } },
        { u"message"_s, { u"что не так"_s, u"what is wrong"_s } },
        { u"remedy"_s, { u"что сделать"_s, u"what to do"_s } },
        { u"why"_s, { u"зачем спрашиваем"_s, u"why it is asked"_s } },
        { u"basis"_s, { u"основание"_s, u"basis"_s } },
        { u"from"_s, { u"первый день"_s, u"first day"_s } },
        { u"to"_s, { u"последний день"_s, u"last day"_s } },
        { u"severity"_s, { u"строгость"_s, u"severity"_s } },
        { u"status"_s, { u"состояние"_s, u"standing"_s } },
        { u"confidence"_s, { u"надёжность источников"_s, u"how sure the sources are"_s } },
        { u"seen_true_on"_s, { u"когда видели действующим"_s, u"when it was last seen in force"_s } },
        { u"checked_by"_s, { u"кто сверил"_s, u"who compared it"_s } },
        { u"checked_on"_s, { u"когда сверено"_s, u"when it was compared"_s } },
        { u"note"_s, { u"примечание"_s, u"note"_s } },
        { u"when"_s, { u"когда применяется"_s, u"when it applies"_s } },
        { u"done"_s, { u"по чему видно, что сделано"_s, u"what shows that it is done"_s } },
        { u"wrong"_s, { u"условие проверки"_s, u"the condition of the check"_s } },
        { u"count"_s, { u"как считается"_s, u"how it is counted"_s } },
        { u"event"_s, { u"событие, от которого считается"_s, u"the event it is counted from"_s } },
        { u"eventTitle"_s, { u"название события"_s, u"the name of the event"_s } },
        { u"after"_s, { u"после какого срока"_s, u"after which term"_s } },
        { u"leadDays"_s, { u"за сколько дней напоминать"_s, u"how many days before to remind"_s } },
        { u"risks"_s, { u"чем грозит пропуск"_s, u"what missing it may cost"_s } },
        { u"responsible"_s, { u"кто отвечает"_s, u"who is responsible"_s } },
        { u"stage"_s, { u"этап"_s, u"stage"_s } },
        { u"needs"_s, { u"в каком виде подаётся"_s, u"how it must look"_s } },
        { u"mandatory"_s, { u"обязательность"_s, u"whether it is mandatory"_s } },
        { u"form"_s, { u"наш бланк"_s, u"the form of ours"_s } },
        { u"field"_s, { u"поле"_s, u"field"_s } },
        { u"pages"_s, { u"раскладка листов"_s, u"the layout of the sheets"_s } },
        { u"sheet"_s, { u"состав листа данных"_s, u"what the data sheet holds"_s } },
        { u"letter"_s, { u"письмо"_s, u"the letter"_s } },
        { u"letterText"_s, { u"текст письма"_s, u"the text of the letter"_s } },
        { u"copies"_s, { u"число экземпляров"_s, u"number of copies"_s } },
        { u"replacedBy"_s, { u"чем заменён"_s, u"what replaces it"_s } },
        { u"options"_s, { u"варианты выбора"_s, u"choices"_s } },
        { u"pattern"_s, { u"вид значения"_s, u"the form of the value"_s } },
        { u"required"_s, { u"нужно для печати"_s, u"needed to print"_s } },
        { u"transfers"_s, { u"переносы выходных"_s, u"days off that are moved"_s } },
    };
    const auto found = words.find(key);
    return found == words.end() ? inBoth(key) : found->second;
}

/// A value a person can read; empty: nothing, or something only a program reads.
Text readable(const QString &key, const QJsonValue &value)
{
    if (value.isObject() && value.toObject().contains(u"ru"))
        return textIn(value);
    if (value.isDouble())
        return inBoth(QString::number(value.toDouble()));
    const QString text = value.toString();
    if (key == u"severity") {
        return text == u"red"  ? Text { u"красное"_s, u"red"_s }
            : text == u"amber" ? Text { u"жёлтое"_s, u"amber"_s }
                               : Text { u"к сведению"_s, u"info"_s };
    }
    if (key == u"status") {
        for (const auto &[code, status] : { std::pair(u"in_force"_s, LawStatus::InForce),
                 std::pair(u"historic"_s, LawStatus::Historic), std::pair(u"proposed"_s, LawStatus::Proposed),
                 std::pair(u"unverified"_s, LawStatus::Unverified), std::pair(u"conflict"_s, LawStatus::Conflict) }) {
            if (code == text)
                return wordFor(status);
        }
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? inBoth(spelledDate(day)) : Text();
}

/// Keys whose old and new value are told; of all others it is only told that they differ.
bool isToldByValue(const QString &key)
{
    static const std::set<QString> told { u"title"_s, u"label"_s, u"message"_s, u"remedy"_s, u"basis"_s, u"from"_s,
        u"to"_s, u"severity"_s, u"status"_s, u"copies"_s, u"note"_s, u"why"_s, u"eventTitle"_s, u"replacedBy"_s };
    return told.contains(key);
}

/// How the term is counted today; empty for anything else than a term.
Text countingOf(const WrittenItem &item, const RuleEdition &edition)
{
    const DeadlineRule *rule
        = item.topic == RuleTopic::Deadline ? edition.catalog.deadline(DeadlineId(item.id)) : nullptr;
    return rule ? spelledCounting(*rule, edition.catalog, edition.today) : Text();
}

Text change(const QString &key, const QJsonValue &was, const QJsonValue &is)
{
    const Text none { u"не было"_s, u"nothing"_s };
    const Text before = readable(key, was);
    const Text after = readable(key, is);
    return filled({ u"%1: %2 (было: %3)"_s, u"%1: %2 (before: %3)"_s }, wordForKey(key),
        after.isEmpty() ? Text { u"нет"_s, u"none"_s } : after, before.isEmpty() ? none : before);
}

RuleDifference changed(
    const WrittenItem &before, const WrittenItem &after, const RuleEdition &inUse, const RuleEdition &coming)
{
    RuleDifference difference { .topic = after.topic,
        .novelty = Novelty::Changed,
        .id = after.id,
        .title = after.title,
        .sentences = {},
        .basis = textIn(after.json.value(u"basis")) };
    std::set<QString> keys;
    for (const QJsonObject *json : { &before.json, &after.json }) {
        for (const QString &key : json->keys()) {
            if (before.json.value(key) != after.json.value(key))
                keys.insert(key);
        }
    }
    const Text countedBefore = countingOf(before, inUse);
    const Text countedAfter = countingOf(after, coming);
    if (countedBefore != countedAfter)
        difference.sentences.push_back(
            filled({ u"считается: %1 (было: %2)"_s, u"counted: %1 (before: %2)"_s }, countedAfter, countedBefore));
    Text others;
    for (const QString &key : keys) {
        if (key == u"count" && countedBefore != countedAfter)
            continue;
        if (isToldByValue(key)) {
            difference.sentences.push_back(change(key, before.json.value(key), after.json.value(key)));
            continue;
        }
        const Text word = wordForKey(key);
        others = others.isEmpty() ? word : filled({ u"%1, %2"_s, u"%1, %2"_s }, others, word);
    }
    if (!others.isEmpty())
        difference.sentences.push_back(filled({ u"изменено: %1"_s, u"changed: %1"_s }, others));
    return difference;
}

/// What appears or is gone as a whole.
RuleDifference whole(const WrittenItem &item, Novelty novelty, const RuleEdition &edition)
{
    RuleDifference difference { .topic = item.topic,
        .novelty = novelty,
        .id = item.id,
        .title = item.title,
        .sentences = {},
        .basis = textIn(item.json.value(u"basis")) };
    if (const Text counting = countingOf(item, edition); !counting.isEmpty())
        difference.sentences.push_back(filled({ u"считается: %1"_s, u"counted: %1"_s }, counting));
    if (item.topic == RuleTopic::Check)
        difference.sentences.push_back(
            filled({ u"что сделать: %1"_s, u"what to do: %1"_s }, textIn(item.json.value(u"remedy"))));
    for (const QString &key : { u"from"_s, u"to"_s }) {
        if (const Text day = readable(key, item.json.value(key)); !day.isEmpty())
            difference.sentences.push_back(filled({ u"%1: %2"_s, u"%1: %2"_s }, wordForKey(key), day));
    }
    return difference;
}

} // namespace

std::vector<RuleDifference> itemDifferences(const RuleEdition &inUse, const RuleEdition &coming)
{
    const WrittenItems before = itemsOf(inUse.texts);
    const WrittenItems after = itemsOf(coming.texts);
    std::vector<RuleDifference> differences;
    for (const auto &[key, item] : after) {
        const auto known = before.find(key);
        if (known == before.end())
            differences.push_back(whole(item, Novelty::New, coming));
        else if (known->second.json != item.json)
            differences.push_back(changed(known->second, item, inUse, coming));
    }
    for (const auto &[key, item] : before) {
        if (!after.contains(key))
            differences.push_back(whole(item, Novelty::Gone, inUse));
    }
    return differences;
}

} // namespace hqs
