// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulepack/rulebook.h"

#include <QDate>

#include <vector>

namespace hqs {

/// What a difference is about, in the order in which people are told.
enum class RuleTopic { Parameter, Deadline, Paper, Check, Form, Field, Other };
enum class Novelty { New, Changed, Gone };

/// One thing that the rules of another edition say otherwise, in plain words.
struct RuleDifference {
    RuleTopic topic = RuleTopic::Other;
    Novelty novelty = Novelty::Changed;
    QString id; ///< "thr.general"; of a form with its edition: "guarantee_letter@free"; of the rest the file
    Text title;
    std::vector<Text> sentences; ///< «с 01.03.2027 — 5 000 ₽ вместо 4 200 ₽»
    Text basis; ///< of the new standing; of the old one when it is gone; may be empty
};

/// Everything the coming rules say otherwise: by topic, then what is new, changed, gone. Each file that differs gives
/// at least one difference. What the office itself says is left out. Faults: those of RuleBook::texts().
Result<std::vector<RuleDifference>> differencesBetween(const RuleBook &inUse, const RuleBook &coming, QDate today);

/// «Числа закона: пороги, пошлины, сроки»
Text titleOf(RuleTopic topic);
/// «новое»
Text wordFor(Novelty novelty);

/// A sentence in both languages with its places filled.
template <class... Parts>
Text filled(const Text &pattern, const Parts &...parts)
{
    return { .russian = pattern.russian.arg(parts.russian...), .english = pattern.english.arg(parts.english...) };
}

/// A text that is the same in both languages: a date, an id.
inline Text inBoth(const QString &text)
{
    return { text, text };
}

/// «действует», "in force"
Text wordFor(LawStatus status);

} // namespace hqs
