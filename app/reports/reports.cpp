// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reports.h"

#include "reports/reportmakers.h"
#include "reports/words.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString codeOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::DaySheet:
        return u"day-sheet"_s;
    case ReportKind::CaseState:
        return u"case-state"_s;
    case ReportKind::Expiries:
        return u"expiries"_s;
    case ReportKind::Risk:
        return u"risk"_s;
    case ReportKind::QuarterPay:
        return u"quarter-pay"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportKind> reportKindFrom(QStringView code)
{
    const auto found = std::ranges::find_if(allReports, [code](ReportKind kind) { return codeOf(kind) == code; });
    return found == std::end(allReports) ? std::nullopt : std::optional(*found);
}

QString wordsFor(ReportKind kind)
{
    switch (kind) {
    case ReportKind::DaySheet:
        return Reports::tr("Day sheet");
    case ReportKind::CaseState:
        return Reports::tr("State of all cases");
    case ReportKind::Expiries:
        return Reports::tr("What expires within 90 days");
    case ReportKind::Risk:
        return Reports::tr("Roubles at risk");
    case ReportKind::QuarterPay:
        return Reports::tr("Pay of the quarter");
    }
    Q_UNREACHABLE();
}

QString purposeOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::DaySheet:
        return Reports::tr("What to do today and this week, to tick off by hand.");
    case ReportKind::CaseState:
        return Reports::tr("Every case with its stage and its next term.");
    case ReportKind::Expiries:
        return Reports::tr("Passports, permits, visas, insurance and powers of attorney, by 30, 60 and 90 days.");
    case ReportKind::Risk:
        return Reports::tr("Overdue terms and those of this week, with the fine that each may cost and its article.");
    case ReportKind::QuarterPay:
        return Reports::tr("Pay of each specialist against the threshold, as a chart and as a table.");
    }
    Q_UNREACHABLE();
}

Result<std::vector<PrintedForm>> printReport(ReportKind kind, const ReportSource &source)
{
    switch (kind) {
    case ReportKind::DaySheet:
        return daySheet(source);
    case ReportKind::CaseState:
        return caseStateReport(source);
    case ReportKind::Expiries:
        return expiryReport(source);
    case ReportKind::Risk:
        return riskReport(source);
    case ReportKind::QuarterPay:
        return quarterPayReport(source);
    }
    Q_UNREACHABLE();
}

} // namespace hqs
