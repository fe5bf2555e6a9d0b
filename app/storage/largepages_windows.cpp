// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/largepages.h"

namespace hqs {

void expectToFill(void *, std::size_t)
{
    // Large pages are a privilege there that no clerk has.
}

} // namespace hqs
