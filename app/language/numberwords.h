// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalue.h"
#include "domain/grammar.h"
#include "domain/text.h"

#include <optional>

namespace hqs {

/// Below this number, and above its negative, numbers have words here.
inline constexpr qint64 wordlessFrom = 1'000'000'000'000;

/// A whole number in words: «двадцать одна тысяча», "twenty-one thousand". Gender and case are those of the Russian
/// noun that is counted, which is not alive; English has neither. None outside ±999 999 999 999.
std::optional<QString> numberInWords(qint64 number, Language language,
    GrammaticalGender gender = GrammaticalGender::Masculine, GrammaticalCase inCase = GrammaticalCase::Nominative);

/// A sum as contracts write it, kopecks in figures: «семьсот пятьдесят тысяч рублей 00 копеек». None outside
/// ±999 999 999 999,99.
std::optional<QString> moneyInWords(
    Money money, Language language, GrammaticalCase inCase = GrammaticalCase::Nominative);

/// The same with the figures before the words: «123 000 (сто двадцать три тысячи) рублей 00 копеек».
std::optional<QString> moneyInFiguresAndWords(
    Money money, Language language, GrammaticalCase inCase = GrammaticalCase::Nominative);

} // namespace hqs
