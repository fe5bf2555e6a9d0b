// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/progress.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace hqs {

bool isProven(const Stage &stage, const Facts &facts)
{
    return !stage.filing || holds(stage.filing->proven, facts);
}

std::vector<StageProgress> progressOf(const Procedure &procedure, const Facts &facts)
{
    std::vector<StageProgress> progress;
    std::set<FollowUpId> currentFound; // a follow-up goes on beside the case
    for (const Stage &stage : procedure.stages) {
        StageProgress entry { .stage = &stage, .state = StageState::Ahead, .doneOn = {}, .lacksProof = false };
        if (!holds(stage.when, facts)) {
            entry.state = StageState::NotNeeded;
        } else if (holds(stage.done, facts) && isProven(stage, facts)) {
            entry.state = StageState::Passed;
            const FieldValue *day = facts.record.find(stage.doneOn);
            if (day && std::holds_alternative<QDate>(*day))
                entry.doneOn = std::get<QDate>(*day);
        } else if (currentFound.insert(stage.followUp).second) {
            entry.state = StageState::Current;
            entry.lacksProof = holds(stage.done, facts);
        }
        progress.push_back(entry);
    }
    return progress;
}

StageId currentStage(const Procedure &procedure, const Facts &facts)
{
    for (const StageProgress &entry : progressOf(procedure, facts)) {
        if (entry.state == StageState::Current)
            return entry.stage->id;
    }
    return {};
}

std::vector<StageProgress> shownStages(const Procedure &procedure, const Facts &facts)
{
    auto progress = progressOf(procedure, facts);
    std::erase_if(progress, [&facts](const StageProgress &entry) {
        return entry.state == StageState::NotNeeded && !(entry.stage->shown && holds(*entry.stage->shown, facts));
    });
    return progress;
}

std::vector<Step> stepsOf(const Procedure &procedure, const FollowUpId &followUp, const Facts &facts)
{
    std::vector<Step> found;
    std::ranges::copy_if(procedure.steps, std::back_inserter(found),
        [&](const Step &step) { return step.followUp == followUp && holds(step.when, facts); });
    return found;
}

std::vector<Place> placesOf(const Section &section, const Record &record)
{
    std::vector<Place> places;
    const int first = section.each.isEmpty() ? 0 : 1;
    const int last = section.each.isEmpty() ? 0 : record.items(section.each);
    for (int item = first; item <= last; ++item) {
        for (const Slot &slot : section.fields)
            places.emplace_back(slot.field, item);
    }
    return places;
}

std::vector<Gap> gapsOf(const Step &step, const Catalog &catalog, const Facts &facts)
{
    std::vector<Gap> gaps;
    for (const Section &section : step.sections) {
        for (const Place &place : placesOf(section, facts.record)) {
            if (auto problem = check(*catalog.field(place.field), facts, place.item))
                gaps.push_back({ place, *std::move(problem) });
        }
    }
    return gaps;
}

StepState stateOf(const Step &step, const Catalog &catalog, const Facts &facts)
{
    const auto gaps = gapsOf(step, catalog, facts);
    if (std::ranges::any_of(gaps, [](const Gap &gap) { return isMalformed(gap.problem); }))
        return StepState::Blocked;
    const bool anyAnswer = std::ranges::any_of(step.sections, [&](const Section &section) {
        return std::ranges::any_of(
            placesOf(section, facts.record), [&](const Place &place) { return facts.record.find(place) != nullptr; });
    });
    if (!anyAnswer)
        return StepState::NotLookedAt;
    return gaps.empty() ? StepState::Complete : StepState::InProgress;
}

} // namespace hqs
