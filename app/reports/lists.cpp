// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/lists.h"

#include "reports/listmakers.h"
#include "reports/words.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString codeOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Cases:
        return u"cases"_s;
    case ListKind::People:
        return u"people"_s;
    case ListKind::Employers:
        return u"employers"_s;
    case ListKind::Branches:
        return u"branches"_s;
    case ListKind::Signatories:
        return u"signatories"_s;
    case ListKind::Deadlines:
        return u"deadlines"_s;
    case ListKind::Package:
        return u"package"_s;
    case ListKind::Findings:
        return u"findings"_s;
    case ListKind::Filings:
        return u"filings"_s;
    case ListKind::Pay:
        return u"pay"_s;
    case ListKind::Notices:
        return u"notices"_s;
    case ListKind::Register:
        return u"register"_s;
    case ListKind::Law:
        return u"law"_s;
    case ListKind::LawChanges:
        return u"law-changes"_s;
    case ListKind::Journal:
        return u"journal"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ListKind> listKindFrom(QStringView code)
{
    const auto found = std::ranges::find_if(allLists, [code](ListKind kind) { return codeOf(kind) == code; });
    return found == std::end(allLists) ? std::nullopt : std::optional(*found);
}

QString wordsFor(ListKind kind)
{
    switch (kind) {
    case ListKind::Cases:
        return Reports::tr("Cases");
    case ListKind::People:
        return Reports::tr("People");
    case ListKind::Employers:
        return Reports::tr("Employers");
    case ListKind::Branches:
        return Reports::tr("Branches of employers");
    case ListKind::Signatories:
        return Reports::tr("Signatories and proxies");
    case ListKind::Deadlines:
        return Reports::tr("Deadlines");
    case ListKind::Package:
        return Reports::tr("Papers of the packages");
    case ListKind::Findings:
        return Reports::tr("Findings of the checks");
    case ListKind::Filings:
        return Reports::tr("Filings");
    case ListKind::Pay:
        return Reports::tr("Pay by month");
    case ListKind::Notices:
        return Reports::tr("Salary notices of a quarter");
    case ListKind::Register:
        return Reports::tr("Register of the year");
    case ListKind::Law:
        return Reports::tr("Numbers of the law");
    case ListKind::LawChanges:
        return Reports::tr("Changes of the law in a year");
    case ListKind::Journal:
        return Reports::tr("Journal");
    }
    Q_UNREACHABLE();
}

Result<Sheet> makeList(ListKind kind, const ListSource &source)
{
    switch (kind) {
    case ListKind::Cases:
        return caseList(source);
    case ListKind::People:
        return peopleList(source);
    case ListKind::Employers:
        return employerList(source);
    case ListKind::Branches:
        return branchList(source);
    case ListKind::Signatories:
        return signatoryList(source);
    case ListKind::Deadlines:
        return deadlineList(source);
    case ListKind::Package:
        return packageList(source);
    case ListKind::Findings:
        return findingList(source);
    case ListKind::Filings:
        return filingList(source);
    case ListKind::Pay:
        return payList(source);
    case ListKind::Notices:
        return noticeList(source);
    case ListKind::Register:
        return yearRegister(source);
    case ListKind::Law:
        return lawList(source);
    case ListKind::LawChanges:
        return lawChangeList(source);
    case ListKind::Journal:
        return journalList(source);
    }
    Q_UNREACHABLE();
}

} // namespace hqs
