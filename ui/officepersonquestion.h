// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

class Prompt;

/// Who works here, for what the journal keeps. Asked once, when the first such thing is done; the database remembers
/// it. None: the person thought better of it, or the name could not be kept, which has been told.
std::optional<QString> knownOfficePerson(QWidget *parent, Database &database, Prompt &prompt);

} // namespace hqs
