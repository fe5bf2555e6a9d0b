// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

namespace hqs {

/// How a person finds out whether there is a newer version and installs it, since the program never asks a server:
/// HTML, of resources/about.
QString newestVersionPage(Language language);

} // namespace hqs
