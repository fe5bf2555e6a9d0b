// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/record.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace hqs {

/// How a value is written where it stands. The whole set; there is no way to compute anything.
enum class Filter {
    Date, ///< 24.11.2026
    LongDate, ///< «24» ноября 2026 г.
    Day,
    Month, ///< in words, as in a date: ноября
    Year,
    DigitDate, ///< 24112026, for boxes
    Money, ///< 123 000 ₽
    Kopecks, ///< 12300000
    Upper,
    Russian, ///< labels and amounts in Russian, whatever the language of the form
    English,
    Initials, ///< Иванов И. И. of a full name
    Words, ///< a number in words; an amount in figures and words: 123 000 (сто двадцать три тысячи) рублей 00 копеек
    Feminine, ///< of a number in words: the gender of what is counted, masculine without it
    Neuter,
    Genitive, ///< of a number in words: its case, nominative without it
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
};

/// Where a value comes from.
enum class Source {
    Answer, ///< the answer to a field
    All, ///< the answers of all items of a repeating role, with commas between them
    Label, ///< the label of a field
    Parameter, ///< a number set by law, on the day of printing
    Today, ///< the day of printing
    ItemCount, ///< how many items a repeating role has, or how many of them answer "yes" to a field
};

/// "{{family[1].birthDate|date}}" taken apart.
struct Placeholder {
    Source source = Source::Answer;
    Place place; ///< of an answer or a label; item 0 in a repeating role: the item at hand
    QString name; ///< of a parameter, a role or the field that is counted
    std::vector<Filter> filters;

    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

/// Fixed words and the values between them, in order.
using Template = std::vector<std::variant<QString, Placeholder>>;

/// What stands between "{{" and "}}". None, and a complaint, when it is not spelled right.
std::optional<Placeholder> parsePlaceholder(const QString &written, QStringList &complaints);

/// A text with placeholders. What cannot be read is left out and complained about.
Template parseTemplate(const QString &text, QStringList &complaints);

/// The placeholders of a template, for checking the rules.
std::vector<Placeholder> placeholdersOf(const Template &text);

} // namespace hqs
