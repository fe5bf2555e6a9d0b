// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"
#include "domain/workcalendar.h"

#include <optional>
#include <variant>
#include <vector>

namespace hqs {

/// So much time after a day, or before it. A number from the parameters brings its own unit.
struct Shift {
    Amount amount = qint64(0);
    Unit unit = Unit::CalendarDays; ///< of a plain number
    bool before = false;
    bool countsEvent = false; ///< the day of the event is day 1; usually it is day 0
};
/// The last working day of the month that follows the quarter of a day.
struct AfterQuarter { };

using Count = std::variant<Shift, AfterQuarter>;

/// Where a case writes down that a term which comes back with each quarter was kept: an item of a repeating role.
struct KeptQuarters {
    FieldId quarter; ///< a day of the quarter; empty: no case says so
    FieldId on; ///< the day it was done
};

/// What the employer may have to pay when a term is missed: two numbers of the rules, of which the first may be absent.
struct MissedTermFine {
    Condition when; ///< it is this fine and not another one
    ParameterId least;
    ParameterId most;
};

enum class Responsible { Employer, Specialist, Family, Host, Authority };

/// A term set by law: what starts it, how it is counted, who must act.
struct DeadlineRule {
    DeadlineId id;
    Text title;
    FieldId event; ///< the date that starts it; empty: known to the law pages only, no case has the event
    Text eventTitle; ///< "contract signed"
    DeadlineId after; ///< starts where another term ends
    RoleId each; ///< counted for each item of a repeating role
    bool newest = false; ///< of these only for the one whose event came last: each entry starts the 90 days anew
    Condition when;
    Condition done; ///< holds once the term is kept; always: nothing in a case says so
    QDate from; ///< the events it applies to, both days included
    QDate to;
    std::vector<Count> before; ///< the counts of the term it starts after, filled in when the rules are loaded
    std::vector<Count> counts;
    bool passes = false; ///< only a time that runs out: nobody misses it, and what starts then is another term
    bool quarterly = false; ///< comes back with each quarter from the event on
    FieldId quartersSince; ///< not before the quarter of this date, if there is one
    FieldId quartersUntil; ///< to the quarter of this date, if there is one
    KeptQuarters kept;
    std::vector<int> leadDays; ///< how many days before the last day to remind, the earliest first
    Responsible responsible = Responsible::Employer;
    std::vector<MissedTermFine> fines; ///< the first whose condition holds; none: no fine is known
    StageId stage;
    Provenance provenance;
    ParameterId basisOf; ///< the number it has its provenance from, filled in with `before`; empty: it has its own

    bool appliesTo(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
};

/// One stretch of counting, for the explanation.
struct CountedStep {
    QDate start;
    QDate end;
    qint64 amount = 0; ///< negative: counted backwards; 0 with AfterQuarter
    Unit unit = Unit::CalendarDays;
    bool countsEvent = false;
    bool afterQuarter = false;
    const ParameterValue *value = nullptr; ///< of the parameters it was counted with; may be none
};

/// When a term ends.
struct Due {
    QDate event;
    QDate due; ///< the last day
    QDate safeDue; ///< the working day before when the last day is a day off: no rule was found that moves it on
    std::vector<CountedStep> steps;
    bool provisional = false; ///< a day of it lies in a year whose days off may still be moved
};

/// When a term ends in a case. None while its event has no date, when it does not apply or the law of that day knows no
/// such term. A quarterly term gives the first end that is neither past nor kept. Amounts are those in force on the day
/// each stretch starts.
std::optional<Due> due(const DeadlineRule &rule, const Facts &facts, const WorkCalendar &calendar, int item = 0);

/// Every end that a case has to meet, the soonest first: that of due(), and before it each past quarter of which the
/// case does not say that it was kept, if the rule tells where a case says so. Quarters outside the calendar are left
/// out.
std::vector<Due> dues(const DeadlineRule &rule, const Facts &facts, const WorkCalendar &calendar, int item = 0);

/// When a term ends that an event started, whatever the case. The counts of the term before it are left out.
std::optional<Due> dueAfter(
    const DeadlineRule &rule, QDate event, const Parameters &parameters, const WorkCalendar &calendar);

/// Whose word an end rests on: the office's when it was counted with a number the office has set, else the rule's.
const Provenance &provenanceOf(const DeadlineRule &rule, const Due &due);

/// Whether the case shows that the term is kept.
bool isKept(const DeadlineRule &rule, const Facts &facts, int item = 0);

} // namespace hqs
