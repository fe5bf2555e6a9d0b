// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

class Prompt;

/// Who works here, for what the journal keeps. Asked once, when the first such thing is done; the database remembers
/// it. None: the person thought better of it, or the name could not be kept, which has been told.
std::optional<QString> knownOfficePerson(QWidget *parent, Database &database, Prompt &prompt);

/// Asks who works here from now on, and remembers it. None: as above.
std::optional<QString> anotherOfficePerson(QWidget *parent, Database &database, Prompt &prompt);

/// Remembers one who is known already. False when that failed, which has been told.
bool useOfficePerson(QWidget *parent, Database &database, Prompt &prompt, const QString &name);

} // namespace hqs
