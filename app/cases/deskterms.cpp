// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/deskterms.h"

#include "cases/eachcase.h"

#include <algorithm>
#include <tuple>

namespace hqs {

namespace {

constexpr int daysOfWeek = 7;

} // namespace

std::optional<FineAtRisk> fineFor(const Catalog &catalog, const DeadlineRule &rule, const Facts &facts)
{
    for (const MissedTermFine &fine : rule.fines) {
        if (!holds(fine.when, facts))
            continue;
        const Parameter *most = catalog.parameters().find(fine.most);
        const Parameter *least = catalog.parameters().find(fine.least);
        const ParameterValue *inForce = most ? most->on(facts.today) : nullptr;
        if (!inForce)
            return std::nullopt;
        return FineAtRisk { least ? least->on(facts.today) : nullptr, inForce };
    }
    return std::nullopt;
}

bool DeskTerm::isExpiry() const
{
    return appointment.rule->id.text().startsWith(QStringLiteral("exp."));
}

Urgency urgencyOf(qint64 daysLeft)
{
    return daysLeft < 0          ? Urgency::Overdue
        : daysLeft == 0          ? Urgency::Today
        : daysLeft <= daysOfWeek ? Urgency::ThisWeek
                                 : Urgency::Later;
}

std::vector<DeskTerm> termsOf(const CaseFile &file, QDate today)
{
    std::vector<DeskTerm> terms;
    const Facts facts = file.facts(today);
    for (Appointment &appointment : agendaOf(file.catalog(), facts)) {
        const Urgency urgency = urgencyOf(appointment.daysLeft);
        const auto fine = fineFor(file.catalog(), *appointment.rule, facts);
        terms.push_back({ file.head(), std::move(appointment), fine, urgency });
    }
    return terms;
}

Result<std::vector<DeskTerm>> deskTerms(const Catalog &catalog, Database &database, QDate today)
{
    std::vector<DeskTerm> all;
    auto done = eachCase(catalog, database, [&](const CaseFile &file) {
        if (file.head().closedOn)
            return;
        auto terms = termsOf(file, today);
        std::ranges::move(terms, std::back_inserter(all));
    });
    if (!done)
        return done.error();
    std::ranges::stable_sort(all, isMoreUrgent);
    return all;
}

bool isMoreUrgent(const DeskTerm &one, const DeskTerm &other)
{
    // What lies far ahead is sorted by its day: a fine in two years does not stand before a visa next month.
    const auto key = [](const DeskTerm &term) {
        const qint64 harm = term.urgency == Urgency::Later ? 0 : -term.atRisk();
        return std::tuple(term.urgency, harm, term.appointment.due.due);
    };
    return key(one) < key(other);
}

RoublesAtRisk roublesAtRisk(const std::vector<DeskTerm> &terms)
{
    RoublesAtRisk sum;
    for (const DeskTerm &term : terms) {
        if (term.urgency != Urgency::Overdue || !term.fine)
            continue;
        sum.least += term.fine->least ? term.fine->least->amount : 0;
        sum.most += term.atRisk();
        ++sum.terms;
    }
    return sum;
}

int expiriesWithin(const std::vector<DeskTerm> &terms, int days)
{
    return static_cast<int>(std::ranges::count_if(terms, [days](const DeskTerm &term) {
        return term.isExpiry() && term.appointment.daysLeft >= 0 && term.appointment.daysLeft <= days;
    }));
}

} // namespace hqs
