// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkdigits.h"
#include "domain/condition.h"
#include "domain/fieldvalue.h"
#include "domain/grammar.h"
#include "domain/ids.h"
#include "domain/text.h"

#include <QRegularExpression>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace hqs {

struct Option {
    QString code;
    Text label;
};

/// Which letters a text may have. Digits, spaces and punctuation are free everywhere.
enum class Alphabet { Any, Cyrillic, Latin };

struct TextRule {
    int maxLength = 0;
    int lines = 1; ///< how tall the editor is
    Alphabet alphabet = Alphabet::Any;
    QRegularExpression pattern;
    Control control = Control::None;
    FieldId controlWith; ///< for accounts: the field with the БИК
};
struct DateRule { };
struct ChoiceRule {
    std::vector<Option> options;
};
struct FlagRule { };
struct NumberRule {
    qint64 min = 0;
    qint64 max = std::numeric_limits<qint64>::max();
};
struct MoneyRule {
    Money max { 100'000'000'000 }; ///< a slip of the finger, not a limit of the law
};

/// In the order of the alternatives of FieldValue.
using FieldRule = std::variant<TextRule, DateRule, ChoiceRule, FlagRule, NumberRule, MoneyRule>;

/// A field that another one is made of, and when it is asked: an ОГРНИП left over from another status is no part.
struct JoinedPart {
    FieldId id;
    Condition when {};
};

/// A Russian phrase that can be made of other answers by declining them: a position and a full name. Any part may be
/// missing.
struct DeclinedParts {
    FieldId position;
    FieldId surname;
    FieldId given;
    FieldId patronymic;
    FieldId kept {}; ///< a flag: only the position is declined
    GrammaticalCase inCase = GrammaticalCase::Genitive;
};

/// Items of another role whose answers may be taken over all at once: a branch with its address and region.
struct TakenOver {
    RoleId from; ///< a role that repeats
    FieldId title; ///< by which its items are told apart
    std::vector<std::pair<FieldId, FieldId>> fields; ///< what is answered, and with what
};

/// What one field is. Wizard pages, the database, checks, search and printed forms all read it from here.
struct Field {
    FieldId id;
    Text label;
    Text why; ///< why the program asks
    Text basis; ///< the article that wants it
    QString example;
    bool required = false; ///< needed to print, not needed to go on
    bool searched = false; ///< the list of cases finds it
    int repeats = 0; ///< how many items its role may have; 0: the role does not repeat
    Condition when;
    FieldRule rule;
    std::vector<JoinedPart> joins; ///< a field made of others: shown and printed, neither asked nor stored
    QString separator;
    std::optional<DeclinedParts> declines; ///< what may be suggested as its answer; only a person answers it
    FieldId lockedBy {}; ///< a date: once it is answered, this field is changed by an act of its own alone
    std::optional<TakenOver> takesOver {};

    FieldType type() const { return static_cast<FieldType>(rule.index()); }
    bool isJoined() const { return !joins.empty(); }
};

} // namespace hqs
