// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/officelaw.h"

namespace hqs {

/// The words of an office on the law as one JSON file, to be given to another office:
/// {"schema": "hqsdesk-law-words", "version": 1, "words": [{"kind": "value"|"check", "rule", "from", …}]}.
QByteArray lawWordFile(const std::vector<LawWord> &words);

/// Reads such a file; `name` is what its mistakes are said to be in. Either every word is read or none is. Faults:
/// BadInput (`place` is the file, the word and the key of the first mistake: "words.json/words[2]/from";
/// `detail` says what is wrong with it and with all others), NewerSchema (a later version), NotOurs (JSON of another
/// kind, or no JSON).
Result<std::vector<LawWord>> readLawWords(const QByteArray &json, const QString &name);

enum class WordStanding {
    New, ///< nothing is said here about it
    Same, ///< it is said here already
    Newer, ///< something else is said here, and this is newer
    Older, ///< something else is said here, and that is newer or as old
    Unfit, ///< not about the rules that are in use here
};

/// A word that comes from another office, beside what is said here.
struct WordArrival {
    LawWord word;
    std::optional<LawWord> here;
    WordStanding standing = WordStanding::New;

    /// Whether it is taken when nobody chooses otherwise.
    bool isTaken() const { return standing == WordStanding::New || standing == WordStanding::Newer; }
};

/// What an import would change, in the order of the file.
std::vector<WordArrival> arrivalsOf(
    const std::vector<LawWord> &coming, const std::vector<LawWord> &here, const Catalog &catalog);

} // namespace hqs
