// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/check.h"

namespace hqs {

enum class StageState { NotNeeded, Passed, Current, Ahead };

struct StageProgress {
    const Stage *stage = nullptr;
    StageState state = StageState::Ahead;
    std::optional<QDate> doneOn;
    bool lacksProof = false; ///< of the current stage: all is done, but nothing proves that it was filed
};

/// Whether the filing of the stage is proven, or closed with a reason; always of a stage without one.
bool isProven(const Stage &stage, const Facts &facts);

/// Where a case stands: the first stage that is needed and neither done nor proven is the current one.
std::vector<StageProgress> progressOf(const Procedure &procedure, const Facts &facts);
/// Empty when every stage is done.
StageId currentStage(const Procedure &procedure, const Facts &facts);

/// The stages that the window shows of a case: of those not needed only what the rules keep in sight.
std::vector<StageProgress> shownStages(const Procedure &procedure, const Facts &facts);

/// The pages of one wizard on this case: of a follow-up, or of the case itself.
std::vector<Step> stepsOf(const Procedure &procedure, const FollowUpId &followUp, const Facts &facts);

/// Something that is wrong with one answer.
struct Gap {
    Place place;
    Problem problem;
};

/// The places a section asks about, in its order: each item of a repeating role in turn.
std::vector<Place> placesOf(const Section &section, const Record &record);

/// What is missing or malformed on a page of the wizard.
std::vector<Gap> gapsOf(const Step &step, const Catalog &catalog, const Facts &facts);

enum class StepState { NotLookedAt, InProgress, Blocked, Complete };

/// Blocked: an answer is malformed. In progress: something is still missing. Not looked at: nothing is answered.
StepState stateOf(const Step &step, const Catalog &catalog, const Facts &facts);

} // namespace hqs
