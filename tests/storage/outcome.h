// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QTest>

/// For readWhole() in tests: no file of theirs is longer.
inline constexpr qint64 noLimit = qint64(1) << 30;

/// The operation worked; if not, the test says why. The expression is evaluated once.
#define QVERIFY_DONE(expression)                                                                                       \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));                                          \
    } while (false)

/// The operation failed, and for this reason. The expression is evaluated once.
#define QVERIFY_FAULT(expression, expected)                                                                            \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(!outcome, #expression " worked");                                                                     \
        QVERIFY2(outcome.error().fault == (expected), qPrintable(outcome.error().detail));                             \
    } while (false)
