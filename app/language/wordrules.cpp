// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordrules.h"

#include "catalog/jsonobject.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype syllablesOf(const QString &lower)
{
    static constexpr QStringView vowels = u"аеёиоуыэюя";
    return std::ranges::count_if(lower, [](QChar letter) { return vowels.contains(letter); });
}

WordRule readRule(JsonObject &json)
{
    WordRule rule;
    rule.whole = json.has(u"words");
    rule.ends = json.string(rule.whole ? u"words" : u"ends").split(u' ', Qt::SkipEmptyParts);
    rule.syllables = json.number(u"syllables", 0);
    if (json.has(u"sex"))
        rule.sex = json.oneOf<Sex>(u"sex", { { u"m", Sex::Male }, { u"f", Sex::Female } });
    rule.keeps = json.flag(u"keeps", false);
    rule.cut = json.number(u"cut", 0);
    const QStringList endings = json.string(u"add", {}).split(u' ', Qt::SkipEmptyParts);
    if (!rule.keeps && endings.size() != static_cast<qsizetype>(rule.endings.size()))
        json.fail(u"\"add\" has five endings, from genitive to prepositional"_s);
    for (std::size_t i = 0; !rule.keeps && i < rule.endings.size(); ++i)
        rule.endings[i] = endings.value(static_cast<qsizetype>(i));
    return rule;
}

} // namespace

bool WordRule::fits(const QString &lower, Sex of) const
{
    if (sex && *sex != of)
        return false;
    if (syllables > 0 && syllablesOf(lower) != syllables)
        return false;
    return whole ? ends.contains(lower)
                 : std::ranges::any_of(ends, [&](const QString &end) { return lower.endsWith(end); });
}

WordRules WordRules::read(JsonObject &json, QStringView key)
{
    WordRules rules;
    json.forEach(key, [&rules](JsonObject &rule) { rules.m_rules.push_back(readRule(rule)); });
    if (rules.m_rules.empty())
        json.fail(u"no rules for \"%1\""_s.arg(key));
    return rules;
}

const WordRule *WordRules::ruleFor(const QString &lower, Sex sex) const
{
    const auto found = std::ranges::find_if(m_rules, [&](const WordRule &rule) { return rule.fits(lower, sex); });
    return found == m_rules.end() ? nullptr : &*found;
}

bool WordRules::hasRuleFor(const QString &word, Sex sex) const
{
    return ruleFor(word.toLower(), sex) != nullptr;
}

QString WordRules::declined(const QString &word, Sex sex, GrammaticalCase inCase) const
{
    const WordRule *rule = inCase == GrammaticalCase::Nominative ? nullptr : ruleFor(word.toLower(), sex);
    if (!rule || rule->keeps)
        return word;
    const QString &ending = rule->endings[static_cast<std::size_t>(inCase) - 1];
    const bool isUpper = word.size() > 1 && word == word.toUpper();
    return word.chopped(std::min<qsizetype>(rule->cut, word.size())) + (isUpper ? ending.toUpper() : ending);
}

} // namespace hqs
