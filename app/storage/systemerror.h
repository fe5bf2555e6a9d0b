// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace hqs {

/// The code of the last failed call to the operating system: errno, or GetLastError() on Windows.
int lastSystemCode();

/// What a failed call to the operating system means to the program. `place` is the file the user named, `operation` the
/// call, for the log.
Error systemError(int code, const QString &place, QLatin1StringView operation);

} // namespace hqs
