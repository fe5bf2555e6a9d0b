// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace hqs {

/// The options every command has.
std::vector<CommandOption> globalOptions();

/// All commands, the global options and the exit codes.
QString helpText(const std::vector<Command> &commands);

/// One command and its own options.
QString helpText(const Command &command);

} // namespace hqs
