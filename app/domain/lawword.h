// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"

#include <QDateTime>

namespace hqs {

/// The office compared what the rules say with the official text. It vouches for what it saw: when other rules say
/// something else, the word says nothing of it.
struct Comparison {
    QString compared; ///< comparedIn() of that day

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// The office says that another number holds, from the first day of the word on.
struct OfficeValue {
    QDate to; ///< the last day; invalid: open
    qint64 amount = 0; ///< roubles are whole roubles
    Unit unit = Unit::Count;
    Text basis; ///< Russian at least

    friend bool operator==(const OfficeValue &, const OfficeValue &) = default;
};

/// What an office itself says about one rule of the law. There is one comparison and one value for a rule and a day.
struct LawWord {
    QString rule; ///< id of a parameter or, compared only, of a deadline
    QDate from; ///< the first day of the value or of the rule; invalid: not known, in a comparison only
    std::variant<Comparison, OfficeValue> said;
    QString note; ///< a link, a letter, where it was read
    QString by; ///< the person
    QDate on; ///< the day
    QDateTime at; ///< the moment it was written down, UTC: of two words the later one is newer

    bool isValue() const { return std::holds_alternative<OfficeValue>(said); }
    /// About the same: of two such words only one can stand.
    bool isAboutTheSameAs(const LawWord &other) const
    {
        return isValue() == other.isValue() && rule == other.rule && from == other.from;
    }

    friend bool operator==(const LawWord &, const LawWord &) = default;
};

/// What somebody compares with the official text, spelled for files: "123000 RUB/quarter".
QString comparedIn(const ParameterValue &value);
/// The same of the way a term is counted: "3 workingDays + time.permit.issue".
QString comparedIn(const DeadlineRule &rule);

} // namespace hqs
