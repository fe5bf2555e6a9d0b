// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lawword.h"
#include "storage/transaction.h"

namespace hqs {

/// Who does something the journal keeps, when, and why.
struct Act {
    QString who;
    QDateTime at; ///< UTC
    QString why; ///< may be empty
};

/// Keeps what the office itself says about the law. Each change is written to the journal in the same transaction:
/// "law.checked", "law.overridden", "law.check_withdrawn", "law.override_withdrawn".
class LawWordStore {
public:
    explicit LawWordStore(Database &database);

    /// By rule, values before comparisons, then by first day. Faults: Damaged (a word that cannot be read; `place` is
    /// the rule), those of Database::run().
    Result<std::vector<LawWord>> list() const;

    /// Keeps a word in place of one about the same; writes nothing when it is kept already. That it fits the rules is
    /// seen to above. Faults: BadInput (`place` is "by", "on", "at" or what Journal::append() says: empty), those of
    /// Database::run().
    Done say(Transaction &transaction, const LawWord &word, const Act &act);

    /// Takes a word back. Faults: NotFound (`place` is the rule), those of Journal::append() and Database::run().
    Done withdraw(Transaction &transaction, const LawWord &word, const Act &act);

private:
    Result<std::optional<LawWord>> known(const LawWord &word) const;

    Database &m_database;
};

} // namespace hqs
