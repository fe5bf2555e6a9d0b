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
    case ListKind::Deadlines:
        return u"deadlines"_s;
    case ListKind::Pay:
        return u"pay"_s;
    case ListKind::Law:
        return u"law"_s;
    case ListKind::Register:
        return u"register"_s;
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
    case ListKind::Deadlines:
        return Reports::tr("Deadlines");
    case ListKind::Pay:
        return Reports::tr("Pay by month");
    case ListKind::Law:
        return Reports::tr("Numbers of the law");
    case ListKind::Register:
        return Reports::tr("Register of the year");
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
    case ListKind::Deadlines:
        return deadlineList(source);
    case ListKind::Pay:
        return payList(source);
    case ListKind::Law:
        return lawList(source);
    case ListKind::Register:
        return yearRegister(source);
    }
    Q_UNREACHABLE();
}

} // namespace hqs
