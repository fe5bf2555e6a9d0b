// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"
#include "cases/quarter.h"
#include "storage/journal.h"

#include "reports/listcolumns.h"

namespace hqs {

/// What can be taken out as a table.
enum class ListKind {
    Cases,
    People,
    Employers,
    Branches,
    Signatories, ///< and those who go to the authority, with their powers of attorney
    Deadlines,
    Package, ///< the papers of open cases
    Findings, ///< of open cases
    Filings,
    Pay,
    Notices, ///< of pay, of a quarter
    Register, ///< of a year
    Law,
    LawChanges, ///< in a year
    Journal,
};

/// In the order they are offered.
inline constexpr ListKind allLists[] = { ListKind::Cases, ListKind::People, ListKind::Employers, ListKind::Branches,
    ListKind::Signatories, ListKind::Deadlines, ListKind::Package, ListKind::Findings, ListKind::Filings, ListKind::Pay,
    ListKind::Notices, ListKind::Register, ListKind::Law, ListKind::LawChanges, ListKind::Journal };

/// For the command line and file names: "people", "law-changes".
QString codeOf(ListKind kind);
std::optional<ListKind> listKindFrom(QStringView code);
/// What the list is called for people, in the language of the moment.
QString wordsFor(ListKind kind);

/// What lists are made from.
struct ListSource {
    const Catalog &catalog;
    Database &database;
    QDate today;
    Language language = Language::Russian; ///< of the words of the rules; the headings are in that of the moment
    ListReader reader = ListReader::Person;
    int year = 0; ///< of the register and of the changes of the law
    Quarter quarter {}; ///< of the notices
    std::optional<std::vector<CaseId>> only {}; ///< the cases that lists of cases are about; none: all
};

/// One list with everything in it. Faults: those of eachCase() and of the stores.
Result<Sheet> makeList(ListKind kind, const ListSource &source);

// Lists of what somebody has chosen already.
Sheet deadlineSheet(const std::vector<CaseTerm> &terms, Language language);
Sheet journalSheet(const std::vector<JournalEntry> &entries, ListReader reader);
/// What the law of the day `to` says otherwise than that of the day `from`, see changesBetween().
Sheet lawChangeSheet(const Catalog &catalog, QDate from, QDate to, Language language);

} // namespace hqs
