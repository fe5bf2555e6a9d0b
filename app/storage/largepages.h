// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace hqs {

/// Says that a large piece of memory is about to be filled from end to end: where the system can, it gives pages of
/// megabytes instead of thousands of small ones, each of which costs a fault. Only a hint; nothing depends on it.
void expectToFill(void *memory, std::size_t size);

} // namespace hqs
