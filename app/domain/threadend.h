// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace hqs {

/// First thing in main(), before any thread. With MinGW (GCC before 16) a thread that ends frees its thread-local
/// variables and only then runs their destructors, which crashes. Qt keeps one: the stack of compiled regular
/// expressions. They are interpreted there instead. Elsewhere this does nothing.
inline void keepThreadEndsSafe()
{
#ifdef Q_CC_MINGW
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

} // namespace hqs
