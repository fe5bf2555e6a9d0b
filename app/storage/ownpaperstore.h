// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownpaper.h"
#include "storage/lawwordstore.h"

namespace hqs {

/// Keeps the texts and blanks of the office. Each change is written to the journal in the same transaction, with
/// SHA-256 of the content before and after: "letter.changed", "letter.withdrawn", "blank.changed", "blank.withdrawn".
class OwnPaperStore {
public:
    explicit OwnPaperStore(Database &database);

    /// By kind and form. Faults: those of Database::run().
    Result<std::vector<OwnPaper>> list() const;

    /// Keeps a paper in place of the one of the same kind and form; writes nothing when it is kept already. Faults:
    /// BadInput (`place` is "form" or "content": empty), those of Journal::append() and Database::run().
    Done keep(Transaction &transaction, const OwnPaper &paper, const Act &act);

    /// Faults: NotFound (`place` is the form), those of Journal::append() and Database::run().
    Done withdraw(Transaction &transaction, OwnPaperKind kind, const FormId &form, const Act &act);

private:
    Result<QString> contentOf(OwnPaperKind kind, const FormId &form) const;

    Database &m_database;
};

} // namespace hqs
