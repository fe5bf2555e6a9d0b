// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/transaction.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace hqs {

/// An act somebody answers for, as the journal keeps it.
struct JournalEntry {
    std::optional<qint64> id; ///< 1, 2, 3, … without a gap; none until appended
    QDateTime at; ///< the moment, UTC; kept to the millisecond
    QString who; ///< the name of the person
    ActId what; ///< "law.checked"
    QString subject; ///< what it was done to: the id of a rule, the number of a case
    QString before; ///< empty: there was nothing
    QString after; ///< empty: there is nothing any more
    QString why;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// Which entries to show; an empty part lets everything pass.
struct JournalFilter {
    ActId what {};
    QString subject {};
    std::optional<QDate> from {}; ///< both days included, UTC
    std::optional<QDate> to {};
};

/// How many entries there are, and the hash that stands for all of them: printed on paper, it proves them.
struct JournalHead {
    qint64 count = 0;
    QString hash; ///< 64 hexadecimal digits; empty while there is no entry
};

enum class JournalFlaw {
    Changed, ///< this entry, or its place among the others, is not what was written
    Missing, ///< the entry of this number is not there, but later ones are
    CutOff, ///< from this number on entries are missing at the end
    Added, ///< an entry that append() has not written
};

/// The first place where the journal is not what was written.
struct JournalBreak {
    qint64 id = 0;
    JournalFlaw flaw = JournalFlaw::Changed;
};

/// Acts somebody answers for; only added to. Each entry holds SHA-256 over the hash of the one before and all its own
/// parts, each with its length in front; number and hash of the last one are kept among the settings as well. Who can
/// write the whole file can also write a whole new chain; only a head that was printed before tells.
class Journal {
public:
    explicit Journal(Database &database);

    /// Adds an entry at the end; its `id` is not looked at. Faults: BadInput (`place` is "at", "who" or "what": empty),
    /// Damaged (the end of the journal is not what was written: it must not be covered up), those of Database::run().
    Done append(Transaction &transaction, const JournalEntry &entry);

    /// The entries in the order in which they were written. Faults: those of Database::run().
    Result<std::vector<JournalEntry>> entries(const JournalFilter &filter = {}) const;

    /// The head as it follows from the entries. Faults: those of Database::run().
    Result<JournalHead> head() const;

    /// Reads the whole chain. None: every entry is as it was written. Faults: those of Database::run().
    Result<std::optional<JournalBreak>> firstBreak() const;

private:
    Database &m_database;
};

} // namespace hqs
