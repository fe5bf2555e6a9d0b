// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/touchedcases.h"

#include "cases/agenda.h"
#include "cases/inspection.h"
#include "catalog/spelling.h"

#include "rulepack/ruledifference.h"

#include <map>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the rules say of a case today: each finding and each term once.
struct Judgement {
    std::map<std::tuple<CheckId, FieldId, int>, const Check *> findings;
    std::map<std::pair<DeadlineId, int>, std::pair<const DeadlineRule *, QDate>> terms;
};

Judgement judge(const Catalog &catalog, const CaseFile &file, QDate today)
{
    Judgement judgement;
    const Facts facts = file.facts(today);
    for (const Finding &finding : inspect(catalog, facts))
        judgement.findings.insert({ { finding.check->id, finding.place.field, finding.place.item }, finding.check });
    for (const Appointment &appointment : agendaOf(catalog, facts))
        judgement.terms.insert(
            { { appointment.rule->id, appointment.item }, { appointment.rule, appointment.due.due } });
    return judgement;
}

void compareFindings(const Judgement &before, const Judgement &after, std::vector<Text> &differences)
{
    for (const auto &[key, check] : after.findings) {
        const auto known = before.findings.find(key);
        if (known == before.findings.end())
            differences.push_back(filled({ u"новое замечание: %1"_s, u"new finding: %1"_s }, check->message));
        else if (known->second->severity != check->severity)
            differences.push_back(
                filled({ u"замечание стало другой строгости: %1"_s, u"the finding is of another severity: %1"_s },
                    check->message));
    }
    for (const auto &[key, check] : before.findings) {
        if (!after.findings.contains(key))
            differences.push_back(
                filled({ u"замечания больше нет: %1"_s, u"the finding is gone: %1"_s }, check->message));
    }
}

void compareTerms(const Judgement &before, const Judgement &after, std::vector<Text> &differences)
{
    for (const auto &[key, term] : after.terms) {
        const Text &title = term.first->title;
        const Text day = inBoth(spelledDate(term.second));
        const auto known = before.terms.find(key);
        if (known == before.terms.end())
            differences.push_back(filled({ u"новый срок «%1»: %2"_s, u"new term “%1”: %2"_s }, title, day));
        else if (known->second.second != term.second)
            differences.push_back(filled({ u"срок «%1»: %2 вместо %3"_s, u"term “%1”: %2 instead of %3"_s }, title, day,
                inBoth(spelledDate(known->second.second))));
    }
    for (const auto &[key, term] : before.terms) {
        if (!after.terms.contains(key))
            differences.push_back(
                filled({ u"срока больше нет: «%1» (был %2)"_s, u"the term is gone: “%1” (it was %2)"_s },
                    term.first->title, inBoth(spelledDate(term.second))));
    }
}

} // namespace

Result<std::vector<TouchedCase>> touchedCases(
    Database &database, const Catalog &inUse, const Catalog &coming, QDate today)
{
    const auto heads = CaseStore(database).list();
    if (!heads)
        return heads.error();
    std::vector<TouchedCase> touched;
    for (const CaseHead &head : *heads) {
        if (head.closedOn)
            continue;
        const auto before = CaseFile::open(inUse, database, *head.id);
        const auto after = CaseFile::open(coming, database, *head.id);
        if (!before)
            return before.error();
        if (!after && after.error().fault == Fault::Rules)
            return Error { Fault::BadRulePack, coming.edition(), head.number + u": "_s + after.error().detail };
        if (!after)
            return after.error();
        const Judgement was = judge(inUse, *before, today);
        const Judgement is = judge(coming, *after, today);
        TouchedCase found { .id = *head.id,
            .number = head.number,
            .name = { head.titleRu, head.titleLat.isEmpty() ? head.titleRu : head.titleLat },
            .differences = {} };
        compareFindings(was, is, found.differences);
        compareTerms(was, is, found.differences);
        if (!found.differences.empty())
            touched.push_back(std::move(found));
    }
    return touched;
}

} // namespace hqs
