// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/lawwordfile.h"

#include "catalog/jsonobject.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString schemaName = u"hqsdesk-law-words"_s;
constexpr int newestVersion = 1;
constexpr double mostExact = 9'007'199'254'740'992.; ///< beyond it JSON numbers lose digits

QJsonValue dayFor(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject objectFor(const LawWord &word)
{
    QJsonObject json { { u"kind"_s, word.isValue() ? u"value"_s : u"check"_s }, { u"rule"_s, word.rule },
        { u"from"_s, dayFor(word.from) }, { u"note"_s, word.note }, { u"by"_s, word.by }, { u"on"_s, dayFor(word.on) },
        { u"at"_s, word.at.toUTC().toString(Qt::ISODateWithMs) } };
    if (const auto *check = std::get_if<Comparison>(&word.said)) {
        json.insert(u"compared"_s, check->compared);
        return json;
    }
    const auto &value = std::get<OfficeValue>(word.said);
    json.insert(u"to"_s, dayFor(value.to));
    json.insert(u"amount"_s, value.amount);
    json.insert(u"unit"_s, codeOf(value.unit));
    json.insert(u"basis"_s, QJsonObject { { u"ru"_s, value.basis.russian }, { u"en"_s, value.basis.english } });
    return json;
}

OfficeValue readOfficeValue(JsonObject &json)
{
    OfficeValue value { .to = json.date(u"to"), .basis = {} };
    const QJsonValue amount = json.value(u"amount");
    const double number = amount.toDouble(-1);
    if (!amount.isDouble() || number < 0 || number > mostExact || std::floor(number) != number)
        json.fail(u"key \"amount\" is not a whole number"_s);
    else
        value.amount = static_cast<qint64>(number);
    const QString code = json.string(u"unit");
    if (const auto unit = unitFrom(code))
        value.unit = *unit;
    else
        json.fail(u"unknown unit \"%1\""_s.arg(code));
    if (!json.has(u"basis"))
        json.fail(u"missing key \"basis\""_s);
    json.with(u"basis", [&value](JsonObject &basis) {
        value.basis = { .russian = basis.string(u"ru"), .english = basis.string(u"en", {}) };
    });
    return value;
}

LawWord readLawWord(JsonObject &json)
{
    LawWord word { .rule = json.string(u"rule"),
        .from = json.date(u"from"),
        .said = {},
        .note = json.string(u"note", {}),
        .by = json.string(u"by"),
        .on = json.date(u"on"),
        .at = QDateTime::fromString(json.string(u"at"), Qt::ISODateWithMs) };
    const bool isValue = json.oneOf<bool>(u"kind", { { u"value", true }, { u"check", false } });
    if (isValue)
        word.said = readOfficeValue(json);
    else
        word.said = Comparison { json.string(u"compared") };
    if (isValue && !word.from.isValid())
        json.fail(u"key \"from\" is needed"_s);
    if (!word.on.isValid())
        json.fail(u"key \"on\" is needed"_s);
    if (!word.at.isValid())
        json.fail(u"key \"at\" is not a moment"_s);
    return word;
}

/// «words.json/words[2]/from» of «words.json/words[2]: key "from" is not a date»: what can be read in any language.
QString placeOf(const QString &complaint)
{
    static const QRegularExpression key(uR"~(^(.*): (?:[^":]*)key "([^"]*)"(?:[^"]*)$)~"_s);
    const auto match = key.match(complaint);
    return match.hasMatch() ? match.captured(1) + u'/' + match.captured(2) : complaint;
}

bool saysTheSame(LawWord a, const LawWord &b)
{
    a.at = b.at;
    return a == b;
}

} // namespace

QByteArray lawWordFile(const std::vector<LawWord> &words)
{
    QJsonArray list;
    for (const LawWord &word : words)
        list.append(objectFor(word));
    return QJsonDocument(
        QJsonObject { { u"schema"_s, schemaName }, { u"version"_s, newestVersion }, { u"words"_s, list } })
        .toJson();
}

Result<std::vector<LawWord>> readLawWords(const QByteArray &json, const QString &name)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error { Fault::NotOurs, name, u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset) };
    const QJsonObject object = document.object();
    if (object.value(u"schema"_s) != schemaName)
        return Error { Fault::NotOurs, name, u"key \"schema\" is not \"%1\""_s.arg(schemaName) };
    if (object.value(u"version"_s).toInt() > newestVersion)
        return Error { Fault::NewerSchema, name, u"key \"version\""_s };

    std::vector<LawWord> words;
    QStringList complaints;
    {
        JsonObject root(object, name, complaints);
        root.value(u"schema");
        if (root.number(u"version", 0) != newestVersion)
            root.fail(u"key \"version\" is not %1"_s.arg(newestVersion));
        if (!root.has(u"words"))
            root.fail(u"missing key \"words\""_s);
        root.forEach(u"words", [&words](JsonObject &item) {
            LawWord word = readLawWord(item);
            const auto isTwin = [&word](const LawWord &other) { return other.isAboutTheSameAs(word); };
            if (std::ranges::any_of(words, isTwin))
                item.fail(u"a word about the same stands before it"_s);
            words.push_back(std::move(word));
        });
    }
    if (!complaints.isEmpty())
        return Error { Fault::BadInput, placeOf(complaints.front()), complaints.join(u'\n') };
    return words;
}

std::vector<WordArrival> arrivalsOf(
    const std::vector<LawWord> &coming, const std::vector<LawWord> &here, const Catalog &catalog)
{
    std::vector<WordArrival> arrivals;
    for (const LawWord &word : coming) {
        WordArrival arrival { .word = word, .here = {} };
        const auto known
            = std::ranges::find_if(here, [&word](const LawWord &other) { return other.isAboutTheSameAs(word); });
        if (known != here.end())
            arrival.here = *known;
        if (!examine(word, catalog))
            arrival.standing = WordStanding::Unfit;
        else if (arrival.here)
            arrival.standing = saysTheSame(word, *arrival.here) ? WordStanding::Same
                : word.at > arrival.here->at                    ? WordStanding::Newer
                                                                : WordStanding::Older;
        arrivals.push_back(std::move(arrival));
    }
    return arrivals;
}

} // namespace hqs
