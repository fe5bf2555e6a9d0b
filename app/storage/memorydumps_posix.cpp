// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorydumps.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace hqs {

void forbidMemoryDumps()
{
    // Neither can fail in a way the program could do something about; each works without the other.
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace hqs
