// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace hqs {

/// "--recovery-file FILE" of the commands that begin to protect a database.
CommandOption recoveryFileOption();

/// That a lost password will be lost data.
void tellThereIsNoCode(Session &session);

} // namespace hqs
