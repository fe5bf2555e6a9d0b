// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/closing.h"

#include "cases/acceptance.h"
#include "cases/progress.h"
#include "storage/officeperson.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const ActId closedAct(u"case.closed"_s);
const ActId reopenedAct(u"case.reopened"_s);

/// Whether the stage has a filing that was sent and came to no end, by its answers or by what is sealed.
bool isUnproven(const Stage &stage, const Facts &facts, const std::vector<Filing> &filings)
{
    if (!stage.filing || !holds(stage.when, facts) || isProven(stage, facts))
        return false;
    const FieldId &day = stage.filing->filedOn;
    return holds(stage.done, facts) || (!day.isEmpty() && facts.record.find(Place(day)))
        || std::ranges::any_of(filings, [&stage](const Filing &filing) {
               return filing.stage == stage.id && stateOf(filing) == FilingState::NotClosed;
           });
}

/// One transaction: the case, the name for next time, the journal.
Done writeClosing(
    Database &database, CaseFile &file, std::optional<QDate> closedOn, const ActId &what, const Act &act, QDate today)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto spelled = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    CaseFile written = file;
    written.setClosed(closedOn);
    if (auto done = written.save(database, *transaction, today); !done)
        return done;
    if (auto done = setOfficePerson(*transaction, database, act.who); !done)
        return done;
    if (auto done = Journal(database).append(*transaction,
            { .id = {},
                .at = act.at,
                .who = act.who,
                .what = what,
                .subject = written.head().number,
                .before = spelled(file.head().closedOn),
                .after = spelled(closedOn),
                .why = act.why });
        !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    file = std::move(written);
    return {};
}

/// Faults: BadInput, NotFound.
Done examineClosing(const CaseFile &file, const Act &act)
{
    if (!file.id())
        return Error { Fault::NotFound, u"case"_s, {} };
    return act.who.trimmed().isEmpty() ? Done(Error { Fault::BadInput, u"by"_s, {} }) : Done();
}

} // namespace

LooseEnds looseEndsOf(const CaseFile &file, const std::vector<Filing> &filings, QDate today)
{
    const Facts facts = file.facts(today);
    LooseEnds ends { .unproven = {}, .unfinished = {}, .terms = agendaOf(file.catalog(), facts) };
    for (const StageProgress &entry : progressOf(file.procedure(), facts)) {
        if (isUnproven(*entry.stage, facts, filings))
            ends.unproven.push_back(entry.stage);
        else if (entry.state == StageState::Current || entry.state == StageState::Ahead)
            ends.unfinished.push_back(entry.stage);
    }
    return ends;
}

Done closeCase(Database &database, CaseFile &file, QDate on, const Act &act, QDate today)
{
    if (auto done = examineClosing(file, act); !done)
        return done;
    if (file.head().closedOn)
        return Error { Fault::AlreadyThere, u"closedOn"_s, {} };
    if (!on.isValid() || on > today || on < file.head().openedOn)
        return Error { Fault::BadInput, u"on"_s, {} };
    const auto filings = FilingStore(database).ofCase(*file.id());
    if (!filings)
        return filings.error();
    const LooseEnds ends = looseEndsOf(file, *filings, today);
    if (!ends.unproven.empty())
        return Error { Fault::BadInput, u"proof"_s, ends.unproven.front()->id.text() };
    const auto flaw = flawOf(act.why);
    if (flaw == ReasonFlaw::TooLong || (flaw && !ends.unfinished.empty()))
        return Error { Fault::BadInput, u"why"_s, {} };
    return writeClosing(database, file, on, closedAct, act, today);
}

Done reopenCase(Database &database, CaseFile &file, const Act &act, QDate today)
{
    if (auto done = examineClosing(file, act); !done)
        return done;
    if (!file.head().closedOn)
        return Error { Fault::BadInput, u"closedOn"_s, {} };
    return writeClosing(database, file, std::nullopt, reopenedAct, act, today);
}

Result<std::vector<JournalEntry>> closingsOf(Database &database, const CaseHead &head)
{
    auto entries = Journal(database).entries({ .subject = head.number });
    if (entries)
        std::erase_if(
            *entries, [](const JournalEntry &entry) { return entry.what != closedAct && entry.what != reopenedAct; });
    return entries;
}

} // namespace hqs
