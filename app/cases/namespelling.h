// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "domain/text.h"

#include <QDir>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace hqs {

/// How one language writes in Latin letters what Russian writes in its own.
struct SpellingTable {
    QString id;
    Text title;
    Text source; ///< where the table comes from, and how far it was compared
    QStringList countries; ///< of citizenship; empty: for all others
    bool bySyllables = false; ///< a word must be made of whole syllables of the table, or nothing is said
    std::map<QString, QString> rules; ///< small letters; "^x" only at the beginning of a word, "x$" only at its end
};

/// Reads the tables of a folder. Faults: Rules: the error lists everything that is wrong, one place a line.
Result<std::vector<SpellingTable>> readSpellingTables(const QDir &folder);

/// A Russian spelling to begin with, and the table it comes from. Always a suggestion: the translation decides.
struct NameSuggestion {
    QString russian;
    const SpellingTable *table = nullptr;
};

/// How a name in Latin letters may be spelled in Russian for somebody of that citizenship (a code of the list of
/// countries). None when the table of the language has no reading of it.
std::optional<NameSuggestion> suggestRussian(
    const std::vector<SpellingTable> &tables, const QString &latin, const QString &citizenship);

/// The tables that come with the program, read once.
const std::vector<SpellingTable> &spellingTables();

/// What may stand in that field of a person: a surname or given name in Russian. None when something stands there, or
/// the Latin spelling is not answered or not read by any table.
std::optional<NameSuggestion> suggestionFor(const Place &place, const Record &record);

} // namespace hqs
