// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"
#include "cli/command.h"

namespace hqs {

/// "print ID --filed FILING": the very files of a filing.
ExitCode printFiled(Session &session, const Invocation &call);

} // namespace hqs
