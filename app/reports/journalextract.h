// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/officepaper.h"
#include "storage/journal.h"

namespace hqs {

/// What an extract of the journal says, beside its entries.
struct JournalExtract {
    QString store; ///< the file name of the database
    QString filter; ///< which entries were chosen, in words
    QString by;
    QDate on;
    std::vector<JournalEntry> entries;
    JournalHead head;
    std::optional<JournalBreak> broken;
};

/// Reads the head and checks the chain. Faults: those of Journal.
Result<JournalExtract> journalExtract(
    Database &database, std::vector<JournalEntry> entries, const QString &filter, const QString &by, QDate on);

/// Whether the journal is what was written, in a sentence.
QString wordsFor(const std::optional<JournalBreak> &broken);

/// What was before and is now, and why, on one line or several.
QString changeWords(const JournalEntry &entry);

/// On paper, in the language of the windows.
OfficePaper paperOf(const JournalExtract &extract);

/// One entry a line, parts with tabs between them; UTF-8.
QByteArray textOf(const JournalExtract &extract);

} // namespace hqs
