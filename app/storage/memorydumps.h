// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// After a crash the memory of this program, which holds passports, is not written to a disk or sent anywhere. On Linux
/// other programs of the same user cannot read it either, a debugger included. For the programs, not for tests.
void forbidMemoryDumps();

} // namespace hqs
