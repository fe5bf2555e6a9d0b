// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "rulepack/trustedkeys.h"

namespace hqs {

/// Commands about the keys that sign rules: for offices "law trust", for publishers "law keys" and "law sign".
std::vector<Command> ruleKeyCommands();

/// Who does something with rules or keys now: the name after --by, else the person of the office. Faults: those of
/// officePerson().
Result<Act> rulesAct(const Session &session, Database &database, const Invocation &call, const QString &why);

} // namespace hqs
