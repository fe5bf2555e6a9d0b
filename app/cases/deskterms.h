// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/agenda.h"
#include "cases/casefile.h"

namespace hqs {

/// What missing a term may cost the employer, by the law of a day.
struct FineAtRisk {
    const ParameterValue *least = nullptr; ///< none: the law says only how much at most
    const ParameterValue *most = nullptr;
};

/// None when no fine is known for it, or none is in force on that day.
std::optional<FineAtRisk> fineFor(const Catalog &catalog, const DeadlineRule &rule, const Facts &facts);

/// When a term has to be dealt with, seen from today.
enum class Urgency { Overdue, Today, ThisWeek, Later };

/// A term of some case, as the whole desk sees it.
struct DeskTerm {
    CaseHead head;
    Appointment appointment;
    std::optional<FineAtRisk> fine;
    Urgency urgency = Urgency::Later;

    /// An end of validity (a passport, a visa), as opposed to something that must be done.
    bool isExpiry() const;
    /// Roubles at most; 0 when no fine is known.
    qint64 atRisk() const { return fine ? fine->most->amount : 0; }
};

Urgency urgencyOf(qint64 daysLeft);

/// The terms of one open case.
std::vector<DeskTerm> termsOf(const CaseFile &file, QDate today);

/// The terms of all open cases: the most urgent first; of equally urgent ones what costs most, then the soonest.
/// Faults: those of eachCase().
Result<std::vector<DeskTerm>> deskTerms(const Catalog &catalog, Database &database, QDate today);

/// The order of deskTerms().
bool isMoreUrgent(const DeskTerm &one, const DeskTerm &other);

/// What all overdue terms may cost together, in roubles: each fine is for its own violation.
struct RoublesAtRisk {
    qint64 least = 0;
    qint64 most = 0;
    int terms = 0; ///< overdue ones with a known fine
};

RoublesAtRisk roublesAtRisk(const std::vector<DeskTerm> &terms);

/// Expiries from today to so many days ahead.
int expiriesWithin(const std::vector<DeskTerm> &terms, int days);

} // namespace hqs
