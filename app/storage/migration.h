// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

/// The number of the newest schema file the database has seen. Faults: Damaged, and those of Database::run().
Result<int> schemaVersion(const Database &database);

/// Brings the schema of a database in memory to the newest version. The versions are files `NNN-name.sql` in
/// `schemaFolder`, from 001 on without a gap; statements are separated by a blank line, so that the body of a trigger
/// may contain semicolons. Each file is one transaction, which also raises user_version; afterwards the structure and
/// all references are checked. Nothing is saved here. After a failure the database must be thrown away.
/// Faults: NewerSchema, Damaged, Rules (the schema files are not numbered as they must be), and those of
/// Database::run(); `place` is the database, `detail` begins with the file of the schema.
Done migrate(const Database &database, const QString &schemaFolder);

} // namespace hqs
