// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulepack/rulebook.h"
#include "rulepack/trustedkeys.h"

namespace hqs {

/// Where the pack installed for a database lies: beside it.
QString installedPackPath(const Database &database);

/// A pack that shall take the place of the rules in use: checked, newer, and its rules read. Faults: those of
/// trustedKeys(), readRulePack() and RuleBook::of(), and OutdatedRulePack (`place`: its edition, `detail`: the one in
/// use).
Result<RuleBook> readComingRules(const QString &path, Database &database, const QString &editionInUse);

/// The rules installed for a database, checked anew; none when none are installed. Faults: those of readComingRules().
/// After a fault the rules that came with the program hold.
Result<std::optional<RuleBook>> installedRules(Database &database, const QString &builtInEdition);

/// Renames an installed pack that is not newer than the rules of the program: it is told once, not at every start.
/// Returns the new name. Faults: Io.
Result<QString> setAside(const Database &database);

/// Puts a pack in its place beside the database: until the new one is written whole, the old one stays.
class PackPlacement {
public:
    explicit PackPlacement(Database &database);

    /// Writes the journal entry "rules.installed" (subject: the new edition; `before`: the old one) and the file. When
    /// this fails or the transaction is not committed, putBack() has to follow. Faults: those of Journal::append(),
    /// readWhole() and writeSafely().
    Done put(Transaction &transaction, const RulePack &pack, const QString &editionInUse, const Act &act);
    /// What lay there before put() lies there again. Faults: those of writeSafely().
    Done putBack();

private:
    Database &m_database;
    QString m_path;
    std::optional<QByteArray> m_before;
    bool m_isTouched = false;
};

} // namespace hqs
