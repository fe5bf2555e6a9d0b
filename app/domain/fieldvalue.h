// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <variant>

namespace hqs {

/// A choice is kept by its code ("kg"), never by its label.
struct Code {
    QString text;
    friend bool operator==(const Code &, const Code &) = default;
};

/// Roubles, counted in kopecks so that no rounding can happen.
struct Money {
    qint64 kopecks = 0;
    friend auto operator<=>(const Money &, const Money &) = default;
};

/// What somebody typed where a date, a number or an amount belongs, and what cannot be read as one.
/// It is kept as typed, so that nothing is lost, but nothing prints it and every check reports it.
struct Unread {
    QString text;
    friend bool operator==(const Unread &, const Unread &) = default;
};

/// One given answer. A field that is not filled in has no value at all.
using FieldValue = std::variant<QString, QDate, Code, bool, qint64, Money, Unread>;

/// In the order of the first alternatives of FieldValue and of FieldRule.
enum class FieldType { Text, Date, Choice, Flag, Number, Money };

/// The one canonical spelling used in the database, in files and on the command line:
/// ISO dates, amounts in kopecks, flags as "true" and "false".
QString toStorage(const FieldValue &value);

/// The reverse. What does not fit the type comes back as Unread, never as an error: a stored answer is never lost.
FieldValue fromStorage(FieldType type, QUtf8StringView text);
FieldValue fromStorage(FieldType type, const QString &text);

} // namespace hqs
