// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/agenda.h"
#include "cases/casefile.h"

namespace hqs {

/// A term that runs in one of the cases, with all that lists and calendars show of it.
struct CaseTerm {
    CaseHead head;
    Appointment appointment;
    Place place; ///< where the case writes down that it is kept; where it starts when no field says so
    std::optional<CardId> person; ///< whose it is: the specialist, or the family member it runs for
    Text personName;

    CaseId caseId() const { return *head.id; }
};

/// The terms of all open cases, or of one, the soonest first. Faults: those of CaseStore::list() and CaseFile::open().
Result<std::vector<CaseTerm>> termsOfCases(
    const Catalog &catalog, Database &database, QDate today, std::optional<CaseId> only = std::nullopt);

/// The terms of a case in hand, saved or not.
std::vector<CaseTerm> caseTermsOf(const CaseFile &file, QDate today);

/// What is to be done, and for which quarter where it comes back with each.
QString titleOf(const Appointment &appointment, Language language);

} // namespace hqs
