// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/deskterms.h"
#include "cases/quarter.h"
#include "forms/formlibrary.h"
#include "forms/paint.h"

namespace hqs {

/// What can be printed about the whole desk.
enum class ReportKind { DaySheet, CaseState, Expiries, Risk, QuarterPay };

inline constexpr ReportKind allReports[]
    = { ReportKind::DaySheet, ReportKind::CaseState, ReportKind::Expiries, ReportKind::Risk, ReportKind::QuarterPay };

/// "day-sheet", "case-state", "expiries", "risk", "quarter-pay": for file names and the command line.
QString codeOf(ReportKind kind);
std::optional<ReportKind> reportKindFrom(QStringView code);
/// Its title for people, in the language of the moment.
QString wordsFor(ReportKind kind);
/// What it is good for, in a sentence.
QString purposeOf(ReportKind kind);

/// What reports are made from.
struct ReportSource {
    const Catalog &catalog;
    Database &database;
    QDate today;
    Language language = Language::Russian; ///< of the words of the rules; the others are in that of the moment
    Quarter quarter; ///< of the pay
};

/// One report, ready for paper. Faults: those of deskTerms(), eachCase() and printForm().
Result<std::vector<PrintedForm>> printReport(ReportKind kind, const ReportSource &source);

/// What an inspector may ask for about one person, as one PDF: an inventory, what is missing, all papers as they print
/// on the day, what was filed and the scans, numbered through. What is a PDF itself is attached unchanged, named with
/// its hash, and its pages are among the others where they can be drawn (drawnPages()). Faults: those of printForm()
/// and binderFilesOf().
Result<QByteArray> inspectionBinder(
    const FormLibrary &library, const CaseFile &file, Database &database, QDate day, Language language);

} // namespace hqs
