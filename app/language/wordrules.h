// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grammar.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace hqs {

class JsonObject;

enum class Sex { Male, Female };

/// How words that end so are declined.
struct WordRule {
    QStringList ends; ///< lower case; with `whole`, the whole words
    bool whole = false;
    int syllables = 0; ///< only words of so many; 0: any
    std::optional<Sex> sex; ///< none: both
    bool keeps = false; ///< is not declined
    int cut = 0; ///< letters taken away before the ending is added
    std::array<QString, 5> endings; ///< genitive to prepositional

    bool fits(const QString &lower, Sex of) const;
};

/// Rules in order: the first that fits decides. A word that none fits stays as it is.
class WordRules {
public:
    static WordRules read(JsonObject &json, QStringView key);

    /// Keeps the capitals of the word.
    QString declined(const QString &word, Sex sex, GrammaticalCase inCase) const;
    bool hasRuleFor(const QString &word, Sex sex) const;

private:
    const WordRule *ruleFor(const QString &lower, Sex sex) const;

    std::vector<WordRule> m_rules;
};

} // namespace hqs
