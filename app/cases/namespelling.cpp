// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/namespelling.h"

#include "catalog/jsonobject.h"
#include "domain/folding.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestRule = 6; ///< letters of the longest entry of any table

SpellingTable readTable(JsonObject &json)
{
    SpellingTable table { .id = json.string(u"id"),
        .title = json.text(u"title"),
        .source = json.text(u"source"),
        .countries = json.strings(u"countries"),
        .bySyllables = json.oneOf<bool>(u"mode", { { u"syllables", true }, { u"letters", false } }),
        .rules = {} };
    for (const QJsonValue &value : json.array(u"rules")) {
        const QJsonArray pair = value.toArray();
        const QString latin = pair.at(0).toString();
        if (pair.size() != 2 || latin.isEmpty() || latin.size() > longestRule + 1 || pair.at(1).toString().isEmpty())
            json.fail(u"a rule is a pair of letters and of what they become"_s);
        else if (!table.rules.emplace(latin, pair.at(1).toString()).second)
            json.fail(u"the rule \"%1\" stands twice"_s.arg(latin));
    }
    return table;
}

/// The longest rule that fits at a place of a word, and what it becomes.
const std::pair<const QString, QString> *ruleAt(
    const SpellingTable &table, const QString &word, qsizetype at, qsizetype length)
{
    const QString letters = word.mid(at, length);
    const bool isFirst = at == 0;
    const bool isLast = at + length == word.size();
    for (const QString &key : { isFirst ? u'^' + letters : QString(), isLast ? letters + u'$' : QString(), letters }) {
        const auto found = key.isEmpty() ? table.rules.end() : table.rules.find(key);
        if (found != table.rules.end())
            return &*found;
    }
    return nullptr;
}

/// Puts a word together from the beginning, the longest rule first; goes back where the rest finds no rule.
bool spellFrom(const SpellingTable &table, const QString &word, qsizetype at, QString &russian)
{
    if (at == word.size())
        return true;
    for (qsizetype length = std::min(longestRule, word.size() - at); length > 0; --length) {
        const auto *rule = ruleAt(table, word, at, length);
        if (!rule)
            continue;
        const qsizetype before = russian.size();
        russian += rule->second;
        if (spellFrom(table, word, at + length, russian))
            return true;
        russian.truncate(before);
    }
    return false;
}

QString capitalized(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

/// Word by word; hyphens stay where they are.
std::optional<QString> spell(const SpellingTable &table, const QString &latin)
{
    QString all;
    QString word;
    const auto finish = [&] {
        QString russian;
        if (!word.isEmpty() && !spellFrom(table, word, 0, russian))
            return false;
        all += capitalized(russian);
        word.clear();
        return true;
    };
    for (const QChar letter : folded(latin)) {
        if (letter != u' ' && letter != u'-') {
            if (letter != u'\'' && letter != u'’')
                word += letter;
            continue;
        }
        if (!finish())
            return std::nullopt;
        all += letter;
    }
    return finish() ? std::optional(all) : std::nullopt;
}

} // namespace

Result<std::vector<SpellingTable>> readSpellingTables(const QDir &folder)
{
    std::vector<SpellingTable> tables;
    QStringList complaints;
    for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const QJsonDocument document
            = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        if (!document.isObject()) {
            complaints << name + u": cannot be read as JSON"_s;
            continue;
        }
        JsonObject json(document.object(), name, complaints);
        tables.push_back(readTable(json));
    }
    if (!complaints.isEmpty())
        return Error { Fault::Rules, folder.path(), complaints.join(u'\n') };
    return tables;
}

std::optional<NameSuggestion> suggestRussian(
    const std::vector<SpellingTable> &tables, const QString &latin, const QString &citizenship)
{
    const auto own = std::ranges::find_if(
        tables, [&](const SpellingTable &table) { return table.countries.contains(citizenship); });
    const auto other
        = std::ranges::find_if(tables, [](const SpellingTable &table) { return table.countries.isEmpty(); });
    // A name that is not made of the syllables of the language is foreign to it: the general table reads it.
    for (const auto &table : { own, other }) {
        if (table == tables.end())
            continue;
        if (auto russian = spell(*table, latin); russian && !russian->isEmpty())
            return NameSuggestion { *russian, &*table };
    }
    return std::nullopt;
}

const std::vector<SpellingTable> &spellingTables()
{
    static const auto tables = readSpellingTables(QDir(u":/names"_s));
    static const std::vector<SpellingTable> none; // a mistake in them is found by a test, not by a clerk
    return tables ? *tables : none;
}

std::optional<NameSuggestion> suggestionFor(const Place &place, const Record &record)
{
    const QString name = nameOf(place.field);
    if ((name != u"surnameRu" && name != u"givenRu") || record.find(place))
        return std::nullopt;
    const RoleId role = roleOf(place.field);
    const FieldValue *latin = record.find(fieldOf(role, name.chopped(2) + u"Lat"_s), place.item);
    const FieldValue *citizenship = record.find(fieldOf(role, u"citizenship"_s), place.item);
    const auto *text = latin ? std::get_if<QString>(latin) : nullptr;
    const auto *country = citizenship ? std::get_if<Code>(citizenship) : nullptr;
    return text ? suggestRussian(spellingTables(), *text, country ? country->text : QString()) : std::nullopt;
}

} // namespace hqs
