// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reports.h"

namespace hqs {

class ReportText;

using PrintedReport = Result<std::vector<PrintedForm>>;

// One function a report; printReport() chooses. Faults as there.
PrintedReport daySheet(const ReportSource &source);
PrintedReport caseStateReport(const ReportSource &source);
PrintedReport expiryReport(const ReportSource &source);
PrintedReport riskReport(const ReportSource &source);
PrintedReport quarterPayReport(const ReportSource &source);

/// The text printed as the only part of a report.
PrintedReport printed(const ReportText &text, ReportKind kind, const ReportSource &source);
/// A form that belongs to no case, printed.
Result<PrintedForm> printAlone(const Form &form, const Catalog &catalog, QDate day);

/// "1 000–2 000 ₽", or “up to …”; empty without a fine.
QString spelledFine(const CaseTerm &term, Language language);
/// The article of the fine and how it stands; empty without a fine.
QString fineBasis(const CaseTerm &term, Language language);
/// "today", "3 days", "−2 days", in the language of the moment.
QString spelledDaysLeft(qint64 days);

} // namespace hqs
