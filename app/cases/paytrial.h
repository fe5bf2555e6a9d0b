// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalue.h"

#include <QDate>

#include <optional>

namespace hqs {

/// Changes tried out on top of the record; nothing of it is stored.
struct PayTrial {
    QDate startsOn; ///< instead of the start on record; invalid: as it is
    std::optional<Money> raisedPay; ///< a month instead of the contract's …
    QDate raisedFrom; ///< … from this day on, by working days; invalid: from the start
    Money bonus; ///< paid once, in time
    QDate bonusMonth; ///< for the month of this day; invalid: for the last month of the quarter
    int unpaidDays = 0; ///< working days in the last month that is not entered yet
    int sickDays = 0; ///< the same, of sickness: the benefit is not pay

    /// Whether nothing is tried out.
    bool isEmpty() const { return *this == PayTrial {}; }

    friend bool operator==(const PayTrial &, const PayTrial &) = default;
};

} // namespace hqs
