// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyslot.h"

/// The least Argon2id can be asked for. Tests open hundreds of sealed files; only the product has to be slow at it.
inline constexpr hqs::StretchCost cheapest { 1, 8192 };
