// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/followup.h"

#include "cases/assignment.h"
#include "cases/continuation.h"
#include "cases/progress.h"

#include <algorithm>

namespace hqs {

namespace {

const FieldValue *answered(const Record &record, const FieldId &field)
{
    return record.find(Place(field));
}

std::optional<QDate> dateIn(const Record &record, const FieldId &field)
{
    const FieldValue *value = answered(record, field);
    const auto *day = value ? std::get_if<QDate>(value) : nullptr;
    return day ? std::optional(*day) : std::nullopt;
}

bool isOpen(const std::vector<StageProgress> &progress, const FollowUpId &id)
{
    return std::ranges::any_of(progress, [&id](const StageProgress &entry) {
        return entry.stage->followUp == id && entry.state == StageState::Current;
    });
}

/// The linked cards that both cases share.
Done keepPeople(const CaseFile &old, const NextCase &next, CaseFile &into, Database &database)
{
    for (const RoleId &id : next.keeps) {
        const bool repeats = old.catalog().role(id)->repeats > 0;
        const int last = repeats ? old.record().items(id) : 0;
        for (int item = repeats ? 1 : 0; item <= last; ++item) {
            const auto card = old.cardOf(id, item);
            if (!card)
                continue;
            if (auto done = into.use(database, id, repeats ? into.addItem(id) : 0, *card); !done)
                return done;
        }
    }
    return {};
}

} // namespace

std::vector<PossibleFollowUp> followUpsOf(const CaseFile &file, QDate today)
{
    const Facts facts = file.facts(today);
    const auto progress = progressOf(file.procedure(), facts);
    std::vector<PossibleFollowUp> found;
    for (const FollowUp &one : file.procedure().followUps) {
        const bool open = isOpen(progress, one.id);
        if (open || holds(one.offered, facts))
            found.push_back({ &one, open,
                !open && !file.head().closedOn && one.suggested && holds(one.offered, facts)
                    && holds(*one.suggested, facts) });
    }
    std::stable_partition(found.begin(), found.end(), [](const PossibleFollowUp &one) { return one.isOpen; });
    return found;
}

Result<std::vector<PossibleFollowUp>> followUpsIn(Database &database, const CaseFile &file, QDate today)
{
    auto possible = followUpsOf(file, today);
    for (PossibleFollowUp &one : possible) {
        auto next = continuationOf(database, file, *one.what);
        if (!next)
            return next.error();
        one.next = *std::move(next);
    }
    return possible;
}

std::vector<std::pair<Place, std::optional<FieldValue>>> answersOfOpening(
    const CaseFile &file, const FollowUp &what, QDate today)
{
    std::vector<std::pair<Place, std::optional<FieldValue>>> answers;
    const auto forget = [&](const Place &place) {
        if (file.record().find(place))
            answers.emplace_back(place, std::nullopt);
    };
    for (const FieldId &field : what.anew)
        forget(field);
    for (const Stage &stage : file.procedure().stages) {
        if (stage.followUp != what.id)
            continue;
        for (const Requirement &paper : file.catalog().requirements()) {
            if (paper.stage != stage.id)
                continue;
            const int first = paper.each.isEmpty() ? 0 : 1;
            const int last = paper.each.isEmpty() ? 0 : file.record().items(paper.each);
            for (int item = first; item <= last; ++item) {
                for (const FieldId &field :
                    { paper.stateField(), paper.sinceField(), paper.whyField(), paper.untilField() })
                    forget({ field, item });
            }
        }
    }
    for (const auto &[field, value] : what.opens)
        answers.emplace_back(Place(field), storedValue(*file.catalog().field(field), value));
    answers.emplace_back(Place(what.openedOn), FieldValue(today));
    return answers;
}

Result<CaseFile> nextCaseOf(const CaseFile &old, const FollowUp &what, Database &database, QDate today)
{
    const NextCase &next = *what.nextCase;
    CaseFile file = CaseFile::blank(old.catalog(), old.procedure(), today);
    if (auto done = keepPeople(old, next, file, database); !done)
        return done.error();
    for (const auto &[place, value] : old.record()) {
        const RoleId role = roleOf(place.field);
        const bool carried = std::ranges::find(next.carries, place.field) != next.carries.end()
            || std::ranges::find(next.carriesRoles, role) != next.carriesRoles.end();
        if (!carried)
            continue;
        while (place.item > file.record().items(role))
            file.addItem(role);
        file.set(place, value);
    }
    for (const CarriedDate &date : next.dates) {
        if (const auto day = dateIn(old.record(), date.from))
            file.set(Place(date.field), FieldValue(day->addDays(date.days)));
    }
    for (const CopiedAnswer &copy : next.copies) {
        if (const FieldValue *value = answered(old.record(), copy.from))
            file.set(Place(copy.field), *value);
    }
    for (const auto &[field, value] : next.says)
        file.set(Place(field), storedValue(*old.catalog().field(field), value));
    file.set(Place(next.continues), FieldValue(old.head().number));
    return file;
}

} // namespace hqs
