// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/paythreshold.h"
#include "cases/paytrial.h"

#include <array>
#include <set>

namespace hqs {

/// One month of a quarter. Money is for the month, whenever it was handed over.
struct PayMonth {
    QDate first;
    Money paid; ///< entered, and paid by today
    Money planned; ///< entered for later, or counted by the contract
    Money threshold; ///< its share of the threshold; zero when not known or none
    int workingDays = 0;
    int employedDays = 0; ///< working days within the employment
    int daysOff = 0; ///< working days without pay, and of sickness
    bool isByContract = false; ///< no salary was entered: it is counted
};

/// The pay of a quarter against its threshold.
struct PayQuarter {
    Quarter quarter;
    std::array<PayMonth, 3> months;
    std::vector<ThresholdPeriod> law; ///< of the employed days
    Money paid;
    Money paidLate; ///< of it, after the quarter had ended
    Money forecast; ///< paid and planned
    std::optional<Money> threshold; ///< literally, to the full; the highest when it changed. None: not known
    std::optional<Money> proRata; ///< of a part quarter: by its working days. An indication, nobody's rule
    std::optional<Money> byMonth; ///< when the law changed: each month by its own law
    Money shortfall; ///< from the forecast to the threshold
    QDate lastSafePayday; ///< the last working day of the quarter; invalid outside the calendar
    PayVerdict verdict = PayVerdict::Unknown;
    std::set<PayNote> notes;
    /// The basis and standing of the figures: of the threshold, or of part quarters. None without a threshold.
    const Provenance *provenance = nullptr;
};

/// Whether pay is written down in this case: it has a needed stage that asks for it. One that only extends the permit
/// of another case has none; the employment goes on there.
bool isPaidIn(const Procedure &procedure, const Facts &facts);

/// Sums up and forecasts a quarter. Employed from employment.startedOn, else contract.startsOn; until
/// employment.terminatedOn, else contract.endsOn. A month without an entered salary counts by the contract and its
/// employed working days less days off, rounded down; a raise that is tried within a month, by its working days too.
/// Federal Law 115-FZ, art. 13.2(1); part quarters: no rule known.
PayQuarter payOf(const Catalog &catalog, const Facts &facts, Quarter quarter, const PayTrial &trial = {});

/// Whether three months of the contract's pay stay below the threshold of a day. False when either is not known.
bool isPayBelowThreshold(const Catalog &catalog, const Facts &facts, QDate day);

} // namespace hqs
