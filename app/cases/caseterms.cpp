// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caseterms.h"

#include "cases/eachcase.h"
#include "cases/headline.h"
#include "cases/personname.h"
#include "cases/quarter.h"
#include "domain/knownfields.h"
#include "domain/sortbykey.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;

/// The person role a term runs for: that of its repeating role, else the specialist.
RoleId personOf(const Catalog &catalog, const DeadlineRule &rule)
{
    RoleId specialist = roleOf(known::surnameRu.id());
    const Role *each = rule.each.isEmpty() ? nullptr : catalog.role(rule.each);
    if (!each)
        return specialist;
    const RoleId owner = each->owner.isEmpty() ? each->id : each->owner;
    const Role *role = catalog.role(owner);
    return role && role->kind == catalog.role(specialist)->kind ? owner : specialist;
}

/// Whom a term runs for.
struct Person {
    RoleId role;
    int item = 0;
    std::optional<CardId> card;
    Text name;
};

Person personIn(const CaseFile &file, const RoleId &role, int item)
{
    Text name = shortNameOf(file.record(), role, item);
    if (role == roleOf(known::employerName.id()))
        name = { file.head().employer, file.head().employer };
    return { .role = role, .item = item, .card = file.cardOf(role, item), .name = std::move(name) };
}

/// Whether what ends is the employer's, not a person's: a power of attorney, the registration card.
bool endsForEmployer(const Catalog &catalog, const DeadlineRule &rule)
{
    if (!isOfExpiry(rule))
        return false;
    const Role *role = catalog.role(rule.each.isEmpty() ? roleOf(eventOf(catalog, rule)) : rule.each);
    while (role && !role->owner.isEmpty())
        role = catalog.role(role->owner);
    return role && role->id == roleOf(known::employerName.id());
}

/// The card that bears the date a term starts with.
std::optional<CardId> cardOf(const CaseFile &file, const Appointment &appointment)
{
    const FieldId event = eventOf(file.catalog(), *appointment.rule);
    const Field *field = file.catalog().field(event);
    if (!field)
        return std::nullopt;
    return file.cardOf(roleOf(event), field->repeats > 0 ? appointment.item : 0);
}

/// The first date among the fields by which a term is known to be kept.
Place placeOf(const Catalog &catalog, const Appointment &appointment)
{
    for (const FieldId &id : fieldsOf(appointment.rule->done)) {
        const Field *field = catalog.field(id);
        if (field && !field->isJoined())
            return { id, field->repeats > 0 ? appointment.item : 0 };
    }
    const FieldId start = eventOf(catalog, *appointment.rule);
    const Field *event = catalog.field(start);
    return { start, event && event->repeats > 0 ? appointment.item : 0 };
}

/// What lies far ahead is sorted by its day: a fine in two years does not stand before a visa next month.
auto urgencyKey(const CaseTerm &term)
{
    const qint64 harm = term.urgency == Urgency::Later ? 0 : -term.atRisk();
    return std::tuple(term.urgency, harm, term.appointment.due.due);
}

} // namespace

bool isOfExpiry(const DeadlineRule &rule)
{
    return rule.id.text().startsWith(u"exp.");
}

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

bool CaseTerm::isExpiry() const
{
    return isOfExpiry(*appointment.rule);
}

Text CaseTerm::whose() const
{
    if (isEmployers)
        return personName;
    return { titleIn(Language::Russian, head), titleIn(Language::English, head) };
}

void oneForAllCases(std::vector<CaseTerm> &terms)
{
    std::map<std::tuple<CardId, DeadlineId, QDate>, std::size_t> known;
    std::vector<CaseTerm> kept;
    kept.reserve(terms.size());
    for (CaseTerm &term : terms) {
        if (term.card && term.isExpiry()) {
            const auto [first, isNew]
                = known.try_emplace({ *term.card, term.appointment.rule->id, term.appointment.due.due }, kept.size());
            if (!isNew) {
                ++kept[first->second].cases;
                continue;
            }
        }
        kept.push_back(std::move(term));
    }
    terms = std::move(kept);
}

Urgency urgencyOf(qint64 daysLeft)
{
    return daysLeft < 0          ? Urgency::Overdue
        : daysLeft == 0          ? Urgency::Today
        : daysLeft <= daysOfWeek ? Urgency::ThisWeek
                                 : Urgency::Later;
}

std::vector<CaseTerm> caseTermsOf(const CaseFile &file, QDate today)
{
    std::vector<CaseTerm> terms;
    Person person; // most terms of a case run for the same one
    const Facts facts = file.facts(today);
    for (Appointment &appointment : agendaOf(file.catalog(), facts)) {
        const bool isEmployers = endsForEmployer(file.catalog(), *appointment.rule);
        const RoleId role
            = isEmployers ? roleOf(known::employerName.id()) : personOf(file.catalog(), *appointment.rule);
        const int item = file.catalog().role(role)->repeats > 0 ? appointment.item : 0;
        if (person.role != role || person.item != item)
            person = personIn(file, role, item);
        const auto fine = fineFor(file.catalog(), *appointment.rule, facts);
        const Urgency urgency = urgencyOf(appointment.daysLeft);
        const auto card = cardOf(file, appointment);
        CaseTerm term { .head = file.head(),
            .appointment = std::move(appointment),
            .place = {},
            .person = person.card,
            .personName = person.name,
            .card = card,
            .isEmployers = isEmployers,
            .fine = fine,
            .urgency = urgency };
        term.place = placeOf(file.catalog(), term.appointment);
        terms.push_back(std::move(term));
    }
    return terms;
}

Result<std::vector<CaseTerm>> termsOfCases(
    const Catalog &catalog, Database &database, QDate today, std::optional<CaseId> only)
{
    auto heads = CaseStore(database).list();
    if (!heads)
        return heads.error();
    std::erase_if(*heads, [&](const CaseHead &head) { return head.closedOn || (only && *head.id != *only); });
    std::vector<CaseTerm> all;
    auto done = eachCase(catalog, database, *heads,
        [&](const CaseFile &file) { std::ranges::move(caseTermsOf(file, today), std::back_inserter(all)); });
    if (!done)
        return done.error();
    sortByDay(all);
    return all;
}

void sortByDay(std::vector<CaseTerm> &terms)
{
    sortByKey(terms, [](const CaseTerm &term) { return term.appointment.due.due; });
}

bool isMoreUrgent(const CaseTerm &one, const CaseTerm &other)
{
    return urgencyKey(one) < urgencyKey(other);
}

void sortByUrgency(std::vector<CaseTerm> &terms)
{
    sortByKey(terms, urgencyKey);
}

QString titleOf(const Appointment &appointment, Language language)
{
    const QString title = appointment.rule->title.in(language);
    return appointment.rule->quarterly
        ? u"%1, %2"_s.arg(title, spelledQuarter(Quarter::of(appointment.due.event), language))
        : title;
}

} // namespace hqs
