// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/largepages.h"

#include <QtGlobal>

#include <cstdint>
#include <sys/mman.h>

namespace hqs {

void expectToFill(void *memory, std::size_t size)
{
#ifdef Q_OS_LINUX
    constexpr std::uintptr_t large = std::uintptr_t(2) << 20;
    const auto start = (reinterpret_cast<std::uintptr_t>(memory) + large - 1) / large * large;
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + size) / large * large;
    if (end > start)
        madvise(reinterpret_cast<void *>(start), end - start, MADV_HUGEPAGE);
#else
    Q_UNUSED(memory)
    Q_UNUSED(size)
#endif
}

} // namespace hqs
