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

Urgency urgencyOf(qint64 daysLeft);

/// A term that runs in one of the cases, with all that lists and calendars show of it.
struct CaseTerm {
    CaseHead head;
    Appointment appointment;
    Place place; ///< where the case writes down that it is kept; where it starts when no field says so
    std::optional<CardId> person; ///< whose it is: the specialist, the family member it runs for, or the employer
    Text personName;
    std::optional<CardId> card; ///< that says when; the same one may stand in several cases
    bool isEmployers = false; ///< a paper of the employer's own ends: a signatory's power of attorney
    int cases = 1; ///< that it stands for, see oneForAllCases()
    std::optional<FineAtRisk> fine;
    Urgency urgency = Urgency::Later;

    CaseId caseId() const { return *head.id; }
    /// Whom lists name: the specialist of the case, or the employer.
    Text whose() const;
    /// An end of validity (a passport, a visa), as opposed to something that must be done.
    bool isExpiry() const;
    /// Roubles at most; 0 when no fine is known.
    qint64 atRisk() const { return fine ? fine->most->amount : 0; }
};

/// The terms of all open cases, or of one, the soonest first. Faults: those of CaseStore::list() and CaseFile::open().
Result<std::vector<CaseTerm>> termsOfCases(
    const Catalog &catalog, Database &database, QDate today, std::optional<CaseId> only = std::nullopt);

/// A term that a paper bears: the day it ends, laid down when it was issued.
bool isOfExpiry(const DeadlineRule &rule);

/// The terms of a case in hand, saved or not, the soonest first.
std::vector<CaseTerm> caseTermsOf(const CaseFile &file, QDate today);

/// Whatever ends with a card (a power of attorney, a passport) ends once, in however many cases the card stands: the
/// first of them stands for all.
void oneForAllCases(std::vector<CaseTerm> &terms);

/// Puts terms into the order of termsOfCases().
void sortByDay(std::vector<CaseTerm> &terms);

/// The order of deskTerms(): the most urgent first; of equally urgent ones what costs most, then the soonest.
bool isMoreUrgent(const CaseTerm &one, const CaseTerm &other);
void sortByUrgency(std::vector<CaseTerm> &terms);

/// What is to be done, and for which quarter where it comes back with each.
QString titleOf(const Appointment &appointment, Language language);

} // namespace hqs
