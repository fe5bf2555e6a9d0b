// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"
#include "domain/provenance.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace hqs {

/// One kind of card: an employer, a person, a passport. Its fields stand in resources/rules/fields/<kind>.json.
struct CardKind {
    KindId id;
    Text title;
};

/// The part a card plays in a case.
struct Role {
    /// A paper that is renewed: the card of an earlier one is kept beside the one that counts. Names of fields of the
    /// card.
    struct Versions {
        QString number;
        QString from;
        QString until;
        QStringList keeps; ///< what the next one says as well, most of the time
        Text renew; ///< "A new passport"
    };

    RoleId id;
    KindId kind;
    RoleId owner; ///< the role whose card owns this one; empty: the case itself
    RoleId beside; ///< the role that repeats whose items these tell of, one each, though the case owns their cards
    bool linked = false; ///< a card of its own that several cases share (employer, person)
    int repeats = 0; ///< how many there may be; 0: exactly one
    Text title;
    Text item; ///< "family member"
    QString called {}; ///< the field of the card by which an item goes in lists; empty: a person, by the name
    std::optional<Versions> versions {};
};

/// Where a field stands on a wizard page: which field, and how many of the six columns it takes.
struct Slot {
    FieldId field;
    int columns = 6;
};

/// A titled group of fields. With a repeating role: the fields of each item, with "add" and "remove".
struct Section {
    Text title;
    Text intro;
    RoleId each;
    std::vector<Slot> fields;
};

/// What a stage writes down of its filing with an authority.
struct StageFiling {
    FieldId filedOn; ///< empty: the stage keeps no such day. So of the others
    FieldId channel;
    FieldId number; ///< of the proof
    FieldId acceptedOn;
    FieldId proof; ///< in words: what proves the filing, or why it is closed without a proof
    Condition proven; ///< without it the stage is not over, whatever else is known
};

/// A stretch of a case. Its state follows from the answers.
struct Stage {
    StageId id;
    Text title;
    Text doing; ///< what the clerk does in it
    Condition when;
    std::optional<Condition> shown; ///< in the band of the stages though it is not needed; none: it is not
    Condition done;
    FieldId doneOn; ///< the day shown under a finished stage
    std::optional<StageFiling> filing; ///< of a stage that ends with a filing
    std::vector<Section> facts; ///< what is written down while it goes on: dates, numbers, decisions
    FollowUpId followUp; ///< empty: of the case itself
};

/// What a page of the wizard is made of.
enum class PageKind { Fields, Review };

struct Step {
    StepId id;
    Text title;
    Text intro;
    PageKind page = PageKind::Fields;
    StageId stage; ///< the stage it works for; "Continue" opens it
    Condition when; ///< asked only then; of what no page of the wizard answers
    std::vector<Section> sections;
    FollowUpId followUp; ///< asked when the case becomes that; empty: asked of every case
};

/// How a paper must look when it is handed in.
struct PaperNeeds {
    int originals = 0;
    int copies = 0;
    bool translation = false;
    bool notary = false;
    bool apostille = false;

    /// The codes of the list "paper_needs", and how many of each.
    std::vector<std::pair<QString, int>> codes() const
    {
        std::vector<std::pair<QString, int>> needed;
        for (const auto &[code, count] : { std::pair(QStringLiteral("original"), originals),
                 { QStringLiteral("copy"), copies }, { QStringLiteral("translation"), int(translation) },
                 { QStringLiteral("notary"), int(notary) }, { QStringLiteral("apostille"), int(apostille) } }) {
            if (count > 0)
                needed.emplace_back(code, count);
        }
        return needed;
    }
};

/// A paper that must be in the package of a stage. Its state in a case is the answer to the field "paper.<id>"; beside
/// it "paper.<id>.since", ".why" and ".until" keep the day of that state, what blocks it and its last day; ".seen" the
/// codes of what is needed that somebody has held in his hands: "copy notary". A paper that is asked for from each
/// family member is answered for each: "familyPaper[1].<id>"; one of each piece of evidence, whatever the case, for
/// the evidence itself: "evidencePaper[1].<id>".
struct Requirement {
    RequirementId id;
    StageId stage;
    Text title;
    RoleId each; ///< asked for from each item of a repeating role
    RoleId papers
        = RoleId(QStringLiteral("paper")); ///< whose answers its states are, filled in when the rules are loaded
    Condition when;
    bool mandatory = true; ///< false: only when the authority asks
    PaperNeeds needs;
    FormId form; ///< the form of ours that produces it, if any
    Provenance provenance;
    bool portrait = false; ///< its scan is a picture of the specialist's face

    FieldId stateField() const { return fieldOf(papers, id.text()); }
    FieldId sinceField() const { return FieldId(stateField().text() + QStringLiteral(".since")); }
    FieldId whyField() const { return FieldId(stateField().text() + QStringLiteral(".why")); }
    FieldId seenField() const { return FieldId(stateField().text() + QStringLiteral(".seen")); }
    FieldId untilField() const { return FieldId(stateField().text() + QStringLiteral(".until")); }
};

enum class Severity { Red, Amber, Info };

/// What a condition cannot say: sums over months, which the pay monitor judges, and terms counted in working days.
enum class Computed { No, PayBelowThreshold, PayQuarterShort, PayPartQuarter, TermMissed };

/// Whether the pay monitor judges it.
inline bool isOfPay(Computed computed)
{
    return computed != Computed::No && computed != Computed::TermMissed;
}

/// A rule of the inspector: what is wrong when `wrong` holds, and in a computed one when the monitor or the calendar
/// says so too.
struct Check {
    CheckId id;
    Severity severity = Severity::Red;
    FieldId field; ///< where to jump
    RoleId each; ///< asked for each item of a repeating role
    Condition wrong;
    Computed computed = Computed::No;
    DeadlineId term; ///< of TermMissed: the day in `field` is later than its last day, or it is over and not kept
    Text message;
    Text remedy;
    Provenance provenance;
};

/// A date of the new case that follows from one of the old.
struct CarriedDate {
    FieldId field;
    FieldId from;
    int days = 0; ///< so much later
};

/// An answer of the old case that stands in another field of the new one.
struct CopiedAnswer {
    FieldId field;
    FieldId from;
};

/// An answer of the old case that follows from the new one.
struct ReturnedAnswer {
    FieldId field;
    std::vector<FieldId> from; ///< the first of them that has an answer
    std::optional<Condition> when; ///< of the new case: until then the old one keeps its own answer
    FieldId otherwise; ///< what the new case knows of that answer: with it a result that is taken back is undone
};

/// What a case hands on to the new one that goes on where it stands, and what comes back.
struct NextCase {
    FieldId continues; ///< where the new case keeps the number of the old one, which may be destroyed before it
    FieldId openedItselfOn; ///< the day on which the program opened it; empty: only a person does
    FieldId oncePer; ///< the date of the old case for which there is one new case; empty: there may be any number
    std::vector<RoleId> keeps; ///< linked roles: the same employer, the same people
    std::vector<FieldId> carries; ///< answers said again
    std::vector<RoleId> carriesRoles; ///< roles of the case whose answers are all said again
    std::vector<CarriedDate> dates;
    std::vector<CopiedAnswer> copies;
    std::vector<std::pair<FieldId, QString>> says; ///< further answers, as they are stored
    std::vector<ReturnedAnswer> returns; ///< whenever the new case is saved
};

/// What a case can become when its person works, or stops to: it gets further stages and questions of its own, or a
/// new case takes over. See resources/rules/followups.
struct FollowUp {
    FollowUpId id;
    Text title;
    Text action; ///< on the button
    Text why; ///< what it is for, in a sentence or two
    Condition offered; ///< it makes sense now
    std::optional<Condition> suggested; ///< it is time for it: the window speaks of it by itself
    FieldId openedOn; ///< the day on which it was begun
    std::vector<std::pair<FieldId, QString>> opens; ///< further answers that beginning it gives, as they are stored
    std::vector<FieldId> anew; ///< answers of the time before, which are asked again
    std::optional<NextCase> nextCase; ///< with it there are no stages
};

/// How one kind of case goes: stages, wizard steps, and what it can become. The stages and steps of the follow-ups
/// stand behind its own.
struct Procedure {
    ProcedureId id;
    Text title;
    std::vector<Stage> stages;
    std::vector<Step> steps;
    std::vector<FollowUp> followUps;

    /// Null: it has none of that name.
    const Stage *stage(const StageId &wanted) const
    {
        const auto found = std::ranges::find(stages, wanted, &Stage::id);
        return found == stages.end() ? nullptr : &*found;
    }
    const FollowUp *followUp(const FollowUpId &wanted) const
    {
        for (const FollowUp &one : followUps) {
            if (one.id == wanted)
                return &one;
        }
        return nullptr;
    }
};

} // namespace hqs
