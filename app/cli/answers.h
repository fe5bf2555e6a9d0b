// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/assignment.h"

#include <QJsonValue>

namespace hqs {

/// A value as somebody writes it on the command line or in a JSON file: dates as 2026-11-24 or 24.11.2026, money in
/// roubles ("123000", "123 000,50"), choices by code, flags as true or false. An empty text takes the answer away.
std::optional<FieldValue> givenValue(const Field &field, const QString &written);

/// The reverse, for JSON: what givenValue() reads back. Money is roubles in a text, for nothing to be rounded.
QJsonValue shownValue(const FieldValue &value);

/// Why an answer is not taken, in words: the path, what is wrong, what to do.
QString wordsFor(const Refusal &refusal);

/// 2026-11-24 or 24.11.2026; invalid when it is neither.
QDate givenDate(const QString &written);

} // namespace hqs
