// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transaction.h"

#include <QStringList>

#include <optional>

namespace hqs {

/// Who works with this database and answers for what the journal keeps. None until somebody has said so. Faults: those
/// of Database::run().
Result<std::optional<QString>> officePerson(Database &database);

/// Everybody who has ever worked with this database, by name. Faults: those of Database::run().
Result<QStringList> officePersons(Database &database);

/// Keeps the name for the next time, and among the others. It is a convenience, no protection: whoever can open the
/// database can be anybody of them. Faults: BadInput (`place` is "person": empty), those of Database::run().
Done setOfficePerson(Transaction &transaction, Database &database, const QString &name);

/// The name the operating system knows: to be proposed, or used where nobody can be asked. Never empty.
QString systemPerson();

} // namespace hqs
