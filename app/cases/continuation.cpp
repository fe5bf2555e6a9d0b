// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/continuation.h"

#include "cases/followup.h"
#include "cases/officewords.h"
#include "storage/officeperson.h"
#include "storage/settingstore.h"

#include <algorithm>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const ActId continuedAct(u"case.continued"_s);
const ActId continuedItselfAct(u"case.continued_itself"_s);
const QString lastOpeningSetting = u"followUps.lastOpening"_s;

QString storedIn(const CaseFile &file, const FieldId &field)
{
    const FieldValue *value = field.isEmpty() ? nullptr : file.record().find(Place(field));
    return value ? toStorage(*value) : QString();
}

/// What the old case has become, and for which round: "extension 2027-01-31".
QString roundOf(const FollowUp &what, const QString &date)
{
    return (what.id.text() + u' ' + date).trimmed();
}

/// Where the new case keeps the date of which there is one new case.
FieldId roundField(const NextCase &next)
{
    const auto copy = std::ranges::find(next.copies, next.oncePer, &CopiedAnswer::from);
    return copy == next.copies.end() ? FieldId() : copy->field;
}

/// The cases that say they go on from this one, as that and for this round. One that says of no round goes on from any.
Result<std::vector<CaseHead>> continuing(Database &database, const CaseFile &old, const FollowUp &what)
{
    const NextCase &next = *what.nextCase;
    const Role *role = old.catalog().role(roleOf(next.continues));
    auto heads = CaseStore(database).thatSay(role->kind, nameOf(next.continues), old.head().number);
    const FieldId field = roundField(next);
    if (!heads || field.isEmpty())
        return heads;
    std::vector<CaseHead> found;
    for (CaseHead &head : *heads) {
        const auto file = CaseFile::open(old.catalog(), database, *head.id);
        if (!file)
            return file.error();
        const QString round = storedIn(*file, field);
        if (head.id != old.id() && (round.isEmpty() || round == storedIn(old, next.oncePer)))
            found.push_back(std::move(head));
    }
    return found;
}

std::optional<FieldValue> firstOf(const CaseFile &file, const std::vector<FieldId> &fields)
{
    for (const FieldId &field : fields) {
        if (const FieldValue *value = file.record().find(Place(field)))
            return *value;
    }
    return std::nullopt;
}

/// What the old case is told now; none: nothing, so that it keeps or loses its own answer.
std::optional<FieldValue> toldBy(const CaseFile &file, const ReturnedAnswer &returned, QDate today)
{
    if (!returned.when || holds(*returned.when, file.facts(today)))
        return firstOf(file, returned.from);
    return returned.otherwise.isEmpty() ? std::nullopt : firstOf(file, { returned.otherwise });
}

bool isTimeFor(const FollowUp &what, const Facts &facts)
{
    return what.nextCase && !what.nextCase->openedItselfOn.isEmpty() && holds(what.offered, facts)
        && holds(*what.suggested, facts);
}

/// The rounds of all cases that have gone on in a new one: whatever became of that.
Result<std::set<std::pair<QString, QString>>> roundsGone(Database &database)
{
    std::set<std::pair<QString, QString>> gone;
    for (const ActId &act : { continuedAct, continuedItselfAct }) {
        const auto entries = Journal(database).entries({ .what = act });
        if (!entries)
            return entries.error();
        for (const JournalEntry &entry : *entries)
            gone.emplace(entry.subject, entry.before);
    }
    return gone;
}

/// The next cases that are not there yet.
struct ToOpen {
    CaseFile file;
    OpenedCase opened;
};

Result<std::vector<ToOpen>> nextCasesOf(
    const Catalog &catalog, Database &database, const std::vector<CaseId> &cases, QDate today)
{
    std::vector<ToOpen> next;
    const auto gone = roundsGone(database);
    if (!gone)
        return gone.error();
    for (const CaseId id : cases) {
        const auto old = CaseFile::open(catalog, database, id);
        if (!old && old.error().fault == Fault::NotFound)
            continue; // it went since
        if (!old)
            return old.error();
        for (const FollowUp &what : old->procedure().followUps) {
            if (old->head().closedOn || !isTimeFor(what, old->facts(today))
                || gone->contains({ old->head().number, roundOf(what, storedIn(*old, what.nextCase->oncePer)) }))
                continue;
            const auto others = continuing(database, *old, what);
            if (!others)
                return others.error();
            if (!others->empty())
                continue;
            auto file = nextCaseOf(*old, what, database, today);
            if (!file)
                return file.error();
            file->set(Place(what.nextCase->openedItselfOn), FieldValue(today));
            next.push_back({ *std::move(file), { .head = {}, .old = old->head(), .what = &what } });
        }
    }
    return next;
}

} // namespace

Result<std::optional<CaseHead>> continuationOf(Database &database, const CaseFile &old, const FollowUp &what)
{
    if (!old.id() || !what.nextCase || what.nextCase->oncePer.isEmpty())
        return std::optional<CaseHead>();
    const auto heads = continuing(database, old, what);
    if (!heads)
        return heads.error();
    const auto open = std::ranges::find_if(*heads, [](const CaseHead &head) { return !head.closedOn; });
    return open == heads->end() ? std::nullopt : std::optional(*open);
}

bool callsForNextCase(const CaseFile &file, QDate today)
{
    const Facts facts = file.facts(today);
    return !file.head().closedOn && std::ranges::any_of(file.procedure().followUps, [&facts](const FollowUp &what) {
        return isTimeFor(what, facts);
    });
}

Result<std::vector<OpenedCase>> openByItself(
    const Catalog &catalog, Database &database, const std::vector<CaseId> &cases, QDate today)
{
    SettingStore settings(database);
    const auto last = cases.empty() ? Result<QString>(QString()) : settings.value(lastOpeningSetting);
    if (!last)
        return last.error();
    const QDate lastDay = QDate::fromString(*last, Qt::ISODate);
    if (cases.empty() || (lastDay.isValid() && lastDay >= today))
        return std::vector<OpenedCase>();
    auto next = nextCasesOf(catalog, database, cases, today);
    if (!next)
        return next.error();
    if (next->empty())
        return std::vector<OpenedCase>();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    std::vector<OpenedCase> opened;
    for (ToOpen &one : *next) {
        if (auto done = one.file.save(database, *transaction, today); !done)
            return done.error();
        one.opened.head = one.file.head();
        opened.push_back(std::move(one.opened));
    }
    if (auto done = settings.set(*transaction, lastOpeningSetting, today.toString(Qt::ISODate)); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return opened;
}

Result<std::vector<GivenBack>> answersToGiveBack(Database &database, const CaseFile &file, QDate today)
{
    std::vector<GivenBack> answers;
    std::optional<CaseFile> kept;
    for (const FollowUp &what : file.procedure().followUps) {
        const QString number = continuedNumber(file, what);
        if (number.isEmpty() || number == file.head().number || what.nextCase->returns.empty())
            continue;
        if (!kept && file.id()) {
            auto opened = CaseFile::open(file.catalog(), database, *file.id());
            if (!opened)
                return opened.error();
            kept = *std::move(opened);
        }
        const bool isKnown = kept && continuedNumber(*kept, what) == number;
        for (const ReturnedAnswer &returned : what.nextCase->returns) {
            auto now = toldBy(file, returned, today);
            // What it told before. A new case has told nothing, and of what it was told itself it need not speak.
            const auto before = isKnown        ? toldBy(*kept, returned, today)
                : returned.otherwise.isEmpty() ? std::nullopt
                                               : firstOf(file, { returned.otherwise });
            const bool mayErase = !returned.when;
            if (now != before && (now || mayErase))
                answers.push_back({ .number = number, .field = returned.field, .value = std::move(now) });
        }
    }
    return answers;
}

Done giveBack(const Catalog &catalog, Database &database, Transaction &transaction,
    const std::vector<GivenBack> &answers, QDate today)
{
    for (const GivenBack &answer : answers) {
        const auto head = CaseStore(database).numbered(answer.number);
        if (!head)
            return head.error();
        if (!*head || !catalog.procedure((*head)->procedure))
            continue; // destroyed, or of rules that are gone
        auto old = CaseFile::open(catalog, database, *(*head)->id);
        if (!old)
            return old.error();
        old->set(Place(answer.field), answer.value);
        if (auto done = old->save(database, transaction, today); !done)
            return done;
    }
    return {};
}

Done noteContinuation(Database &database, Transaction &transaction, const CaseFile &created, QDate today)
{
    for (const FollowUp &what : created.procedure().followUps) {
        const QString number = continuedNumber(created, what);
        if (number.isEmpty())
            continue;
        const auto person = officePerson(database);
        if (!person)
            return person.error();
        const bool byItself = !storedIn(created, what.nextCase->openedItselfOn).isEmpty();
        auto done = Journal(database).append(transaction,
            { .id = {},
                .at = momentOn(today),
                .who = person->value_or(systemPerson()),
                .what = byItself ? continuedItselfAct : continuedAct,
                .subject = number,
                .before = roundOf(what, storedIn(created, roundField(*what.nextCase))),
                .after = created.head().number,
                .why = {} });
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<JournalEntry>> continuationsOf(Database &database, const CaseHead &head)
{
    auto entries = Journal(database).entries({ .subject = head.number });
    if (entries)
        std::erase_if(*entries,
            [](const JournalEntry &entry) { return entry.what != continuedAct && entry.what != continuedItselfAct; });
    return entries;
}

const FollowUp *followUpIn(const JournalEntry &entry, const Procedure &procedure)
{
    return procedure.followUp(FollowUpId(entry.before.section(u' ', 0, 0)));
}

bool wasOpenedItself(const JournalEntry &entry)
{
    return entry.what == continuedItselfAct;
}

QString continuedNumber(const CaseFile &file, const FollowUp &what)
{
    return what.nextCase ? storedIn(file, what.nextCase->continues) : QString();
}

} // namespace hqs
